import Foundation
import MappingTables
import Migration
import PowerShellSyntax

/// The report of one run as a JSON document. `docs/report.md` describes it; `version` changes when a reader would break.
public struct JSONReport: Encodable {
    /// Name of the program in its reports.
    public static let toolName = "msol2graph"

    let version = 1
    let tool: Tool
    let files: [File]
    let problems: [Problem]
    let summary: Summary

    /// - Parameters:
    ///   - problems: files that could not be read, parsed or written, with the reason.
    ///   - version: version of the program.
    ///   - copies: the migrated copies that were written, by the path of the original.
    public init(plans: [FilePlan], problems: [(path: String, reason: String)], version: String, copies: [String: Copy] = [:]) {
        tool = Tool(name: Self.toolName, version: version)
        files = plans.map { File($0, copy: copies[$0.path]) }
        self.problems = problems.map { Problem(path: $0.path, reason: $0.reason) }
        summary = Summary(RunSummary(plans))
    }

    /// UTF-8, keys sorted, with a line feed at the end.
    public func encoded() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // Encodable values of strings and numbers only: there is nothing that could fail.
        guard let data = try? encoder.encode(self) else { return [] }
        return [UInt8](data) + [0x0A]
    }

    /// A migrated copy beside the report.
    public struct Copy: Codable, Sendable {
        /// Below the folder of the report.
        public let path: String
        /// Changes when the file is edited.
        public let fingerprint: String

        public init(path: String, fingerprint: String) {
            self.path = path
            self.fingerprint = fingerprint
        }
    }

    struct Tool: Encodable {
        let name, version: String
    }

    struct Problem: Encodable {
        let path: String
        let reason: String
    }

    /// A place of the original: byte offsets into the text as UTF-8, 1-based line, 1-based column in UTF-16 units.
    struct Place: Encodable {
        let start: Int
        let end: Int
        let line: Int
        let column: Int

        init(_ range: Range<Int>, _ lines: LineMap) {
            start = range.lowerBound
            end = range.upperBound
            (line, column) = lines.position(of: range.lowerBound)
        }
    }

    struct File: Encodable {
        let path: String
        let status: String
        let changes: Bool
        let encoding: String
        let copy: Copy?
        let findings: [FindingRecord]
        let calls: [CallRecord]
        let modules: [ModuleRecord]
        let scopes: [ScopeRecord]
        let endpoints: [EndpointRecord]

        init(_ plan: FilePlan, copy: Copy?) {
            self.copy = copy
            let lines = plan.source.lineMap
            path = plan.path
            status = plan.status.rawValue
            changes = plan.changes
            encoding = plan.source.encoding.rawValue
            findings = plan.findings.map { FindingRecord($0, lines) }
            calls = plan.calls.map { CallRecord($0, path: nil, Place($0.range, lines)) }
            modules = plan.modules.map { ModuleRecord(module: $0.module, cmdlets: $0.cmdlets) }
            scopes = plan.scopes.map { ScopeRecord($0, path: nil) }
            endpoints = plan.endpoints.map(EndpointRecord.init)
        }
    }

    struct FindingRecord: Encodable {
        let code, tier, severity, message: String
        let advice, cmdlet, before, after: String?
        let place: Place

        init(_ finding: Finding, _ lines: LineMap) {
            code = finding.code.rawValue
            tier = finding.tier.rawValue
            severity = finding.severity.rawValue
            message = finding.message
            advice = finding.advice
            cmdlet = finding.cmdlet
            before = finding.before
            after = finding.after
            place = Place(finding.range, lines)
        }
    }

    struct CallRecord: Encodable {
        let path: String?
        let cmdlet: String
        let target: String?
        let tier: String
        let applied: Bool
        let line: Int
        let reason, advice: String?
        let place: Place?

        init(_ call: CallReport, path: String?, _ place: Place?) {
            self.path = path
            cmdlet = call.cmdlet
            target = call.target
            tier = call.tier.rawValue
            applied = call.applied
            line = call.line
            reason = call.reason
            advice = call.advice
            self.place = place
        }
    }

    struct ModuleRecord: Encodable {
        let module: String
        let cmdlets: [String]
    }

    struct ScopeRecord: Encodable {
        struct Call: Encodable {
            let path: String?
            let cmdlet: String
            let line: Int
        }

        let scope, kind: String
        let calls: [Call]

        init(_ need: ScopeNeed, path: String?) {
            scope = need.scope
            kind = need.kind.rawValue
            calls = need.calls.map { Call(path: path, cmdlet: $0.cmdlet, line: $0.line) }
        }
    }

    struct EndpointRecord: Encodable {
        let host, status, purpose: String
        let before, after: Bool
        let ports: [Int]
        let evidence: [String]

        init(_ use: EndpointUse) {
            host = use.host
            status = use.status
            purpose = use.purpose
            before = use.before
            after = use.after
            ports = use.ports
            evidence = use.evidence
        }
    }

    struct Summary: Encodable {
        let files, changedFiles: Int
        let statuses, calls, findings: [String: Int]
        let unmappable: [CallRecord]
        let modules: [ModuleRecord]
        let scopes: [ScopeRecord]
        let endpoints: [EndpointRecord]

        init(_ summary: RunSummary) {
            files = summary.files
            changedFiles = summary.changedFiles
            statuses = Dictionary(summary.statuses.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
            calls = Dictionary(Tier.allCases.map { ($0.rawValue, summary.calls[$0] ?? 0) }, uniquingKeysWith: +)
            findings = Dictionary(Severity.allCases.map { ($0.rawValue, summary.findings[$0] ?? 0) }, uniquingKeysWith: +)
            unmappable = summary.unmappable.map { CallRecord($0.call, path: $0.path, nil) }
            modules = summary.modules.map { ModuleRecord(module: $0.module, cmdlets: $0.cmdlets) }
            scopes = summary.scopes.map { ScopeRecord($0.scope, path: $0.path) }
            endpoints = summary.endpoints.map(EndpointRecord.init)
        }
    }
}
