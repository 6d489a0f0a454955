import MappingTables

/// The page of a cmdlet: what its row says, for people.
public struct RowPage {
    let tables: MappingTables

    public init(tables: MappingTables = .builtIn) {
        self.tables = tables
    }

    /// The page of a legacy or a Graph cmdlet; nil when the name is neither.
    public func text(of name: String) -> String? {
        if let row = tables.row(for: name) { return page(row) }
        if let successor = tables.successor(of: name) { return page(successor) }
        if let signature = tables.graphSignature(for: name) { return page(signature) }
        return nil
    }

    private func page(_ row: CmdletRow) -> String {
        var out = "\(row.cmdlet) (\(row.modules.joined(separator: ", ")), retired)\n\n  \(row.summary)\n"
        out += "\nBecomes\n"
        for variant in row.variants {
            let target = variant.target ?? variant.expression ?? "no call: \(variant.reason ?? "")"
            out += "  \(target)\(variant.name.map { "   (\($0))" } ?? "")   \(variant.tier.rawValue)\n"
            if variant.target != nil || variant.expression != nil, let reason = variant.reason { out += "      \(reason)\n" }
            if let advice = variant.advice { out += "      \(advice)\n" }
        }
        if !row.parameters.isEmpty {
            out += "\nParameters\n"
            for (name, rule) in row.parameters.sorted(by: { $0.key < $1.key }) { out += "  -\(name): \(rule.inWords)\n" }
        }
        out += properties(row)
        let scopes = Set(row.variants.flatMap { $0.scopes?.delegated ?? $0.target.flatMap { tables.graphSignature(for: $0)?.graph?.scopes.delegated } ?? [] })
        if !scopes.isEmpty { out += "\nPermissions (delegated)\n  \(scopes.sorted().joined(separator: ", "))\n" }
        if let examples = row.examples, !examples.isEmpty {
            out += "\nExamples\n"
            for example in examples {
                for line in example.before.split(separator: "\n") { out += "  - \(line)\n" }
                for line in example.after.split(separator: "\n") { out += "  + \(line)\n" }
                out += "\n"
            }
        }
        if let notes = row.notes, !notes.isEmpty { out += "Notes\n" + notes.map { "  \($0)\n" }.joined() + "\n" }
        out += "Evidence\n" + row.evidence.map { "  \($0.source), \($0.date)\($0.checked.map { ": \($0)" } ?? "")\n" }.joined()
        return out
    }

    private func properties(_ row: CmdletRow) -> String {
        guard let name = row.result?.table, let table = tables.typeTable(named: name) else { return "" }
        var out = "\nProperties of the result\(table.types.first.map { " (\($0))" } ?? "")\n"
        for (name, rule) in table.properties.sorted(by: { $0.key < $1.key }) {
            out += "  \(name): "
            if rule.same == true { out += "same" }
            if let compute = rule.compute { out += compute.replacing("{object}", with: "$_") } else if let path = rule.to { out += path }
            if let gone = rule.gone { out += "gone. \(gone)" }
            if let note = rule.note { out += " (\(note))" }
            out += "\n"
        }
        return out
    }

    private func page(_ successor: OfficialSuccessor) -> String {
        var out = "\(successor.cmdlet) (\(successor.modules.joined(separator: ", ")), retired)\n\n"
        out += "  Recognised; the tables have no row for it yet, so its calls are left alone.\n\nOfficial successor\n"
        out += successor.targets.isEmpty ? "  none\n" : successor.targets.map { "  \($0)\n" }.joined()
        if let why = successor.why { out += "\n  \(why)\n" }
        return out
    }

    private func page(_ signature: Signature) -> String {
        var out = "\(signature.name) (\(signature.module))\n"
        if let alias = signature.graph?.aliasOf { out += "\n  Another name of \(alias).\n" }
        if let scopes = signature.graph?.scopes.delegated, !scopes.isEmpty { out += "\nPermissions (delegated)\n  \(scopes.joined(separator: ", "))\n" }
        let legacy = tables.legacyCmdletsLeading(to: signature.name)
        out += "\nTakes the place of\n" + (legacy.isEmpty ? "  no cmdlet of the retired modules\n" : legacy.map { "  \($0)\n" }.joined())
        return out
    }
}

extension ParameterRule {
    /// What becomes of the parameter, in a few words.
    var inWords: String {
        if let name = rename { return "-\(name)" + (value == nil ? "" : " (the value changes)") }
        if let name = self.switch { return "-\(name), a switch" + (invert == true ? ", inverted" : "") }
        if let clause = filter { return cases == nil ? "-Filter \"\(clause)\"" : "a clause of -Filter, by value" }
        if filterText != nil { return "-Filter, with the property names of Microsoft Graph" }
        if let fields = search { return "-Filter with startswith on \(fields.joined(separator: ", "))" }
        if let path = body { return "\(path) of a hashtable" + (invert == true ? ", inverted" : "") }
        if let name = flag { return "a word in -\(name)" }
        if self.where != nil { return "a test behind the call" }
        if first != nil { return "Select-Object -First" }
        if let parts = spread { return parts.keys.sorted().map { "-\($0)" }.joined(separator: " and ") }
        if let reason = drop { return "left out: \(reason)" }
        if let advice = unsupported { return "no counterpart. \(advice)" }
        return "part of the new call"
    }
}
