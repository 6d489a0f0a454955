import MappingTables

/// The page of a cmdlet: what its row says, for people, at 80 columns.
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

    private static func heading(_ cmdlet: String, _ modules: [String]) -> String {
        TextLayout.wrapped("\(cmdlet) (\(modules.joined(separator: ", ")), retired)", indent: 4, first: "") + "\n\n"
    }

    // MARK: A row

    private func page(_ row: CmdletRow) -> String {
        var out = Self.heading(row.cmdlet, row.modules) + TextLayout.wrapped(row.summary, indent: 2) + "\n"
        out += "\nBecomes\n" + row.variants.map(variant).joined()
        out += Self.parameters(row.parameters, title: "Parameters")
        out += properties(row)
        out += permissions(row)
        if let examples = row.examples, !examples.isEmpty {
            out += "\nExamples\n" + examples.map(Self.example).joined(separator: "\n")
        }
        if let notes = row.notes, !notes.isEmpty { out += "\nNotes\n" + notes.map { TextLayout.wrapped($0, indent: 4, first: "  - ") + "\n" }.joined() }
        out += "\nEvidence\n"
        for evidence in row.evidence {
            out += TextLayout.wrapped("\(evidence.source), \(evidence.date)\(evidence.checked.map { ": \($0)" } ?? "")", indent: 4, first: "  - ") + "\n"
        }
        return out
    }

    private static func example(_ example: Example) -> String {
        (example.before.split(separator: "\n").map { "  - \($0)\n" } + example.after.split(separator: "\n").map { "  + \($0)\n" }).joined()
    }

    private func variant(_ variant: Variant) -> String {
        let head = "\(variant.target ?? variant.expression ?? "no call") [\(variant.tier.rawValue)]"
        var out = TextLayout.wrapped(head, indent: 4, first: "  ") + "\n"
        let when = [variant.name, variant.when.flatMap(\.inWords)].compactMap { $0 }
        if !when.isEmpty { out += TextLayout.wrapped(when.joined(separator: ": "), indent: 6) + "\n" }
        if let reason = variant.reason { out += TextLayout.wrapped(reason, indent: 6) + "\n" }
        if let advice = variant.advice { out += TextLayout.wrapped(advice, indent: 6) + "\n" }
        if let additions = variant.add, !additions.isEmpty {
            out +=
                TextLayout.wrapped("adds " + additions.map { "-\($0.parameter)\($0.value.map { " \($0)" } ?? "")" }.joined(separator: ", "), indent: 6) + "\n"
        }
        for (name, rule) in (variant.parameters ?? [:]).sorted(by: { $0.key < $1.key }) {
            out += TextLayout.wrapped("-\(name): \(rule.inWords)", indent: 8, first: "      ") + "\n"
        }
        return out
    }

    private static func parameters(_ rules: [String: ParameterRule], title: String) -> String {
        guard !rules.isEmpty else { return "" }
        return "\n\(title)\n" + rules.sorted { $0.key < $1.key }.map { TextLayout.row("-\($0.key)", $0.value.inWords, column: 30) }.joined()
    }

    private func properties(_ row: CmdletRow) -> String {
        var out = ""
        var names: [String] = []
        for name in ([row.result] + row.variants.map(\.result)).compactMap({ $0?.table }) where !names.contains(name) { names.append(name) }
        for table in names.compactMap(tables.typeTable(named:)) {
            out += "\nProperties of the result\n  (\(table.types.first ?? table.name))\n"
            for (name, rule) in table.properties.sorted(by: { $0.key < $1.key }) { out += TextLayout.row(name, rule.inWords, column: 30) }
        }
        return out
    }

    /// Those of the variants, each with its call; what a variant does not say comes from the signature of its target.
    private func permissions(_ row: CmdletRow) -> String {
        let all = row.variants.compactMap { $0.scopes ?? $0.target.flatMap { tables.graphSignature(for: $0)?.graph?.scopes } }
        return Self.permissions(delegated: all.flatMap(\.delegated), application: all.flatMap(\.application))
    }

    private static func permissions(delegated: [String], application: [String]) -> String {
        var out = ""
        for (kind, scopes) in [("delegated", delegated), ("application", application)] where !scopes.isEmpty {
            out += TextLayout.row(kind, Set(scopes).sorted().joined(separator: ", "), column: 18)
        }
        return out.isEmpty ? "" : "\nPermissions\n" + out
    }

    // MARK: Other cmdlets

    private func page(_ successor: OfficialSuccessor) -> String {
        var out = Self.heading(successor.cmdlet, successor.modules)
        let summary = tables.legacySignatures(for: successor.cmdlet).compactMap(\.summary).first
        if let summary { out += TextLayout.wrapped(summary, indent: 2) + "\n\n" }
        out += TextLayout.wrapped("Recognised; the tables have no row for it yet, so its calls are left alone.", indent: 2) + "\n\nOfficial successor\n"
        out += successor.targets.isEmpty ? "  none\n" : successor.targets.map { "  \($0)\n" }.joined()
        if let why = successor.why { out += "\n" + TextLayout.wrapped(why, indent: 2) + "\n" }
        return out
    }

    private func page(_ signature: Signature) -> String {
        var out = "\(signature.name) (\(signature.module))\n"
        if let alias = signature.graph?.aliasOf { out += "\n  Another name of \(alias).\n" }
        if let scopes = signature.graph?.scopes { out += Self.permissions(delegated: scopes.delegated, application: scopes.application) }
        let legacy = tables.legacyCmdletsLeading(to: signature.name)
        out += "\nTakes the place of\n" + (legacy.isEmpty ? "  no cmdlet of the retired modules\n" : legacy.map { "  \($0)\n" }.joined())
        return out
    }
}
