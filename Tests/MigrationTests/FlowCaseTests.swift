import Foundation
import Migration
import Testing

/// One idiom each: a few lines before, after, and the findings that stay.
///
/// A case of `Fixtures/Flow/*.txt` is a title behind `## `, the script, a line `-->`, the migrated script, and lines `!! LINE CODE TIER`. With
/// `MSOL2GRAPH_UPDATE_GOLDENS=1` in the environment the expectations are written instead of compared; read them before they are committed.
struct FlowCase: Sendable, CustomTestStringConvertible {
    let file: String
    let title: String
    let before: String
    var after: String
    var findings: [String]

    var testDescription: String { "\(file): \(title)" }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/Flow")

    /// The cases of one file.
    static func read(_ name: String) -> [FlowCase] {
        guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else { return [] }
        return text.components(separatedBy: "\n## ").filter { !$0.isEmpty }.map { block in
            let lines = block.components(separatedBy: "\n")
            let title = (lines.first ?? "").replacing("## ", with: "")
            let body = lines.dropFirst().filter { !$0.hasPrefix("!! ") }
            let halves = body.split(separator: "-->", maxSplits: 1, omittingEmptySubsequences: false)
            func text(_ half: ArraySlice<String>?) -> String { (half ?? []).joined(separator: "\n").trimmingCharacters(in: .newlines) }
            return FlowCase(
                file: name, title: title, before: text(halves.first), after: text(halves.count > 1 ? halves.last : nil),
                findings: lines.filter { $0.hasPrefix("!! ") }.map { String($0.dropFirst(3)) })
        }
    }

    /// The case as it stands in its file.
    var text: String { "## \(title)\n\(before)\n-->\n\(after)\n" + findings.map { "!! \($0)\n" }.joined() + "\n" }

    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []).filter { $0.hasSuffix(".txt") }
        .sorted()
    static let all = files.flatMap(read)
}

@Suite struct FlowCaseTests {
    static let isUpdating = ProcessInfo.processInfo.environment["MSOL2GRAPH_UPDATE_GOLDENS"] == "1"

    @Test(.enabled(if: !isUpdating), arguments: FlowCase.all)
    func becomes(_ item: FlowCase) {
        checkMigration(item.before, item.after, findings: item.findings)
    }

    @Test(.enabled(if: isUpdating))
    func writeExpectations() throws {
        var options = MigrationOptions()
        options.comments = false
        for file in FlowCase.files {
            let cases = FlowCase.read(file).map { item -> FlowCase in
                let plan = Migrator(options: options).plan(path: file, bytes: Array(item.before.utf8))
                var new = item
                new.after = String(decoding: plan.output, as: UTF8.self)
                new.findings = staying(plan)
                return new
            }
            try cases.map(\.text).joined().write(to: FlowCase.folder.appending(path: file), atomically: true, encoding: .utf8)
        }
    }

    @Test func thereAreCases() {
        #expect(FlowCase.all.count >= 60)
    }
}
