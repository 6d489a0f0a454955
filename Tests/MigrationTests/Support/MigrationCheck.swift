import Foundation
import MappingTables
import Migration
import PowerShellSyntax
import Testing

/// What is expected of the migration of one script.
struct Expectation {
    /// Bytes of the migrated file.
    var output: [UInt8]
    /// One line per finding: `line code tier`, for those that stay (review and manual); nil when not checked.
    var findings: [String]?
}

/// Migrates a script and proves everything that must hold of any migration: the expected output and findings, the exact round trip of what is not changed,
/// an output that parses and whose Graph calls bind, and a second run that changes nothing.
func checkMigration(
    _ before: [UInt8], _ expected: Expectation, path: String = "script.ps1", options: MigrationOptions = MigrationOptions(),
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let migrator = Migrator(options: options)
    let plan = migrator.plan(path: path, bytes: before)

    #expect(text(plan.output) == text(expected.output), "output", sourceLocation: sourceLocation)
    // The bytes themselves would fill the screen.
    let isSame = plan.output == expected.output
    #expect(isSame, "output bytes", sourceLocation: sourceLocation)
    if let findings = expected.findings { #expect(staying(plan) == findings, "findings", sourceLocation: sourceLocation) }

    let comesBack = plan.source.fileBytes == before && plan.source.encoded(plan.source.utf8) == before
    #expect(comesBack, "round trip", sourceLocation: sourceLocation)

    let output = SourceText(bytes: plan.output)
    #expect(output.encoding == plan.source.encoding, "the encoding is kept", sourceLocation: sourceLocation)
    let tree = PowerShellParser.parse(output)
    if PowerShellParser.parse(plan.source).errors.isEmpty {
        #expect(tree.errors.isEmpty, "the output parses", sourceLocation: sourceLocation)
    }
    for problem in GraphCallCheck(tables: migrator.tables).problems(in: tree) {
        Issue.record("\(path): \(problem)", sourceLocation: sourceLocation)
    }

    let again = migrator.plan(path: path, bytes: plan.output)
    #expect(text(again.output) == text(plan.output), "a second run changes nothing", sourceLocation: sourceLocation)
}

/// The same for texts.
func checkMigration(
    _ before: String, _ after: String, findings: [String]? = nil, comments: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) {
    var options = MigrationOptions()
    options.comments = comments
    checkMigration(
        Array(before.utf8), Expectation(output: Array(after.utf8), findings: findings), options: options, sourceLocation: sourceLocation)
}

/// `line code tier` of the findings that stay.
func staying(_ plan: FilePlan) -> [String] {
    let lines = plan.source.lineMap
    return plan.findings.filter { $0.tier > .safe }.map { "\(lines.position(of: $0.range.lowerBound).line) \($0.code.rawValue) \($0.tier.rawValue)" }
}

private func text(_ bytes: [UInt8]) -> String { SourceText(bytes: bytes).string(in: 0..<SourceText(bytes: bytes).utf8.count) }
