extension Lexer {
    // MARK: Quoted strings

    mutating func scanStringLiteral() -> Lexeme {
        skipStringLiteral()
        return emit(.stringLiteral)
    }

    /// Skips `'...'`, the quote of which is at `position`.
    mutating func skipStringLiteral() {
        let start = position
        var i = position + length(position)
        while i < limit {
            let c = bytes[i]
            if c < 0x80 ? c != 0x27 : wideClass(i) != .singleQuote {
                i += length(i)
                continue
            }
            i += length(i)
            guard i < limit, isSingleQuote(i) else {
                position = i
                return
            }
            i += length(i)
        }
        position = limit
        report("TerminatorExpectedAtEndOfString", start, limit)
    }

    mutating func scanStringExpandable() -> Lexeme {
        let start = tokenStart
        let first = Int32(parts.count)
        skipStringExpandable()
        tokenStart = start
        return emit(.stringExpandable, parts: first..<Int32(parts.count))
    }

    /// Skips `"..."`, the quote of which is at `position`, and records what it expands.
    mutating func skipStringExpandable() {
        let start = position
        position += length(position)
        while position < limit {
            let c = bytes[position]
            switch c {
            case 0x24:
                if !scanDollar(inHereString: false) { position += 1 }
            case 0x60:
                position += 1
                skipEscape()
            case 0x22:
                position += 1
                guard isDoubleQuote(position) else { return }
                position += length(position)
            case 0x80...:
                let isQuote = wideClass(position) == .doubleQuote
                position += length(position)
                guard isQuote else { continue }
                guard isDoubleQuote(position) else { return }
                position += length(position)
            default:
                position += 1
            }
        }
        report("TerminatorExpectedAtEndOfString", start, limit)
    }

    /// Skips the character behind a backtick; `u{...}` is one.
    mutating func skipEscape() {
        guard position < limit, bytes[position] != 0 else { return }
        if bytes[position] == 0x75 {
            skipUnicodeEscape()
        } else {
            position += length(position)
        }
    }

    private mutating func skipUnicodeEscape() {
        let start = position - 1
        position += 1
        guard byte(position) == 0x7B else {
            report("InvalidUnicodeEscapeSequence", start, position)
            return
        }
        position += 1
        var value: UInt32 = 0
        for count in 0...6 {
            let c = byte(position)
            if c == 0x7D, position < limit {
                position += 1
                if count == 0 {
                    report("InvalidUnicodeEscapeSequence", start, position)
                } else if value > 0x10FFFF {
                    report("InvalidUnicodeEscapeSequenceValue", start + 3, position - 1)
                }
                return
            }
            guard has(.hexDigit, c) else {
                report(count < 6 ? "InvalidUnicodeEscapeSequence" : "MissingUnicodeEscapeSequenceTerminator", position, position + 1)
                return
            }
            guard count < 6 else {
                report("TooManyDigitsInUnicodeEscapeSequence", position, position + 1)
                return
            }
            value = value << 4 | UInt32(c & 0x0F) + (c > 0x39 ? 9 : 0)
            position += 1
        }
    }

    // MARK: Parts of expandable strings

    /// Records the variable or sub-expression that begins with the `$` at `position`. False when the `$` is just a character.
    mutating func scanDollar(inHereString: Bool) -> Bool {
        let next = position + 1
        if byte(next) == 0x28 {
            let start = position
            position = next + 1
            let collapsed = skipSubExpression(from: start, inHereString: inHereString)
            parts.append(StringPart(start: start, end: position, isVariable: false, isCollapsed: collapsed))
            return true
        }
        guard byte(next) == 0x7B || isVariableStart(next) else { return false }
        let savedStart = tokenStart
        let savedMode = mode
        tokenStart = position
        position = next
        mode = .expression
        let end = skipVariable(inString: true)
        mode = savedMode
        parts.append(StringPart(start: tokenStart, end: end ?? position, isVariable: true))
        tokenStart = savedStart
        return true
    }

