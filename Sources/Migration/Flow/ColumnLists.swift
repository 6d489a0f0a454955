import PowerShellSyntax

extension FlowAnalysis {
    /// The names of a list of columns that a script keeps in a variable: one assignment of a literal list, and no use but as columns of `Select-Object` and
    /// the `Format-` commands. Nil when anything else could see a change of the list.
    func listedColumns(_ use: SyntaxNode) -> [SyntaxNode]? {
        guard let name = use.variableName?.lowercased() else { return nil }
        var list: SyntaxNode?
        for index in tree.nodes.indices where tree.nodes[index].kind == .variable {
            let node = SyntaxNode(tree: tree, index: Int32(index))
            guard node.variableName?.lowercased() == name else { continue }
            if let assignment = node.parent, assignment.kind == .assignment, node.role == .left {
                guard list == nil, assignment.operatorKind == .equals, let value = assignment.child(.right)?.soleExpression else { return nil }
                list = value
            } else {
                guard let command = node.parent.flatMap(CommandSyntax.init), let known = command.constantName.flatMap(KnownCommand.init(name:)),
                    known == .selectObject || known == .formatList
                else { return nil }
            }
        }
        guard var value = list else { return nil }
        if value.kind == .arrayExpression {
            let statements = value.children(.statement)
            guard statements.count == 1, let inner = statements[0].soleExpression else { return nil }
            value = inner
        }
        let items = value.kind == .arrayLiteral ? value.children(.element) : [value]
        return items.allSatisfy { $0.kind == .stringConstant || $0.kind == .hashtable } ? items : nil
    }
}
