/// What an entry of the compiled tables is about. Its key is `kind/name`, the name in lower case.
package enum EntryKind: String, Sendable, CaseIterable {
    /// A `CmdletRow`, by legacy cmdlet.
    case row
    /// A `TypeTable`, by its name.
    case type
    /// Name of the type table, by full .NET name.
    case legacyType
    /// Array of `{name, module, facts}`, by legacy cmdlet: one element per module.
    case legacy
    /// `{name, module, apiVersion, facts}`, by Graph cmdlet or alias.
    case graph
    /// Parameters that many cmdlets of a Graph module share, by module.
    case shared
    /// `{name, facts}`, by key of the Graph type.
    case graphType
    /// Key of the Graph type, by interface name.
    case graphInterface
    /// `{name, facts}`, by legacy cmdlet.
    case successor
    /// Array of `{name, cloud, facts}`, by host name.
    case host
    /// `{name, facts}`, by module name.
    case module
    /// Module name, by other name of it.
    case moduleAlias
    /// Object of strings, by name of the value table.
    case value
    /// Licence GUID, by part number.
    case sku
    /// Part number, by licence GUID.
    case skuId
    /// Service plan GUID, by name.
    case servicePlan
    /// `both`, `delegated`, `application`, by permission.
    case permission
    /// Blank-separated legacy cmdlets, by Graph cmdlet.
    case leading
    /// Blank-separated names in their official spelling, sorted: `names/legacy`, `names/graph`, `names/row`, `names/type`.
    case names
    /// Blank-separated property names, by full .NET name of the legacy type.
    case legacyProperties
    /// Any other fact file as a whole, by its name: `retirement`.
    case file

    /// The key of an entry.
    package func key(_ name: String) -> String { rawValue + "/" + name.lowercased() }
}
