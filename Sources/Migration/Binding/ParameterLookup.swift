import MappingTables

/// Finds the parameter that a written name means: exact name, alias, then unambiguous prefix, as PowerShell does.
struct ParameterLookup {
    let signature: Signature
    /// Common parameters that every cmdlet has.
    let common: [Parameter]

    enum Match {
        case parameter(Parameter, isCommon: Bool)
        case ambiguous([String])
        case unknown
    }

    /// - Parameter written: without dash and colon.
    func find(_ written: String) -> Match {
        let name = written.lowercased()
        for (list, isCommon) in [(signature.parameters, false), (common, true)] {
            if let exact = list.first(where: { $0.name.lowercased() == name || $0.aliases.contains { $0.lowercased() == name } }) {
                return .parameter(exact, isCommon: isCommon)
            }
        }
        // One declared parameter wins over common ones that begin alike.
        for (list, isCommon) in [(signature.parameters, false), (common, true)] {
            let hits = list.filter { $0.name.lowercased().hasPrefix(name) || $0.aliases.contains { $0.lowercased().hasPrefix(name) } }
            if let hit = hits.first, hits.count == 1 { return .parameter(hit, isCommon: isCommon) }
            if hits.count > 1 { return .ambiguous(hits.map(\.name).sorted()) }
        }
        return .unknown
    }
}
