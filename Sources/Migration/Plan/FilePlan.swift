import MappingTables
import PowerShellSyntax

/// All that is to be done with one script and said about it. Every output of the program is a view of such values.
public struct FilePlan: Sendable {
    /// Path as the caller gave it; `-` for standard input.
    public let path: String
    public let source: SourceText
    public let status: FileStatus
    /// By ascending position, then code.
    public let findings: [Finding]
    /// Every call of a legacy cmdlet, in source order.
    public let calls: [CallReport]
    /// The bytes to write, in the encoding of the source; equal to `source.fileBytes` when nothing changes.
    public let output: [UInt8]
    /// Graph modules that the migrated script needs, with the cmdlets that need each.
    public let modules: [ModuleNeed]
    /// Scopes to consent to, with the calls that need each.
    public let scopes: [ScopeNeed]
    public let endpoints: [EndpointUse]

    public init(
        path: String, source: SourceText, status: FileStatus, findings: [Finding], calls: [CallReport], output: [UInt8], modules: [ModuleNeed],
        scopes: [ScopeNeed], endpoints: [EndpointUse]
    ) {
        self.path = path
        self.source = source
        self.status = status
        self.findings = findings
        self.calls = calls
        self.output = output
        self.modules = modules
        self.scopes = scopes
        self.endpoints = endpoints
    }

    /// Whether writing `output` would change the file.
    public var changes: Bool { output != source.fileBytes }
}

/// What kind of file a plan is about.
public enum FileStatus: String, Sendable, Codable {
    /// No legacy name in it: copied as it is.
    case untouched
    /// Legacy names found; findings and edits tell the rest.
    case planned
    /// The text has syntax errors; not edited unless forced.
    case syntaxErrors
    /// Digitally signed; not edited.
    case signed
    /// Not text.
    case binary
    /// The encoding does not come back identically; not edited.
    case notRoundTripping
}

/// One call of a legacy cmdlet.
public struct CallReport: Sendable, Hashable {
    /// Official legacy name.
    public let cmdlet: String
    /// Graph cmdlet that took its place, or the one that would; nil when there is none.
    public let target: String?
    public let tier: Tier
    /// Whether the call was rewritten.
    public let applied: Bool
    /// Byte range in the original `SourceText.utf8`.
    public let range: Range<Int>
    /// 1-based line of the original.
    public let line: Int
    /// Why it is review or manual; nil for safe.
    public let reason: String?
    /// What to do; nil when nothing.
    public let advice: String?

    public init(cmdlet: String, target: String?, tier: Tier, applied: Bool, range: Range<Int>, line: Int, reason: String?, advice: String?) {
        self.cmdlet = cmdlet
        self.target = target
        self.tier = tier
        self.applied = applied
        self.range = range
        self.line = line
        self.reason = reason
        self.advice = advice
    }
}

/// A Graph module and why it is needed.
public struct ModuleNeed: Sendable, Hashable {
    public let module: String
    /// Graph cmdlets of the output, sorted.
    public let cmdlets: [String]

    public init(module: String, cmdlets: [String]) {
        self.module = module
        self.cmdlets = cmdlets
    }
}

/// A permission and why it is needed.
public struct ScopeNeed: Sendable, Hashable {
    public let scope: String
    public let kind: Kind
    /// Graph calls of the output that need it: cmdlet and 1-based line of the original script, sorted.
    public let calls: [Call]

    public enum Kind: String, Sendable, Codable { case delegated, application }

    public struct Call: Sendable, Hashable {
        public let cmdlet: String
        public let line: Int
        public init(cmdlet: String, line: Int) {
            self.cmdlet = cmdlet
            self.line = line
        }
    }

    public init(scope: String, kind: Kind, calls: [Call]) {
        self.scope = scope
        self.kind = kind
        self.calls = calls
    }
}

/// A host that the script depends on.
public struct EndpointUse: Sendable, Hashable {
    public let host: String
    /// Needed by the original; needed by the migrated script.
    public let before: Bool
    public let after: Bool
    /// `active`, `legacy`, `retired`.
    public let status: String
    public let purpose: String
    /// TCP ports.
    public let ports: [Int]
    /// Why: `cmdlet Get-MsolUser`, `module MSOnline`, `URL in line 12`; sorted.
    public let evidence: [String]

    public init(host: String, before: Bool, after: Bool, status: String, purpose: String, ports: [Int], evidence: [String]) {
        self.host = host
        self.before = before
        self.after = after
        self.status = status
        self.purpose = purpose
        self.ports = ports
        self.evidence = evidence
    }
}
