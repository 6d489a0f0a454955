extension SyntaxNode {
    /// The value of a string without expansion, a bare word included: quotes, escapes and doubled quotes resolved. Nil for other nodes.
    public var constantStringValue: String? { kind == .stringConstant ? text : nil }

    /// The name of a variable without `$`, `@` and braces; a scope or drive prefix is kept (`script:x`). Nil for other nodes.
    public var variableName: String? { kind == .variable ? String(text.dropFirst()) : nil }

    /// The name of a command parameter without dash and colon. Nil for other nodes.
    public var parameterName: String? { kind == .commandParameter ? String(text.dropFirst()) : nil }

    /// The type name of a type expression, a type constraint or an attribute: the text inside the brackets, without blanks. Nil for other nodes.
    public var typeName: String? { kind == .typeExpression || kind == .typeConstraint || kind == .attribute ? text : nil }

    /// The operator of a binary or unary expression or of an assignment. Nil for other nodes.
    public var operatorKind: TokenKind? {
        kind == .binaryExpression || kind == .unaryExpression || kind == .assignment ? token?.kind : nil
    }
}
