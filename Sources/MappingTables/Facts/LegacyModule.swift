/// A module (or library, or tool) that scripts load, and what it contacts.
public struct LegacyModule: Codable, Sendable, Hashable {
    /// A host with the circumstances in which it is contacted.
    public struct Contact: Codable, Sendable, Hashable {
        /// Host name or pattern; nil when it depends on the script.
        public let host: String?
        /// Condition or remark; nil means always.
        public let when: String?
        /// TCP port; nil means 443.
        public let port: Int?
    }

    /// Usual name: `MSOnline`.
    public let name: String
    /// Other names of it, as in `Import-Module`: `MSOnlineExtended`.
    public let aliases: [String]
    /// `module`, `library`, `agent` and so on.
    public let kind: String
    /// `active`, `legacy`, `retired`.
    public let status: String
    /// ISO date of the retirement, nil when there is none or no exact day is known.
    public let retired: String?
    /// The retirement in words: `since mid-October 2025`.
    public let retirement: String?
    /// What replaces it: module names.
    public let replacedBy: [String]
    /// Cloud (as in `Host.cloud`) to the hosts it contacts there.
    public let hosts: [String: [Contact]]
    /// `true`, `false` or a condition in words: is it still needed after the migration.
    public let remainsAfterMigration: String
    /// Cmdlet name patterns by which a script shows that it uses the module: `*-Msol*`.
    public let cmdletPatterns: [String]
    /// Name patterns that look alike and belong to something else: `*-AzureADSSO*`.
    public let lookalikePatterns: [String]
    /// .NET type name patterns of it: `Microsoft.Online.Administration.*`.
    public let typePatterns: [String]
    /// Cmdlets that sign in: `Connect-MsolService`.
    public let connectCmdlets: [String]
    public let notes: String?
}