    /// Skips to the end of a `$( )`, the opening of which is read, by counting parentheses and nothing else.
    /// - Returns: whether doubled or escaped quotes were seen, which stand for one quote.
    private mutating func skipSubExpression(from start: Int, inHereString: Bool) -> Bool {
        var depth = 1
        var collapsed = false
        var i = position
        while i < limit {
            let c = bytes[i]
            switch c {
            case 0x28:
                depth += 1
                i += 1
            case 0x29:
                depth -= 1
                i += 1
                if depth == 0 {
                    position = i
                    return collapsed
                }
            case 0x22, 0x60, 0x80...:
                let escapes = !inHereString && (c < 0x80 || wideClass(i) == .doubleQuote)
                i += length(i)
                if escapes, i < limit, isDoubleQuote(i) {
                    collapsed = true
                    i += length(i)
                }
            default:
                i += 1
            }
        }
        position = limit
        report("IncompleteDollarSubexpressionReference", start, limit)
        return collapsed
    }

    /// The text of a collapsed part as it is parsed, with the offset of each of its bytes in the text it came from.
    func collapse(_ part: StringPart) -> (text: [UInt8], origin: [Int]) {
        var text: [UInt8] = []
        var origin: [Int] = []
        text.reserveCapacity(part.end - part.start)
        origin.reserveCapacity(part.end - part.start)
        var i = part.start
        while i < part.end {
            let c = bytes[i]
            let mayEscape = i >= part.start + 2 && (c == 0x22 || c == 0x60 || c >= 0x80 && wideClass(i) == .doubleQuote)
            var size = min(length(i), part.end - i)
            if mayEscape, i + size < part.end, isDoubleQuote(i + size) {
                i += size
                size = length(i)
            }
            for k in i..<(i + size) {
                text.append(bytes[k])
                origin.append(k)
            }
            i += size
        }
        return (text, origin)
    }

    // MARK: Here-strings

    /// A here-string, the `@` of which is read.
    mutating func scanHereString(expandable: Bool) -> Lexeme {
        let kind: TokenKind = expandable ? .hereStringExpandable : .hereStringLiteral
        let header = position - 1
        let quoteStart = position
        position += length(position)
        let first = Int32(parts.count)
        if scanAfterHereStringHeader(header, quote: quoteStart, expandable: expandable) {
            scanHereStringBody(header, expandable: expandable)
        }
        tokenStart = header
        return emit(kind, parts: first..<Int32(parts.count))
    }

    /// Blanks and a newline must follow the header. False when something else does; the string is then over.
    private mutating func scanAfterHereStringHeader(_ header: Int, quote: Int, expandable: Bool) -> Bool {
        skipBlanks()
        guard position < limit else {
            report("TerminatorExpectedAtEndOfString", header, limit)
            return false
        }
        if bytes[position] == 0x0A || bytes[position] == 0x0D {
            scanNewline()
            return true
        }
        report("UnexpectedCharactersAfterHereStringHeader", position, position + 1)
        while position < limit, bytes[position] != 0x0A, bytes[position] != 0x0D {
            let isQuote = bytes[position] == (expandable ? 0x22 : 0x27)
            position += length(position)
            if isQuote, byte(position) == 0x40 {
                position += 1
                break
            }
        }
        return false
    }

    private mutating func scanHereStringBody(_ header: Int, expandable: Bool) {
        var falseFooter: Int?
        if scanHereStringFooter(expandable, &falseFooter) { return }
        while position < limit {
            switch bytes[position] {
            case 0x0A, 0x0D:
                scanNewline()
                if scanHereStringFooter(expandable, &falseFooter) { return }
            case 0x24 where expandable:
                if !scanDollar(inHereString: true) { position += 1 }
            case 0x60 where expandable:
                position += 1
                skipEscape()
            default:
                position += length(position)
            }
        }
        if let falseFooter {
            report("WhitespaceBeforeHereStringFooter", falseFooter, limit)
        } else {
            report("TerminatorExpectedAtEndOfString", header, limit)
        }
    }

    /// Skips the footer if it is here, at the start of a line.
    private mutating func scanHereStringFooter(_ expandable: Bool, _ falseFooter: inout Int?) -> Bool {
        if let end = footerEnd(expandable) {
            position = end
            return true
        }
        let start = position
        skipBlanks()
        if position > start, let end = footerEnd(expandable) {
            if falseFooter == nil { falseFooter = position }
            position = end
        }
        return false
    }

    private func footerEnd(_ expandable: Bool) -> Int? {
        guard position < limit, expandable ? isDoubleQuote(position) : isSingleQuote(position) else { return nil }
        let next = position + length(position)
        return byte(next) == 0x40 ? next + 1 : nil
    }
}
