extension Lexer {
    // MARK: Identifiers and words

    /// A word that begins with a letter or `_`, which is at `position`.
    mutating func scanIdentifier() -> Lexeme {
        var i = position + length(position)
        while i < limit {
            let c = bytes[i]
            if has([.identifierStart, .digit], c) {
                i += 1
            } else if c >= 0x80, isIdentifierFollow(i) {
                i += length(i)
            } else {
                break
            }
        }
        position = i
        if mode == .typeName { return scanTypeName() }
        if wantsSimpleName || mode == .expression { return emit(.identifier) }
        if mode == .command, !endsWord(i) { return scanGeneric() }
        let kind = WordTable.keywords.kind(bytes, tokenStart..<i) ?? .identifier
        return emit(kind == .inlineScript && !isInWorkflow ? .identifier : kind)
    }

    /// A word that goes on at `position` to the next character that ends words. Quoted parts, escapes, variables and `$( )` belong to it.
    mutating func scanGeneric() -> Lexeme {
        let start = tokenStart
        let first = Int32(parts.count)
        while !endsWord(position) {
            let c = bytes[position]
            switch c {
            case 0x60:
                position += 1
                skipEscape()
            case 0x27:
                skipStringLiteral()
            case 0x22:
                skipStringExpandable()
            case 0x24:
                if !scanDollar(inHereString: false) { position += 1 }
            case 0x80...:
                switch wideClass(position) {
                case .singleQuote: skipStringLiteral()
                case .doubleQuote: skipStringExpandable()
                default: position += length(position)
                }
            default:
                position += 1
            }
        }
        tokenStart = start
        return emit(.generic, parts: first..<Int32(parts.count))
    }

    /// `:name`, the colon of which is read.
    mutating func scanLabel() -> Lexeme {
        guard isIdentifierStart(position) else { return scanGeneric() }
        var i = position
        while i < limit, isIdentifierFollow(i) { i += length(i) }
        position = i
        if endsWord(i) { return emit(.label) }
        // The character behind the name belongs to the word as it is, a quote or a dollar too.
        position += length(i)
        return scanGeneric()
    }

    // MARK: Dashes

    /// A token that begins with a dash of any kind, which is at `position`.
    mutating func scanDash() -> Lexeme {
        let start = position
        position += length(position)
        if position < limit, isDash(position) {
            position += length(position)
            return operatorOrWord(.minusMinus)
        }
        let c = byte(position)
        if c == 0x3D {
            position += 1
            return operatorOrWord(.minusEquals)
        }
        if c == 0x3F || isIdentifierStart(position) { return scanParameter() }
        if allowsSignedNumbers, has(.digit, c) || c == 0x2E { return scanNumber(start) }
        return operatorOrWord(.minus)
    }

    /// A parameter or an operator, the dash of which is read.
    private mutating func scanParameter() -> Lexeme {
        let nameStart = position
        var usedColon = false
        scan: while position < limit {
            let c = bytes[position]
            if c &- 0x41 < 26 || c &- 0x61 < 26 {
                position += 1
                continue
            }
            switch c {
            case 0x7B, 0x7D, 0x28, 0x29, 0x3B, 0x2C, 0x7C, 0x26, 0x2E, 0x5B, 0x0D, 0x0A, 0x00, 0x20, 0x09, 0x0B, 0x0C:
                break scan
            case 0x3A:
                if mode == .command { position += 1 }
                usedColon = true
                break scan
            case 0x27, 0x22:
                if mode == .command { return scanGeneric() }
                break scan
            default:
                if c >= 0x80 {
                    let kind = wideClass(position)
                    if kind == .blank { break scan }
                    if kind == .singleQuote || kind == .doubleQuote {
                        if mode == .command { return scanGeneric() }
                        break scan
                    }
                }
                guard mode == .command else { break scan }
                position += length(position)
            }
        }
        let nameEnd = usedColon && mode == .command ? position - 1 : position
        if mode == .expression, let kind = WordTable.dashOperators.kind(bytes, nameStart..<nameEnd) { return emit(kind) }
        if nameEnd == nameStart { return emit(.minus) }
        var token = emit(.parameter)
        token.usedColon = usedColon
        return token
    }

    // MARK: Types

    /// The rest of a type name.
    private mutating func scanTypeName() -> Lexeme {
        var i = position
        while i < limit {
            let c = bytes[i]
            if has([.identifierStart, .digit], c) || c == 0x2E || c == 0x60 || c == 0x2B || c == 0x23 || c == 0x5C {
                i += 1
            } else if c >= 0x80, isIdentifierFollow(i) {
                i += length(i)
            } else {
                break
            }
        }
        position = i
        let token = emit(.identifier)
        tokens[Int(token.index)].flags.insert(.typeName)
        return token
    }

    /// Skips the assembly behind the comma of a type name. False when there is none.
    mutating func scanAssemblyName() -> Bool {
        var isEmpty = scanAssemblyNamePart()
        while byte(position) == 0x2C {
            emitOne(.comma)
            isEmpty = false
            _ = scanAssemblyNamePart()
            if byte(position) == 0x3D {
                emitOne(.equals)
                _ = scanAssemblyNamePart()
            }
        }
        return !isEmpty
    }

    private mutating func emitOne(_ kind: TokenKind) {
        tokenStart = position
        position += 1
        _ = emit(kind)
    }

    /// - Returns: whether the part is empty.
    private mutating func scanAssemblyNamePart() -> Bool {
        skipBlanks()
        tokenStart = position
        while position < limit {
            let c = bytes[position]
            if c < 0x80 ? has(.endsAssemblyName, c) : wideClass(position) == .blank { break }
            position += length(position)
        }
        let token = emit(.identifier)
        tokens[Int(token.index)].flags.insert(.typeName)
        skipBlanks()
        return token.start == token.end
    }
}
