/// Cuts text into tokens, one at a time and in the mode the parser asks for.
///
/// The parser may go back to an offset and read on in another mode; the tokens behind that offset are then forgotten.
struct Lexer {
    var bytes: [UInt8]
    /// End of the text that is being scanned; `bytes` may go on.
    var limit: Int
    var position = 0
    var mode = LexerMode.command
    /// A sign before a number belongs to it: an operand is expected.
    var allowsSignedNumbers = false
    /// `?` and `:` end a number: an operand behind an operator is expected.
    var ternaryEndsNumber = false
    /// Keywords and glued characters do not matter: a member, key or label is expected.
    var wantsSimpleName = false
    var isInWorkflow = false
    /// Where the `$( )` of a string begins that is being read; 0 outside strings.
    var nestedStart = 0
    /// Start of the token that is being read.
    var tokenStart = 0

    var tokens: [Token] = []
    /// Tokens before this one belong to an enclosing text and are never forgotten.
    var tokenFloor = 0
    /// Flags of every new token.
    var tokenFlags: TokenFlags = []
    var parts: [StringPart] = []
    var errors = ErrorList()
    /// Start of the comment that begins a signature block.
    var signatureStart: Int?
    /// Comments that begin with `#requires`, without the `#`.
    var requirements: [Range<Int>] = []

    let traits = ByteTraits.table

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        limit = bytes.count
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    // MARK: Characters

    @inline(__always)
    func byte(_ i: Int) -> UInt8 { i < limit ? bytes[i] : 0 }

    @inline(__always)
    func has(_ trait: ByteTraits, _ byte: UInt8) -> Bool { traits[Int(byte)].rawValue & trait.rawValue != 0 }

    /// Length of the character at `i`, which is not the end.
    @inline(__always)
    func length(_ i: Int) -> Int {
        let b = bytes[i]
        return b < 0x80 ? 1 : min(UTF8Text.decode(bytes, i).length, limit - i)
    }

    /// Class of the character outside ASCII at `i`.
    func wideClass(_ i: Int) -> CharacterClass { CharacterClass.of(UTF8Text.decode(bytes, i).codePoint) }

    func isBlank(_ i: Int) -> Bool {
        let b = byte(i)
        return b < 0x80 ? has(.blank, b) : wideClass(i) == .blank
    }

    /// Whether the character at `i`, or the end of the text, ends a word.
    func endsWord(_ i: Int) -> Bool {
        let b = byte(i)
        return b < 0x80 ? has(.endsWord, b) : wideClass(i) == .blank
    }

    func isDoubleQuote(_ i: Int) -> Bool {
        let b = byte(i)
        return b < 0x80 ? b == 0x22 : wideClass(i) == .doubleQuote
    }

    func isSingleQuote(_ i: Int) -> Bool {
        let b = byte(i)
        return b < 0x80 ? b == 0x27 : wideClass(i) == .singleQuote
    }

    func isDash(_ i: Int) -> Bool {
        let b = byte(i)
        return b < 0x80 ? b == 0x2D : wideClass(i) == .dash
    }

    func isIdentifierStart(_ i: Int) -> Bool {
        let b = byte(i)
        return b < 0x80 ? has(.identifierStart, b) : wideClass(i) == .letter
    }

    func isIdentifierFollow(_ i: Int) -> Bool {
        let b = byte(i)
        if b < 0x80 { return has([.identifierStart, .digit], b) }
        let c = wideClass(i)
        return c == .letter || c == .digit
    }

    func isVariableStart(_ i: Int) -> Bool {
        let b = byte(i)
        if b < 0x80 { return has(.variableStart, b) }
        let c = wideClass(i)
        return c == .letter || c == .digit
    }

    var atEnd: Bool { position >= limit }

    // MARK: Tokens

    /// Records the text from `tokenStart` to `position` as a token.
    mutating func emit(_ kind: TokenKind, parts: Range<Int32> = 0..<0) -> Lexeme {
        let index = Int32(tokens.count)
        var flags = tokenFlags
        if kind.isKeyword { flags.insert(.keyword) }
        tokens.append(Token(kind: kind, flags: flags, start: UInt32(tokenStart), end: UInt32(position)))
        for i in parts {
            let part = self.parts[Int(i)]
            let kind: TokenKind = part.isVariable ? .variable : .stringLiteral
            tokens.append(Token(kind: kind, flags: [tokenFlags, .nested], start: UInt32(part.start), end: UInt32(part.end)))
        }
        return Lexeme(kind: kind, start: tokenStart, end: position, index: index, parts: parts)
    }

