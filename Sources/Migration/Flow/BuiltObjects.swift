import MappingTables
import PowerShellSyntax

// Objects of legacy types that a script builds become hashtables.
extension PropertyRewriter {
    mutating func construct(_ node: SyntaxNode, _ table: String) {
        guard let type = flow.tables.typeTable(named: table), let text = type.construct else { return }
        switch node.kind {
        case _ where flow.constructorArguments[node.index] != nil:
            let arguments = flow.constructorArguments[node.index] ?? []
            let keys = (type.constructArguments ?? []).map { name in type.properties[name]?.to ?? name }
            add(
                Edit(range: node.range) { buffer in
                    let entries = zip(keys, arguments).map { "\($0) = \(ValueText(node: $1, text: buffer.text(of: $1.range)).expression)" }
                    buffer.replace(node.range, with: "@{ " + entries.joined(separator: "; ") + " }")
                })
        case .convertExpression:
            guard let operand = node.child(.operand) else { return }
            add(
                Edit(range: node.range) { buffer in
                    let inner = buffer.text(of: operand.range)
                    buffer.replace(node.range, with: inner)
                })
        case .command:
            let properties = CommandSyntax(node).flatMap { ArgumentView($0).named("property") }
            add(
                Edit(range: node.range) { buffer in
                    let inner = properties.map { buffer.text(of: $0.range) } ?? text
                    buffer.replace(node.range, with: inner)
                })
        default:
            add(Edit(range: node.range) { $0.replace(node.range, with: text) })
        }
        add(
            Finding(
                code: .legacyType, tier: .safe, message: "\(type.types.first ?? table) does not exist without the old module; a hashtable takes its place.",
                range: node.range), changing: node.range)
    }
}
