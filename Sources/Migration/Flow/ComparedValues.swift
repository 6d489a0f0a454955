import MappingTables
import PowerShellSyntax

// Literals that a script compares properties with, in the spelling of Microsoft Graph.
extension PropertyRewriter {
    /// The literal on the other side of a comparison; nil when there is none.
    func comparedLiteral(_ use: PropertyUse) -> SyntaxNode? {
        var others: [SyntaxNode] = []
        if let parent = use.node.parent, parent.kind == .binaryExpression {
            others = [parent.child(.left), parent.child(.right)].compactMap { $0 }.filter { $0 != use.node }
        } else if case let .whereName(index) = use.form, let syntax = CommandSyntax(SyntaxNode(tree: flow.tree, index: index)) {
            others = syntax.elements.filter { $0.start > use.node.end && $0.kind != .commandParameter && $0.kind != .redirection }
        }
        guard others.count == 1, LiteralValue(others[0]) != nil else { return nil }
        return others[0]
    }

    func isCompared(_ use: PropertyUse) -> Bool {
        if case .whereName = use.form { return true }
        return use.node.parent?.kind == .binaryExpression
    }

    /// Maps the literal that a property is compared with. False when it is not compared with a known literal.
    mutating func mapComparedValue(_ use: PropertyUse, _ values: [String: String]) -> Bool {
        guard let literal = comparedLiteral(use), let text = LiteralValue(literal)?.text,
            let new = values.first(where: { $0.key.lowercased() == text.lowercased() })?.value
        else { return false }
        let written: String
        switch new.lowercased() {
        case "true", "false", "null": written = "$" + new.lowercased()
        default: written = literal.flags.contains(.doubleQuoted) ? "\"\(new)\"" : "'\(new)'"
        }
        add(replacing(literal.range, by: written))
        return true
    }
}