    /// Goes back to an offset and forgets the tokens behind it.
    mutating func resync(_ offset: Int) {
        position = min(offset, limit)
        while tokens.count > tokenFloor, let last = tokens.last, last.end > UInt32(offset) { tokens.removeLast() }
        while let last = requirements.last, last.upperBound > offset { requirements.removeLast() }
    }

    mutating func report(_ id: String, _ start: Int, _ end: Int? = nil) {
        errors.add(id, start, end ?? start)
    }

    // MARK: The next token

    /// The next token in the current mode. At the end of the text it is `endOfInput`, again and again.
    mutating func next() -> Lexeme {
        while true {
            tokenStart = position
            guard position < limit else { return Lexeme(kind: .endOfInput, start: limit, end: limit, index: -1) }
            let c = bytes[position]
            if has(.blank, c) {
                position += 1
                continue
            }
            if has(.identifierStart, c) { return scanIdentifier() }
            if c >= 0x80 {
                if let token = scanWide() { return token }
                continue
            }
            switch c {
            case 0x23:  // #
                scanLineComment()
                continue
            case 0x3C:  // <
                if byte(position + 1) == 0x23 {
                    scanBlockComment()
                    continue
                }
                position += 1
                return emit(.redirectInStd)
            case 0x60:  // `
                if let token = scanBacktick() { return token }
                continue
            case 0x0D, 0x0A:
                scanNewline()
                return emit(.newLine)
            default:
                return scanPunctuation(c)
            }
        }
    }

    /// A token that begins outside ASCII, or nil for a blank, which is skipped.
    private mutating func scanWide() -> Lexeme? {
        switch wideClass(position) {
        case .letter: return scanIdentifier()
        case .blank:
            position += length(position)
            return nil
        case .dash: return scanDash()
        case .singleQuote: return scanStringLiteral()
        case .doubleQuote: return scanStringExpandable()
        case .digit, .other:
            position += length(position)
            return scanGeneric()
        }
    }

    /// A token that begins with a backtick, or nil when it is a line continuation or a blank.
    private mutating func scanBacktick() -> Lexeme? {
        let next = position + 1
        guard next < limit else {
            position = limit
            report("IncompleteString", limit)
            return nil
        }
        let b = bytes[next]
        if b == 0x0A || b == 0x0D {
            position = next
            scanNewline()
            _ = emit(.lineContinuation)
            return nil
        }
        if isBlank(next) {
            position = next + length(next)
            return nil
        }
        position = next
        skipEscape()
        return scanGeneric()
    }

    private mutating func scanPunctuation(_ c: UInt8) -> Lexeme {
        let start = position
        let c1 = byte(start + 1)
        position = start + 1
        switch c {
        case 0x22:
            position = start
            return scanStringExpandable()
        case 0x27:
            position = start
            return scanStringLiteral()
        case 0x24:  // $
            if c1 == 0x28 { return emitLong(.dollarParen) }
            return scanVariable(splatted: false, inString: false)
        case 0x28: return emit(.lParen)
        case 0x29: return emit(.rParen)
        case 0x7B: return emit(.lCurly)
        case 0x7D: return emit(.rCurly)
        case 0x5D: return emit(.rBracket)
        case 0x3B: return emit(.semi)
        case 0x2C: return emit(.comma)
        case 0x5B: return operatorOrWord(.lBracket)
        case 0x3D: return operatorOrWord(.equals)
        case 0x7C: return c1 == 0x7C ? emitLong(.orOr) : emit(.pipe)
        case 0x26: return c1 == 0x26 ? emitLong(.andAnd) : emit(.ampersand)
        case 0x2E: return scanDot()
        case 0x2D:
            position = start
            return scanDash()
        case 0x40: return scanAt()
        case 0x2B:  // +
            if c1 == 0x2B { return longOperatorOrWord(.plusPlus) }
            if c1 == 0x3D { return longOperatorOrWord(.plusEquals) }
            if allowsSignedNumbers, has(.digit, c1) || c1 == 0x2E { return scanNumber(start) }
            return operatorOrWord(.plus)
        case 0x2F: return c1 == 0x3D ? longOperatorOrWord(.divideEquals) : operatorOrWord(.divide)
        case 0x25: return c1 == 0x3D ? longOperatorOrWord(.remainderEquals) : operatorOrWord(.rem)
        case 0x2A: return scanStar()
        case 0x3E:
            if c1 == 0x3E { position += 1 }
            return emit(.redirection)
        case 0x30...0x39:
            if c1 == 0x3E, c >= 0x31, c <= 0x36, let token = scanStreamRedirection() { return token }
            return scanNumber(start)
        case 0x21: return scanExclaim()
        case 0x3A: return scanColon()
        case 0x3F where mode == .expression:
            guard c1 == 0x3F else { return emit(.questionMark) }
            position += 1
            guard byte(position) == 0x3D else { return emit(.questionQuestion) }
            position += 1
            return emit(.questionQuestionEquals)
        default:
            return scanGeneric()
        }
    }

