import PowerShellSyntax

/// Takes an entry out of a splatted hashtable, so that its value can stand in the call itself.
struct SplatEntryMove {
    let argument: BoundArgument
    /// The command that is splatted to.
    let call: SyntaxNode

    /// The entry is one of the literal, and its value means at the call what it meant at the literal.
    var isPossible: Bool { removalRange != nil && (argument.value.map(isStable) ?? true) }

    /// The entry with the separator that belongs to it; nil when it is no entry of a literal or when a comment would go with it.
    var removalRange: Range<Int>? {
        guard let entry = argument.splatEntry?.parent, entry.kind == .hashtableEntry, let table = entry.parent else { return nil }
        let entries = table.children(.element)
        guard let index = entries.firstIndex(of: entry) else { return nil }
        let range: Range<Int>
        if index + 1 < entries.count {
            range = entry.start..<entries[index + 1].start
        } else if index > 0 {
            range = entries[index - 1].end..<entry.end
        } else {
            range = entry.range
        }
        let bytes = entry.tree.source.utf8
        let around = bytes[range.lowerBound..<entry.start] + bytes[entry.end..<range.upperBound]
        return around.contains(UInt8(ascii: "#")) ? nil : range
    }

    /// A literal, or variables that nothing assigns between the literal and the call.
    private func isStable(_ value: SyntaxNode) -> Bool {
        if LiteralValue(value) != nil { return true }
        let isPath = value.isVariablePath || (value.kind == .expandableString && value.children(.part).allSatisfy { $0.kind == .variable })
        guard isPath else { return false }
        let names = Set(value.descendants().filter { $0.kind == .variable }.compactMap { $0.variableName?.lowercased() })
        let tree = value.tree
        for index in tree.nodes.indices where tree.nodes[index].kind == .assignment {
            let node = SyntaxNode(tree: tree, index: Int32(index))
            guard node.start > value.end, node.end <= call.start, let left = node.child(.left) else { continue }
            if left.descendants().contains(where: { $0.kind == .variable && names.contains($0.variableName?.lowercased() ?? "") }) { return false }
        }
        return true
    }
}
