/// All tables, looked up by name without regard to case. The built-in ones are compiled into the program; each entry is decoded when it is first asked for.
public final class MappingTables: Sendable {
    /// The tables that the program ships.
    public static let builtIn = MappingTables()

    init() {}

    /// The row of a legacy cmdlet.
    public func row(for cmdlet: String) -> CmdletRow? { nil }
    /// One per module that ships the cmdlet (AzureAD, AzureADPreview, MSOnline); they may differ.
    public func legacySignatures(for cmdlet: String) -> [Signature] { [] }
    /// The signature of a Graph cmdlet or of an alias of one (`graph.aliasOf` is filled then).
    public func graphSignature(for cmdlet: String) -> Signature? { nil }
    /// A type table by its own name.
    public func typeTable(named name: String) -> TypeTable? { nil }
    /// A type table by the full .NET name, with or without brackets around it or `[]` behind it.
    public func typeTable(forLegacyType type: String) -> TypeTable? { nil }
    /// A Graph type: `user`, `beta/directorySetting`, or the output type of a cmdlet, `IMicrosoftGraphUser`.
    public func graphType(named name: String) -> GraphType? { nil }
    /// What replaces a legacy cmdlet according to the sources.
    public func successor(of cmdlet: String) -> OfficialSuccessor? { nil }
    /// Whether MSOnline, AzureAD or AzureADPreview has such a cmdlet.
    public func isLegacyCmdlet(_ name: String) -> Bool { false }
    /// Legacy cmdlets that somebody who wrote this name may have meant, best first, at most five.
    public func nearestLegacyCmdlets(to name: String) -> [String] { [] }
    /// Graph cmdlets that somebody who wrote this name may have meant, best first, at most five.
    public func nearestGraphCmdlets(to name: String) -> [String] { [] }
    /// Legacy cmdlets whose calls become this Graph cmdlet, sorted.
    public func legacyCmdletsLeading(to graphCmdlet: String) -> [String] { [] }

    /// Official spelling, sorted.
    public var legacyCmdletNames: [String] { [] }
    /// Sorted, aliases included.
    public var graphCmdletNames: [String] { [] }
    /// Legacy cmdlets that have a row, sorted.
    public var rowNames: [String] { [] }
    /// Sorted.
    public var typeTableNames: [String] { [] }

    /// A value table of `MappingTables/values.json`: `environments`, `roleNames`, `roleTemplateIds`. Keys as written there.
    public func valueTable(named name: String) -> [String: String]? { nil }
    /// The GUID of a licence: `ENTERPRISEPACK` or `contoso:ENTERPRISEPACK`.
    public func skuId(forPartNumber partNumber: String) -> String? { nil }
    /// The part number of a licence GUID.
    public func skuPartNumber(forId id: String) -> String? { nil }
    /// The GUID of a service plan; nil when the name is unknown or has several.
    public func servicePlanId(forName name: String) -> String? { nil }

    /// A module by a name that scripts use for it.
    public func legacyModule(named name: String) -> LegacyModule? { nil }
    /// All known hosts, sorted by name and cloud.
    public var hosts: [Host] { [] }
    /// The entry of a host, that of the global cloud where there are several; patterns (`*.msauth.net`) match.
    public func host(named name: String) -> Host? { nil }
    /// What Graph PowerShell contacts in a cloud (`Global`, `USGov`, `USGovDoD`, `China`, ...): sign-in, Graph, gallery.
    public func graphModuleHosts(environment: String) -> [Host] { [] }
}
