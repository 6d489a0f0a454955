/// A row under examination, with the facts that the rules compare it with.
struct RowContext {
    let row: CmdletRow
    let file: String
    let tables: MappingTables
    /// The legacy cmdlet's signatures in the modules that the row is for.
    let signatures: [Signature]

    init(row: CmdletRow, file: String, tables: MappingTables) {
        self.row = row
        self.file = file
        self.tables = tables
        self.signatures = tables.legacySignatures(for: row.cmdlet)
    }

    func problem(_ rule: String, _ keyPath: String, _ message: String) -> TableProblem {
        TableProblem(file: file, keyPath: keyPath, rule: rule, message: message)
    }

    /// Names of the parameters that need a rule: those of all modules together, without the ones that every cmdlet has.
    var legacyParameters: [String] {
        let common = Set((MappingTables.commonParameters + MappingTables.shouldProcessParameters).map { $0.name.lowercased() })
        return Set(signatures.flatMap(\.parameters).map(\.name)).filter { !common.contains($0.lowercased()) }.sorted()
    }

    /// A parameter of any of the signatures.
    func legacyParameter(_ name: String) -> Parameter? {
        signatures.lazy.flatMap(\.parameters).first { $0.name == name }
    }

    /// The rules of a variant: its own, and the row's where it has none.
    func rules(of variant: Variant) -> [String: ParameterRule] {
        row.parameters.merging(variant.parameters ?? [:]) { _, own in own }
    }

    /// All rules of the row with their places, each once.
    var allRules: [(keyPath: String, parameter: String, rule: ParameterRule)] {
        let own = row.parameters.map { ("parameters.\($0.key)", $0.key, $0.value) }
        let ofVariants = row.variants.enumerated().flatMap { index, variant in
            (variant.parameters ?? [:]).map { ("variants[\(index)].parameters.\($0.key)", $0.key, $0.value) }
        }
        return (own + ofVariants).sorted { $0.0 < $1.0 }
    }

    /// The variants that rewrite something, with their places.
    var activeVariants: [(index: Int, keyPath: String, variant: Variant)] {
        row.variants.enumerated().filter { $0.element.tier != .manual }.map { ($0.offset, "variants[\($0.offset)]", $0.element) }
    }

    /// Place of the rule that a variant uses for a parameter.
    func keyPath(ofRuleFor parameter: String, in variant: Variant, at keyPath: String) -> String {
        variant.parameters?[parameter] == nil ? "parameters.\(parameter)" : "\(keyPath).parameters.\(parameter)"
    }
}

extension Variant {
    /// Legacy parameters that are certainly given when this variant is used.
    var certainParameters: Set<String> {
        Set(when?.bound ?? []).union((when?.literal ?? [:]).keys).union(when?.notLiteral ?? [])
    }

    /// Legacy parameters that are certainly not given.
    var excludedParameters: Set<String> { Set(when?.unbound ?? []) }
}

extension ParameterRule {
    /// Names of the action keys that are set.
    var actions: [String] {
        var names: [String] = []
        if rename != nil { names.append("rename") }
        if self.switch != nil { names.append("switch") }
        if filter != nil { names.append("filter") }
        if filterText != nil { names.append("filterText") }
        if search != nil { names.append("search") }
        if body != nil { names.append("body") }
        if flag != nil { names.append("flag") }
        if self.where != nil { names.append("where") }
        if first != nil { names.append("first") }
        if spread != nil { names.append("spread") }
        if drop != nil { names.append("drop") }
        if unsupported != nil { names.append("unsupported") }
        if consume != nil { names.append("consume") }
        if transform != nil { names.append("transform") }
        return names
    }

    /// The Graph parameters that the rule writes.
    var targets: [String] {
        var names: [String] = []
        if let rename { names.append(rename) }
        if let name = self.switch { names.append(name) }
        if filter != nil || filterText != nil || search != nil { names.append("Filter") }
        if let body, let first = body.split(separator: ".").first { names.append(String(first)) }
        if let flag { names.append(flag) }
        if let spread { names += spread.keys.sorted() }
        if advanced == true { names += ["ConsistencyLevel", "CountVariable"] }
        return names
    }
}
