import PowerShellSyntax

/// A value that is known without running the script.
public enum LiteralValue: Sendable, Hashable {
    case string(String)
    case number(String)
    case boolean(Bool)
    case null
    case list([LiteralValue])

    /// Deeper nests of parentheses and lists are not read.
    private static let depthLimit = 64

    /// Nil when the expression depends on anything but its own text.
    public init?(_ node: SyntaxNode) {
        self.init(node, depth: 0)
    }

    private init?(_ node: SyntaxNode, depth: Int) {
        guard depth < Self.depthLimit else { return nil }
        switch node.kind {
        case .stringConstant:
            guard let text = node.constantStringValue else { return nil }
            self = .string(text)
        case .number: self = .number(node.text)
        case .variable:
            switch node.variableName?.lowercased() {
            case "true": self = .boolean(true)
            case "false": self = .boolean(false)
            case "null": self = .null
            default: return nil
            }
        case .arrayLiteral:
            var items: [LiteralValue] = []
            for element in node.children(.element) {
                guard let item = LiteralValue(element, depth: depth + 1) else { return nil }
                items.append(item)
            }
            self = .list(items)
        case .parenExpression, .arrayExpression:
            let statements = node.children(.statement)
            if statements.isEmpty, node.kind == .arrayExpression {
                self = .list([])
                return
            }
            guard statements.count == 1, let inner = statements[0].soleExpression, let value = LiteralValue(inner, depth: depth + 1) else { return nil }
            if node.kind == .arrayExpression {
                if case .list = value { self = value } else { self = .list([value]) }
            } else {
                self = value
            }
        default: return nil
        }
    }

    /// The value as PowerShell converts it for a Boolean parameter; nil for what it does not take.
    var truth: Bool? {
        switch self {
        case let .boolean(flag): flag
        case let .number(text): Double(text).map { $0 != 0 }
        case .string, .null, .list: nil
        }
    }

    /// The value as text for comparison with a table's key: `true`, `AzureCloud`, `5`; nil for lists.
    public var text: String? {
        switch self {
        case let .string(text), let .number(text): text
        case let .boolean(flag): flag ? "true" : "false"
        case .null: "null"
        case .list: nil
        }
    }
}
