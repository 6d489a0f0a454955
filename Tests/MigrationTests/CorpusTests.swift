import Foundation
import Migration
import PowerShellSyntax
import Testing

/// The whole scripts of `Corpus/`, each with the migrated script and the findings that are expected of it.
///
/// With `MSOL2GRAPH_UPDATE_GOLDENS=1` in the environment the expected files are written instead of compared; read them before they are committed.
@Suite struct CorpusTests {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

    /// Paths of the cases below `Corpus/`, sorted.
    static let cases: [String] = {
        let names = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix("/case.json") }.map { String($0.dropLast("/case.json".count)) }.sorted()
    }()

    @Test(arguments: cases)
    func migratesAsExpected(_ name: String) throws {
        let folder = Self.root.appending(path: name)
        let before = try #require(
            ["before.ps1", "before.psm1"].first { FileManager.default.fileExists(atPath: folder.appending(path: $0).path(percentEncoded: false)) })
        let after = folder.appending(path: before.replacing("before", with: "after", maxReplacements: 1))
        let findings = folder.appending(path: "findings.json")
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: before)))
        let path = "\(name)/\(before)"

        if ProcessInfo.processInfo.environment["MSOL2GRAPH_UPDATE_GOLDENS"] == "1" {
            let plan = Migrator().plan(path: path, bytes: bytes)
            try Data(plan.output).write(to: after)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted]
            try (encoder.encode(staying(plan)) + Data("\n".utf8)).write(to: findings)
            return
        }
        let expected = Expectation(
            output: [UInt8](try Data(contentsOf: after)), findings: try JSONDecoder().decode([String].self, from: Data(contentsOf: findings)))
        checkMigration(bytes, expected, path: path)
    }

    @Test func thereAreEnoughCases() {
        #expect(Self.cases.count >= 25)
    }
}
