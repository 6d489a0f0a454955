extension SyntaxNode {
    /// The text that was parsed. Inside a collapsed `$( )` it is not the text at this place of the file.
    var parsedText: [UInt8] {
        if flags.contains(.collapsedText), let text = tree.collapsedTexts[index] { return text }
        return Array(tree.source.utf8[range])
    }

    /// The value of a string without expansion, a bare word included: quotes, escapes and doubled quotes resolved. Nil for other nodes.
    public var constantStringValue: String? {
        guard kind == .stringConstant else { return nil }
        let text = parsedText
        if flags.contains(.verbatim) { return String(decoding: text, as: UTF8.self) }
        let value: [UInt8]
        if flags.contains(.bareWord) {
            let isPlain = text.allSatisfy { $0 < 0x80 && $0 != 0x60 && $0 != 0x27 && $0 != 0x22 }
            value = isPlain ? text : StringValue.ofWord(text)
        } else {
            value = StringValue.ofQuoted(text, flags)
        }
        return String(decoding: value, as: UTF8.self)
    }

    /// The name of a variable without `$`, `@` and braces; a scope or drive prefix is kept (`script:x`). Nil for other nodes.
    public var variableName: String? {
        guard kind == .variable else { return nil }
        let text = parsedText
        guard text.count > 1, text[1] == 0x7B else { return String(decoding: text.dropFirst(), as: UTF8.self) }
        let end = text.last == 0x7D ? text.count - 1 : text.count
        guard text.contains(0x60) else { return String(decoding: text[2..<max(2, end)], as: UTF8.self) }
        let lexer = Lexer(text)
        var out: [UInt8] = []
        var i = 2
        while i < end {
            if text[i] == 0x60 {
                i = StringValue.appendEscape(lexer, i, &out)
            } else {
                out.append(text[i])
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The name of a command parameter without dash and colon. Nil for other nodes.
    public var parameterName: String? {
        guard kind == .commandParameter else { return nil }
        let text = parsedText
        var name = text.dropFirst(text.first.map { $0 < 0x80 ? 1 : 3 } ?? 0)
        if name.last == 0x3A { name = name.dropLast() }
        return String(decoding: name, as: UTF8.self)
    }

    /// The type name of a type expression, a type constraint or an attribute: the text inside the brackets, without blanks. Nil for other nodes.
    public var typeName: String? {
        switch kind {
        case .attribute:
            return child(.name)?.constantStringValue.map { String($0.filter { !$0.isWhitespace }) }
        case .typeExpression, .typeConstraint:
            var text = parsedText.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
            if text.first == 0x5B {
                text = text.dropFirst()
                if text.last == 0x5D { text = text.dropLast() }
            }
            return String(decoding: text, as: UTF8.self)
        default:
            return nil
        }
    }

    /// The operator of a binary or unary expression or of an assignment. Nil for other nodes.
    public var operatorKind: TokenKind? {
        kind == .binaryExpression || kind == .unaryExpression || kind == .assignment ? token?.kind : nil
    }
}
