extension [Node] {
    /// The last child of a node.
    func last(of id: NodeID) -> NodeID? {
        var child = self[Int(id)].firstChild
        while child >= 0, self[Int(child)].nextSibling >= 0 { child = self[Int(child)].nextSibling }
        return child >= 0 ? child : nil
    }
}

extension Parser {
    func start(_ id: NodeID) -> Int { Int(nodes[Int(id)].start) }
    func end(_ id: NodeID) -> Int { Int(nodes[Int(id)].end) }
    func kind(_ id: NodeID) -> NodeKind { nodes[Int(id)].kind }

    /// A node without children.
    mutating func leaf(_ kind: NodeKind, _ start: Int, _ end: Int, token: Int32 = -1, flags: NodeFlags = []) -> NodeID {
        nodes.append(Node(kind: kind, flags: flags, start: UInt32(max(0, start)), end: UInt32(max(0, start, end)), token: token))
        return NodeID(nodes.count - 1)
    }

    mutating func leaf(_ kind: NodeKind, _ token: Lexeme, flags: NodeFlags = []) -> NodeID {
        leaf(kind, token.start, token.end, token: token.index, flags: flags)
    }

    /// An error node of no width.
    mutating func missing(_ kind: NodeKind, _ offset: Int) -> NodeID { leaf(kind, offset, offset, flags: .error) }

    /// Where the children of a node begin that will be built after them.
    var mark: Int { pending.count }

    /// Hands a finished node to the parent that is under construction.
    mutating func push(_ id: NodeID?, _ role: NodeRole) {
        guard let id else { return }
        nodes[Int(id)].role = role
        pending.append(id)
    }

    /// A node whose children are the pending ones behind `mark`.
    mutating func close(_ kind: NodeKind, _ mark: Int, _ start: Int, _ end: Int, token: Int32 = -1, flags: NodeFlags = []) -> NodeID {
        let id = leaf(kind, start, end, token: token, flags: flags)
        var next: NodeID = -1
        for i in (mark..<pending.count).reversed() {
            let child = Int(pending[i])
            nodes[child].parent = id
            nodes[child].nextSibling = next
            next = pending[i]
        }
        nodes[Int(id)].firstChild = next
        pending.removeSubrange(mark...)
        return id
    }

    /// Where the last of the pending children behind `mark` ends.
    func pendingEnd(_ mark: Int, _ fallback: Int) -> Int { pending.count > mark ? end(pending[pending.count - 1]) : fallback }

    /// Forgets what was built since `state`, which is `nodes.count` and `pending.count` of then.
    mutating func rollBack(_ nodeCount: Int, _ pendingCount: Int) {
        nodes.removeSubrange(nodeCount...)
        pending.removeSubrange(pendingCount...)
    }
}
