/// What strings stand for: their text without quotes, with escapes and doubled quotes resolved.
enum StringValue {
    /// The value of a bare word. Quoted pieces lose their quotes; variables and `$( )` stay as they are.
    static func ofWord(_ text: [UInt8]) -> [UInt8] {
        var lexer = Lexer(text)
        lexer.mode = .command
        var out: [UInt8] = []
        var i = 0
        while i < text.count {
            if text[i] == 0x60 {
                i = appendEscape(lexer, i, &out)
            } else if lexer.isSingleQuote(i) {
                lexer.position = i
                lexer.skipStringLiteral()
                out += ofSingleQuoted(text, i + lexer.length(i), closing(lexer, i, lexer.position))
                i = lexer.position
            } else if lexer.isDoubleQuote(i) {
                lexer.position = i
                lexer.skipStringExpandable()
                out += ofDoubleQuoted(text, i + lexer.length(i), closing(lexer, i, lexer.position), inHereString: false)
                i = lexer.position
            } else {
                i = appendCharacter(&lexer, i, inHereString: false, &out)
            }
        }
        return out
    }

    /// Where the closing quote of `'...'` or `"..."` begins, or the end of an unfinished string.
    private static func closing(_ lexer: Lexer, _ start: Int, _ end: Int) -> Int {
        guard lexer.errors.isEmpty, end > start else { return end }
        var i = end - 1
        while i > start, lexer.bytes[i] & 0xC0 == 0x80 { i -= 1 }
        return i
    }

    /// The value of a quoted string or here-string.
    static func ofQuoted(_ text: [UInt8], _ flags: NodeFlags) -> [UInt8] {
        var lexer = Lexer(text)
        let isDouble = flags.contains(.doubleQuoted)
        if flags.contains(.hereString) {
            _ = lexer.next()
            guard lexer.errors.isEmpty, let body = hereStringBody(text) else { return [] }
            return isDouble ? ofDoubleQuoted(text, body.lowerBound, body.upperBound, inHereString: true) : Array(text[body])
        }
        guard !text.isEmpty else { return [] }
        lexer.position = 0
        if isDouble { lexer.skipStringExpandable() } else { lexer.skipStringLiteral() }
        let end = closing(lexer, 0, lexer.position)
        let start = lexer.length(0)
        return isDouble ? ofDoubleQuoted(text, start, end, inHereString: false) : ofSingleQuoted(text, start, end)
    }

    /// The lines between header and footer, without the newline before the footer.
    private static func hereStringBody(_ text: [UInt8]) -> Range<Int>? {
        guard let lineEnd = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        var start = lineEnd + 1
        if text[lineEnd] == 0x0D, start < text.count, text[start] == 0x0A { start += 1 }
        var end = text.count - 1
        repeat { end -= 1 } while end > 0 && text[end] & 0xC0 == 0x80
        if end > start, text[end - 1] == 0x0A { end -= 1 }
        if end > start, text[end - 1] == 0x0D, end < text.count { end -= 1 }
        return start..<max(start, end)
    }

    private static func ofSingleQuoted(_ text: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
        let lexer = Lexer(text)
        var out: [UInt8] = []
        var i = start
        while i < end {
            if lexer.isSingleQuote(i) { i += lexer.length(i) }
            guard i < end else { break }
            let size = lexer.length(i)
            out += text[i..<min(i + size, end)]
            i += size
        }
        return out
    }

    private static func ofDoubleQuoted(_ text: [UInt8], _ start: Int, _ end: Int, inHereString: Bool) -> [UInt8] {
        var lexer = Lexer(text)
        var out: [UInt8] = []
        var i = start
        while i < end {
            if text[i] == 0x60 {
                i = appendEscape(lexer, i, &out)
                continue
            }
            if !inHereString, lexer.isDoubleQuote(i) { i += lexer.length(i) }
            guard i < end else { break }
            i = appendCharacter(&lexer, i, inHereString: inHereString, &out)
        }
        return out
    }

    /// Appends the character at `i`, or all of the variable or `$( )` there.
    private static func appendCharacter(_ lexer: inout Lexer, _ i: Int, inHereString: Bool, _ out: inout [UInt8]) -> Int {
        if lexer.bytes[i] == 0x24 {
            lexer.position = i
            if lexer.scanDollar(inHereString: inHereString) {
                out += lexer.bytes[i..<lexer.position]
                return lexer.position
            }
        }
        let size = lexer.length(i)
        out += lexer.bytes[i..<(i + size)]
        return i + size
    }

    /// Appends the character that the escape at `i` stands for. Returns the offset behind the escape.
    static func appendEscape(_ lexer: Lexer, _ i: Int, _ out: inout [UInt8]) -> Int {
        var rest = lexer
        rest.position = i + 1
        rest.skipEscape()
        guard rest.position > i + 1 else {
            out.append(0x60)
            return i + 1
        }
        switch lexer.bytes[i + 1] {
        case 0x30: out.append(0)
        case 0x61: out.append(7)
        case 0x62: out.append(8)
        case 0x65: out.append(0x1B)
        case 0x66: out.append(0x0C)
        case 0x6E: out.append(0x0A)
        case 0x72: out.append(0x0D)
        case 0x74: out.append(0x09)
        case 0x76: out.append(0x0B)
        case 0x75:
            let digits = lexer.bytes[(i + 2)..<rest.position].filter { lexer.has(.hexDigit, $0) }
            UTF8Text.append(UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD, to: &out)
        default: out += lexer.bytes[(i + 1)..<rest.position]
        }
        return rest.position
    }
}
