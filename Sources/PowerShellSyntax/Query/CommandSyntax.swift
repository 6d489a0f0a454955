/// A command of a script: its name and its elements.
public struct CommandSyntax: Sendable, Hashable {
    /// The node of kind `command`.
    public let node: SyntaxNode

    /// Nil when the node is no command.
    public init?(_ node: SyntaxNode) {
        guard node.kind == .command else { return nil }
        self.node = node
    }

    /// Element 0 without the operator; nil only in a broken command.
    public var nameNode: SyntaxNode? { node.child(.commandName) }

    /// The name with quotes and escapes resolved and a module prefix kept; nil when it is known at run time only.
    public var constantName: String? { nameNode?.constantStringValue }

    /// `ampersand` or `dot` when the command is invoked by an operator.
    public var invocationOperator: TokenKind? {
        if node.flags.contains(.callOperator) { return .ampersand }
        return node.flags.contains(.dotOperator) ? .dot : nil
    }

    /// Parameters, arguments and redirections behind the name, in source order. The value of `-Name:value` is the `argument` child of its parameter.
    public var ownElements: [SyntaxNode] { node.children(.element) }

    /// Parameters, arguments and redirections behind the name, in source order. The value of `-Name:value` is its own element.
    public var elements: [SyntaxNode] {
        var out: [SyntaxNode] = []
        for child in node.children where child.role == .element {
            out.append(child)
            if child.kind == .commandParameter, let value = child.child(.argument) { out.append(value) }
        }
        return out
    }
}

extension SyntaxTree {
    /// Every command of the file, those inside strings included, by ascending start; of two with one start the longer first.
    public func commands() -> [CommandSyntax] {
        var found: [CommandSyntax] = []
        var stack = [rootIndex]
        while let index = stack.popLast() {
            let node = nodes[Int(index)]
            if node.kind == .command, let command = CommandSyntax(SyntaxNode(tree: self, index: index)) { found.append(command) }
            if node.nextSibling >= 0 { stack.append(node.nextSibling) }
            if node.firstChild >= 0 { stack.append(node.firstChild) }
        }
        found.sort { ($0.node.start, -$0.node.end) < ($1.node.start, -$1.node.end) }
        return found
    }

    /// The innermost node that holds the offset; the root when there is none.
    public func node(at offset: Int) -> SyntaxNode {
        var node = root
        while let inner = node.children.first(where: { $0.start <= offset && offset < $0.end }) { node = inner }
        return node
    }
}
