/// What becomes of the properties of one legacy type. One file of `MappingTables/types/` holds one table; its file name is the table's name.
public struct TypeTable: Codable, Sendable {
    public let name: String
    /// Full legacy type names, the first is the usual one: `Microsoft.Online.Administration.User`. Empty for a second view of objects whose type another
    /// table has, such as roles that come from another Graph cmdlet.
    public let types: [String]
    /// Key of the Graph type (`user`, `beta/directorySetting`), absent when there is none.
    public let graph: String?
    /// Legacy properties, official spelling.
    public let properties: [String: PropertyRule]
    /// Members that exist on every such object in both worlds and need no rule are none: `Count`, `Length` and methods of .NET are left alone by the engine.
    public let methods: [String: PropertyRule]?
    /// For types that scripts build: what `New-Object TYPE` and `[TYPE]::new()` become, normally `@{}`. Property writes rename by the table's rules.
    public let construct: String?
    /// Properties that the constructor takes, in its order: `New-Object TYPE -ArgumentList $id, 'Role'` becomes a hashtable with their keys. Without it such a
    /// call is left to a person.
    public let constructArguments: [String]?
    public let evidence: [Evidence]
}

/// What becomes of one property. Exactly one of `same`, `to`, `compute`, `gone`; or `to` and `compute` together with `values`: a comparison with a known literal
/// reads `to`, every other read the computed value.
public struct PropertyRule: Codable, Sendable {
    /// The Graph object has it under the same name.
    public let same: Bool?
    /// New name or dotted path: `Id`, `PrepaidUnits.Enabled`, `AdditionalProperties.displayName`.
    public let to: String?
    /// An expression over the object: `({object}.AssignedLicenses.Count -gt 0)`. In parentheses unless it is a primary expression.
    public let compute: String?
    /// No counterpart; the text says what to do instead.
    public let gone: String?
    /// Graph properties that must be asked for; default: the first part of `to`, or the name itself.
    public let needs: [String]?
    /// Table of the property's own value, for further reads.
    public let table: String?
    /// A collection where the legacy value was single (or the other way round), or another difference that a reader must know; raises the use to review.
    public let note: String?
    public let tier: Tier?
    /// What a script compares the value with, old to new: `{"Verified": "true"}`; literals on the other side of a comparison are mapped.
    public let values: [String: String]?
}
