/// A host that scripts of the old or the new modules contact, in one cloud.
public struct Host: Codable, Sendable, Hashable {
    public enum Status: String, Codable, Sendable {
        case active
        /// Works or may work, should not be used any more.
        case legacy
        /// Refuses calls or is gone.
        case retired
    }

    /// Host name, or a pattern such as `*.msauth.net` (one or more labels).
    public let name: String
    public let ports: [Int]
    /// `HTTPS` or `HTTP`.
    public let `protocol`: String
    /// `global`, `usgov-l4`, `usgov-dod`, `china`, `germany`, `germany-sovcloud`, `france-bleu`, `singapore-gov`.
    public let cloud: String
    public let status: Status
    /// ISO date on which it was retired.
    public let retired: String?
    public let purpose: String
    /// Host to use instead.
    public let replacement: String?
    /// Number of the row in Microsoft's list of Microsoft 365 endpoints for this cloud; unique inside one cloud only.
    public let documentationID: Int?
    /// Wildcard entry that already allows this host.
    public let coveredBy: String?
    /// Modules and tools that contact it.
    public let usedBy: [String]
    /// `true`, `false`, a condition in words; nil when the host belongs to no script path.
    public let remainsAfterMigration: String?
    /// Only the migrated script contacts it.
    public let newAfterMigration: Bool
    /// `high`, `medium`, `low`: how good the source is.
    public let confidence: String
    public let notes: String?
}
