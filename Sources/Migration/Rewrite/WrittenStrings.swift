import PowerShellSyntax

extension SyntaxNode {
    /// String constants of a value that is one, or a list of them.
    var writtenStrings: [SyntaxNode] {
        switch kind {
        case .stringConstant: [self]
        case .arrayLiteral: children(.element).filter { $0.kind == .stringConstant }
        case .arrayExpression, .parenExpression:
            children(.statement).compactMap(\.soleExpression).flatMap { inner in
                (inner.kind == .arrayLiteral ? inner.children(.element) : [inner]).filter { $0.kind == .stringConstant }
            }
        default: []
        }
    }
}

extension String {
    /// The text in the quotes of the string constant that it replaces; as it is in place of a bare word or of anything else.
    func quoted(like node: SyntaxNode) -> String {
        guard node.kind == .stringConstant else { return self }
        if node.flags.contains(.singleQuoted) { return "'\(self)'" }
        return node.flags.contains(.doubleQuoted) ? "\"\(self)\"" : self
    }
}
