/// A view of one node: the tree and an index. Cheap to copy; equality is identity within one tree.
public struct SyntaxNode: Sendable {
    public let tree: SyntaxTree
    /// Index into `tree.nodes`.
    public let index: Int32

    public init(tree: SyntaxTree, index: Int32) {
        self.tree = tree
        self.index = index
    }

    /// The stored node.
    public var raw: Node { tree.nodes[Int(index)] }
    public var kind: NodeKind { raw.kind }
    public var role: NodeRole { raw.role }
    public var flags: NodeFlags { raw.flags }
    /// Byte offset of the first byte.
    public var start: Int { Int(raw.start) }
    /// Byte offset behind the last byte.
    public var end: Int { Int(raw.end) }
    /// Byte range in `SourceText.utf8`.
    public var range: Range<Int> { start..<end }
    /// The source text of the node.
    public var text: String { tree.source.string(in: range) }

    /// The token that names the node (operator, keyword, variable).
    public var token: Token? {
        let i = Int(raw.token)
        return i >= 0 ? tree.tokens[i] : nil
    }

    public var parent: SyntaxNode? {
        let p = raw.parent
        return p >= 0 ? SyntaxNode(tree: tree, index: p) : nil
    }

    /// All children in source order.
    public var children: Children { Children(tree: tree, index: raw.firstChild) }

    /// The first child with this role.
    public func child(_ role: NodeRole) -> SyntaxNode? { children.first { $0.role == role } }

    /// The children with this role in source order.
    public func children(_ role: NodeRole) -> [SyntaxNode] { children.filter { $0.role == role } }

    /// The nearest enclosing node (not this one) of a kind.
    public func ancestor(_ kinds: NodeKind...) -> SyntaxNode? {
        var node = parent
        while let n = node {
            if kinds.contains(n.kind) { return n }
            node = n.parent
        }
        return nil
    }

    /// This node and everything below it, in pre-order. Iterative: depth is no concern.
    public func descendants() -> [SyntaxNode] {
        var out: [SyntaxNode] = []
        var stack = [index]
        while let i = stack.popLast() {
            out.append(SyntaxNode(tree: tree, index: i))
            var below: [Int32] = []
            var c = tree.nodes[Int(i)].firstChild
            while c >= 0 {
                below.append(c)
                c = tree.nodes[Int(c)].nextSibling
            }
            stack.append(contentsOf: below.reversed())
        }
        return out
    }

    /// A sequence over the children of a node.
    public struct Children: Sequence, IteratorProtocol, Sendable {
        let tree: SyntaxTree
        var index: Int32

        public mutating func next() -> SyntaxNode? {
            guard index >= 0 else { return nil }
            let node = SyntaxNode(tree: tree, index: index)
            index = tree.nodes[Int(index)].nextSibling
            return node
        }
    }
}

extension SyntaxNode: Hashable {
    public static func == (a: SyntaxNode, b: SyntaxNode) -> Bool { a.index == b.index }
    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