    // MARK: Operators

    /// A token of two bytes, the first of which is read.
    private mutating func emitLong(_ kind: TokenKind) -> Lexeme {
        position += 1
        return emit(kind)
    }

    /// In command mode an operator that is glued to something is a word.
    mutating func operatorOrWord(_ kind: TokenKind) -> Lexeme {
        mode == .command && !endsWord(position) ? scanGeneric() : emit(kind)
    }

    private mutating func longOperatorOrWord(_ kind: TokenKind) -> Lexeme {
        position += 1
        return operatorOrWord(kind)
    }

    private mutating func scanStar() -> Lexeme {
        switch byte(position) {
        case 0x3D:
            return longOperatorOrWord(.multiplyEquals)
        case 0x3E:
            position += 1
            if byte(position) == 0x3E {
                position += 1
            } else if byte(position) == 0x26, byte(position + 1) == 0x31 {
                position += 2
            }
            return emit(.redirection)
        default:
            return operatorOrWord(.multiply)
        }
    }

    /// `2>`, `2>>` or `2>&1`, the digit of which is read. In expression mode the first two are a number and what follows.
    private mutating func scanStreamRedirection() -> Lexeme? {
        let next = byte(position + 1)
        if next == 0x26, byte(position + 2) == 0x31 || byte(position + 2) == 0x32 {
            position += 3
            return emit(.redirection)
        }
        if mode == .expression { return emit(.number) }
        position += next == 0x3E ? 2 : 1
        return emit(.redirection)
    }

    private mutating func scanDot() -> Lexeme {
        let c = byte(position)
        if c == 0x2E {
            if mode == .command, !endsWord(position + 1) { return scanGeneric() }
            return emitLong(.dotDot)
        }
        if has(.digit, c) { return scanNumber(position - 1) }
        if mode == .command, !endsWord(position), c != 0x24, c != 0x22, c != 0x27 { return scanGeneric() }
        return emit(.dot)
    }

    private mutating func scanExclaim() -> Lexeme {
        if mode == .command, !endsWord(position) { return scanGeneric() }
        if mode == .expression {
            if isIdentifierStart(position) { return scanGeneric() }
            let c = byte(position)
            if has(.digit, c) || c == 0x2E {
                if measureNumber(position) == nil { return scanGeneric() }
            }
        }
        return emit(.exclaim)
    }

    private mutating func scanColon() -> Lexeme {
        if byte(position) == 0x3A {
            position += 1
            if mode == .command, !wantsSimpleName, !endsWord(position) { return scanGeneric() }
            return emit(.colonColon)
        }
        return mode == .command ? scanLabel() : emit(.colon)
    }

    private mutating func scanAt() -> Lexeme {
        switch byte(position) {
        case 0x7B: return emitLong(.atCurly)
        case 0x28: return emitLong(.atParen)
        default: break
        }
        if isSingleQuote(position) { return scanHereString(expandable: false) }
        if isDoubleQuote(position) { return scanHereString(expandable: true) }
        if isVariableStart(position) { return scanVariable(splatted: true, inString: false) }
        report("UnrecognizedToken", position - 1, position)
        return emit(.unknown)
    }
}
