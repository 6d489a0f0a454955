import PowerShellSyntax

/// Takes an entry out of a splatted hashtable, so that its value can stand in the call itself.
struct SplatEntryMove {
    let argument: BoundArgument
    /// The command that is splatted to.
    let call: SyntaxNode

    /// The entry is one of the literal, and its value means at the call what it meant at the literal.
    var isPossible: Bool { removalRange != nil && (argument.value.map(isStable) ?? true) }

    /// The entry with the separator behind it, and its line when it is alone there; nil when it is no entry of a literal or when a comment would go with it.
    var removalRange: Range<Int>? {
        guard let entry = argument.splatEntry?.parent, entry.kind == .hashtableEntry else { return nil }
        let bytes = entry.tree.source.utf8
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        var end = entry.end
        while end < bytes.count, isBlank(bytes[end]) { end += 1 }
        if end < bytes.count, bytes[end] == UInt8(ascii: ";") {
            end += 1
            while end < bytes.count, isBlank(bytes[end]) { end += 1 }
        }
        guard end < bytes.count, bytes[end] != UInt8(ascii: "#") else { return nil }
        var start = entry.start
        while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
        let isAlone = start > 0 && bytes[start - 1] == 0x0A && (bytes[end] == 0x0A || bytes[end] == 0x0D)
        guard isAlone else { return entry.start..<end }
        if bytes[end] == 0x0D { end += 1 }
        if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        return start..<end
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
