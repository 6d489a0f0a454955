extension Lexer {
    /// `.`, `::`, `[`, `?.` or `?[` right behind an expression; only block comments may stand between.
    mutating func memberAccessOperator(allowBracket: Bool) -> Lexeme? {
        while byte(position) == 0x3C, byte(position + 1) == 0x23 { scanBlockComment() }
        tokenStart = position
        switch byte(position) {
        case 0x2E:
            let next = byte(position + 1)
            if next == 0x2E || mode == .command && isBlankOrEnd(position + 1) { return nil }
            return emitAccess(.dot, 1)
        case 0x3A where byte(position + 1) == 0x3A:
            if mode == .command, isBlankOrEnd(position + 2) { return nil }
            return emitAccess(.colonColon, 2)
        case 0x5B where allowBracket:
            return emitAccess(.lBracket, 1)
        case 0x3F where byte(position + 1) == 0x2E:
            return emitAccess(.questionDot, 2)
        case 0x3F where allowBracket && byte(position + 1) == 0x5B:
            return emitAccess(.questionLBracket, 2)
        default:
            return nil
        }
    }

    private mutating func emitAccess(_ kind: TokenKind, _ length: Int) -> Lexeme {
        position += length
        return emit(kind)
    }

    private func isBlankOrEnd(_ i: Int) -> Bool {
        let c = byte(i)
        return c == 0 || c == 0x0A || c == 0x0D || isBlank(i)
    }

    /// `(` or `{` right behind the name of a member.
    mutating func invokeMemberOpening() -> Lexeme? {
        tokenStart = position
        switch byte(position) {
        case 0x28: return emitAccess(.lParen, 1)
        case 0x7B: return emitAccess(.lCurly, 1)
        default: return nil
        }
    }

    /// `[` behind blanks and comments, where an attribute or a type may stand; nothing else is read.
    mutating func leftBracket() -> Lexeme? {
        let start = position
        var mayGoBack = false
        while position < limit {
            tokenStart = position
            let c = bytes[position]
            switch c {
            case 0x5B:
                position += 1
                return emit(.lBracket)
            case 0x23:
                mayGoBack = true
                scanLineComment()
            case 0x3C where byte(position + 1) == 0x23:
                mayGoBack = false
                scanBlockComment()
            case 0x2E, 0x3A:
                if mayGoBack { resync(start) }
                return nil
            default:
                guard isBlank(position) else { return nil }
                mayGoBack = true
                position += length(position)
            }
        }
        return nil
    }

    /// The text behind `--%`: to the end of the line, or to a `|` or `&&` outside double quotes.
    mutating func verbatimArgument() -> Lexeme {
        skipBlanks()
        tokenStart = position
        var isQuoted = false
        while position < limit {
            let c = bytes[position]
            if c == 0x0A || c == 0x0D { break }
            if isDoubleQuote(position) {
                isQuoted.toggle()
            } else if !isQuoted, c == 0x7C || c == 0x26 && byte(position + 1) == 0x26 {
                break
            }
            position += length(position)
        }
        return emit(.generic)
    }
}
