import MappingTables
import PowerShellSyntax

/// What a run may change and say.
public struct MigrationOptions: Sendable {
    /// Highest tier that is applied: `.safe` or `.review`.
    public var highestTier: Tier = .review
    /// Mark findings that stay by a comment line in the script.
    public var comments = true
    /// Edit files with syntax errors too.
    public var force = false

    public init() {}
}

/// Plans the migration of single scripts. Stateless and safe to share between workers.
public struct Migrator: Sendable {
    public let tables: MappingTables
    public let options: MigrationOptions

    public init(tables: MappingTables = .builtIn, options: MigrationOptions = MigrationOptions()) {
        self.tables = tables
        self.options = options
    }

    /// Reads one script and says what is to be done. Never throws: whatever is wrong with the file is a finding.
    public func plan(path: String, bytes: [UInt8]) -> FilePlan {
        let source = SourceText(bytes: bytes)
        return FilePlan(
            path: path, source: source, status: .untouched, findings: [], calls: [], output: bytes, modules: [], scopes: [], endpoints: [])
    }
}
