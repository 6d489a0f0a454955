import PowerShellSyntax

/// Writes one argument's value in the different places that a template can put it.
///
/// `text` is the value's source after all edits inside it; the node says what kind of value it is.
public struct ValueText: Sendable {
    public let node: SyntaxNode
    public let text: String

    public init(node: SyntaxNode, text: String) {
        self.node = node
        self.text = text
    }

    /// Usable as operand, argument or target of a member access: in parentheses unless it is primary; bare words quoted.
    public var primary: String {
        switch node.kind {
        case .stringConstant, .expandableString:
            return node.flags.contains(.bareWord) ? quotedBareWord : text
        case .variable, .memberExpression, .invokeMemberExpression, .indexExpression, .parenExpression, .subExpression, .arrayExpression, .hashtable,
            .number, .scriptBlockExpression, .usingExpression:
            return text
        default: return "(\(text))"
        }
    }

    /// Usable as the right side of an assignment or a hashtable entry: bare words quoted, nothing else changed.
    public var expression: String {
        node.flags.contains(.bareWord) && (node.kind == .stringConstant || node.kind == .expandableString) ? quotedBareWord : text
    }

    /// As part of a double-quoted string.
    public var insideString: String {
        switch node.kind {
        case .stringConstant:
            return Self.escaped(node.constantStringValue ?? text)
        case .expandableString where !node.flags.contains(.hereString):
            return node.flags.contains(.bareWord) ? text : String(text.dropFirst().dropLast())
        case .variable where Self.isPlainVariable(text):
            return text
        default: return "$(\(text))"
        }
    }

    /// As an OData literal inside a double-quoted string: `'ann'`, `true`, `5`; apostrophes of literals are doubled.
    public var odata: String {
        switch LiteralValue(node) {
        case let .string(value)?: return "'" + Self.escaped(value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")) + "'"
        case let .number(value)?: return value
        case let .boolean(flag)?: return flag ? "true" : "false"
        case .null?: return "null"
        case .list?, nil: return "'\(insideString)'"
        }
    }

    /// Whether an apostrophe in the value would break the OData literal.
    public var mayHoldApostrophe: Bool {
        LiteralValue(node) == nil
    }

    /// `@('x')` unless the source already shows an array.
    public var array: String {
        switch node.kind {
        case .arrayExpression: text
        case .arrayLiteral: "@(\(text))"
        default: "@(\(expression))"
        }
    }

    private var quotedBareWord: String {
        if node.kind == .stringConstant {
            return "'" + (node.constantStringValue ?? text).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "`\"") + "\""
    }

    /// `$x` without scope, drive or braces: safe to stand inside a string before any character but those that continue a name.
    private static func isPlainVariable(_ text: String) -> Bool {
        text.first == "$" && text.count > 1 && text.dropFirst().allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    /// Text as it must stand between double quotes.
    public static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "`", "$", "\"", "\u{201C}", "\u{201D}", "\u{201E}": out += "`\(character)"
            case "\n": out += "`n"
            case "\r": out += "`r"
            case "\r\n": out += "`r`n"
            default: out.append(character)
            }
        }
        return out
    }
}
