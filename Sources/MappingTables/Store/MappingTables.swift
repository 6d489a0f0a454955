import TableArchive

/// All tables, looked up by name without regard to case. The built-in ones are compiled into the program; each entry is decoded when it is first asked for.
public final class MappingTables: Sendable {
    /// The tables that the program ships.
    public static let builtIn = MappingTables(store: TableStore(sources: [Archive.builtIn]))

    let store: TableStore
    private let rows = EntryCache<CmdletRow>()
    private let signatures = EntryCache<[Signature]>()
    private let graphSignatures = EntryCache<Signature>()
    private let typeTables = EntryCache<TypeTable>()
    private let graphTypes = EntryCache<GraphType>()
    private let shared = EntryCache<[String: [String: String]]>()
    private let valueTables = EntryCache<[String: String]>()
    let moduleFacts = EntryCache<LegacyModule>()
    let hostFacts = EntryCache<[Host]>()
    let graphHosts = EntryCache<[Host]>()
    private let renamed = EntryCache<Set<String>>()

    /// Whether a property of the legacy types has another name, or must be computed, wherever it occurs: `ObjectId`, `IsLicensed`.
    public func isAlwaysRenamed(_ property: String) -> Bool {
        let names = renamed.value(for: "") {
            var changed: Set<String> = []
            var kept: Set<String> = []
            for rules in typeTableNames.compactMap({ typeTable(named: $0)?.properties }) {
                for (name, rule) in rules where rule.gone == nil {
                    if rule.same == true { kept.insert(name.lowercased()) } else { changed.insert(name.lowercased()) }
                }
            }
            return changed.subtracting(kept)
        }
        return names?.contains(property.lowercased()) ?? false
    }

    init(store: TableStore) {
        self.store = store
    }

    /// The built-in tables with a user's files over them: an entry of a file wins over the built-in entry of the same name. Paths are those below the folder
    /// of the tables (`cmdlets/Get-MsolUser.json`). Throws an error whose description names the file and the line when a file is no JSON.
    public convenience init(overlay files: [(path: String, bytes: [UInt8])]) throws {
        self.init(store: TableStore(sources: [EntryTable(entries: try TableCompiler.entries(of: files)), Archive.builtIn]))
    }

    /// The row of a legacy cmdlet.
    public func row(for cmdlet: String) -> CmdletRow? {
        rows.value(for: cmdlet.lowercased()) { store.entry(CmdletRow.self, .row, cmdlet) }
    }

    /// One per module that ships the cmdlet (AzureAD, AzureADPreview, MSOnline); they may differ.
    public func legacySignatures(for cmdlet: String) -> [Signature] {
        signatures.value(for: cmdlet.lowercased()) {
            store.entry([SignatureEntry].self, .legacy, cmdlet)?.compactMap { entry in try? entry.signature(shared: [:]) }
        } ?? []
    }

    /// The signature of a Graph cmdlet or of an alias of one (`graph.aliasOf` is filled then, everything else is the cmdlet's own).
    public func graphSignature(for cmdlet: String) -> Signature? {
        graphSignatures.value(for: cmdlet.lowercased()) {
            guard let entry = store.entry(SignatureEntry.self, .graph, cmdlet) else { return nil }
            if let original = entry.facts.aliasOf {
                // An alias of an alias does not occur; asking once keeps a broken table from looping.
                guard let target = store.entry(SignatureEntry.self, .graph, original), target.facts.aliasOf == nil else { return nil }
                return (try? target.signature(shared: sharedParameters(of: target.module)))?.renamed(entry.name, aliasOf: original)
            }
            return try? entry.signature(shared: sharedParameters(of: entry.module))
        }
    }

    private func sharedParameters(of module: String) -> [String: [String: String]] {
        shared.value(for: module) { store.entry([String: [String: String]].self, .shared, module) } ?? [:]
    }

    /// A type table by its own name.
    public func typeTable(named name: String) -> TypeTable? {
        typeTables.value(for: name.lowercased()) { store.entry(TypeTable.self, .type, name) }
    }

    /// A type table by the full .NET name, with or without brackets around it or `[]` behind it; of a generic list, the table of what it holds.
    public func typeTable(forLegacyType type: String) -> TypeTable? {
        store.text(.legacyType, TypeName.element(of: type)).flatMap { typeTable(named: $0) }
    }

    /// A Graph type: `user`, `beta/directorySetting`, or the output type of a cmdlet, `IMicrosoftGraphUser` (v1.0 where both have one; `beta/IMicrosoftGraphUser`).
    public func graphType(named name: String) -> GraphType? {
        graphTypes.value(for: name.lowercased()) {
            let key = store.text(.graphInterface, name) ?? name
            return store.entry(FactEntry<GraphTypeFacts>.self, .graphType, key)?.graphType
        }
    }

    /// What replaces a legacy cmdlet according to the sources.
    public func successor(of cmdlet: String) -> OfficialSuccessor? {
        store.entry(FactEntry<SuccessorFacts>.self, .successor, cmdlet)?.successor
    }

    /// Whether MSOnline, AzureAD or AzureADPreview has such a cmdlet.
    public func isLegacyCmdlet(_ name: String) -> Bool {
        store.contains(.legacy, name) || store.contains(.successor, name)
    }

    /// Legacy cmdlets that somebody who wrote this name may have meant, best first, at most five.
    public func nearestLegacyCmdlets(to name: String) -> [String] {
        NearNames.nearest(to: name, among: legacyCmdletNames)
    }

    /// Graph cmdlets that somebody who wrote this name may have meant, best first, at most five.
    public func nearestGraphCmdlets(to name: String) -> [String] {
        NearNames.nearest(to: name, among: graphCmdletNames)
    }

    /// Legacy cmdlets whose calls become this Graph cmdlet, sorted: by their rows, and for cmdlets without a row by `successor(of:)`.
    public func legacyCmdletsLeading(to graphCmdlet: String) -> [String] {
        let key = EntryKind.leading.key(graphCmdlet)
        var found: Set<String> = []
        for (index, source) in store.sources.enumerated() {
            for cmdlet in (source.value(of: key) ?? []).split(separator: UInt8(ascii: " ")).map({ String(decoding: $0, as: UTF8.self) }) {
                let row = EntryKind.row.key(cmdlet)
                // A user's row replaces the built-in one, which then leads nowhere.
                if !store.sources[..<index].contains(where: { $0.contains(row) }) { found.insert(cmdlet) }
            }
        }
        return found.sorted()
    }

    /// Official spelling, sorted.
    public var legacyCmdletNames: [String] { store.words(.names, "legacy") }
    /// Sorted, aliases included.
    public var graphCmdletNames: [String] { store.words(.names, "graph") }
    /// Legacy cmdlets that have a row, sorted.
    public var rowNames: [String] { store.words(.names, "row") }
    /// Sorted.
    public var typeTableNames: [String] { store.words(.names, "type") }

    /// A value table of `MappingTables/values.json`: `environments`, `roleNames`, `roleTemplateIds`. Keys as written there.
    public func valueTable(named name: String) -> [String: String]? {
        valueTables.value(for: name.lowercased()) { store.entry([String: String].self, .value, name) }
    }
}
