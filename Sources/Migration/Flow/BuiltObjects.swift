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

    /// Literals that are written into a property of a built object, in the spelling of Microsoft Graph.
    mutating func mapWrittenValues(_ use: PropertyUse, _ values: [String: String]) {
        let holder = use.node.parent
        let statement = use.form == .write ? holder?.child(.right) : holder?.child(.value)
        guard let value = statement?.soleExpression ?? statement else { return }
        for literal in value.writtenStrings {
            guard let text = literal.constantStringValue, let new = values.first(where: { $0.key.lowercased() == text.lowercased() })?.value, new != text
            else { continue }
            add(Edit(range: literal.range) { $0.replace(literal.range, with: new.quoted(like: literal)) })
        }
    }
}
