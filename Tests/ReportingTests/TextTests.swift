import MappingTables
import Migration
import PowerShellSyntax
import Testing

@testable import Reporting

@Suite struct TextTests {
    @Test func wordsAreWrapped() {
        let text = TextLayout.wrapped(String(repeating: "word ", count: 40), indent: 4)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 && $0.hasPrefix("    word") })
        #expect(TextLayout.wrapped("a b", indent: 4, first: "  - ") == "  - a b")
        #expect(TextLayout.row("-x", "text", column: 8) == "  -x    text\n")
        #expect(TextLayout.row("-long-name", "text", column: 8) == "  -long-name\n        text\n")
    }

    @Test func scriptsCannotSteerTheTerminal() {
        #expect(TextLayout.visible("a\tb\u{1B}[31m\u{7F}\u{9B}\u{202E}ü€😀") == "a b␛[31m␡\u{FFFD}\u{FFFD}ü€😀")
    }

    private func plan(_ text: String, _ findings: [Finding]) -> FilePlan {
        FilePlan(
            path: "x.ps1", source: SourceText(bytes: Array(text.utf8)), status: .planned, findings: findings, calls: [], output: Array(text.utf8), modules: [],
            scopes: [], endpoints: [])
    }

    @Test func findingStandsUnderItsText() {
        let finding = Finding(
            code: .propertyRenamed, tier: .safe, message: "Told.", advice: "Look.", range: 6..<9, before: "ü.b", after: "ü.c")
        let text = FindingText(isColored: false).text(of: [plan("a\n\tü = b\n", [finding])], from: .safe)
        #expect(text == "x.ps1:2:4: note[M2G301] safe: Told.\n2 |  ü = b\n  |    ^^^\n  - ü.b\n  + ü.c\n  = Look.\n\n")
        #expect(FindingText(isColored: false).text(of: [plan("a\n\tü = b\n", [finding])], from: .review).isEmpty)
    }

    @Test func longLinesAreCutAroundThePlace() throws {
        let line = String(repeating: "a", count: 5000) + "HERE" + String(repeating: "b", count: 5000)
        let text = FindingText(isColored: false).text(
            of: [plan(line, [Finding(code: .nameInString, tier: .safe, message: "m", range: 5000..<5004)])], from: .safe)
        let lines = text.split(separator: "\n").map(Array.init)
        #expect(lines.allSatisfy { $0.count < 220 })
        let caret = try #require(lines[2].firstIndex(of: "^"))
        #expect(String(lines[1][caret...].prefix(4)) == "HERE")
    }

    @Test func summaryFitsEightyColumnsAndGroupsCalls() {
        let calls = (1...3).map {
            CallReport(
                cmdlet: "Get-MsolUser", target: nil, tier: .manual, applied: false, range: 0..<1, line: $0,
                reason: "A reason that is long enough to be broken into two lines of the summary, as many of them are.", advice: "Do it.")
        }
        let plans = ["b.ps1", "a.ps1"].map { path in
            FilePlan(
                path: path, source: SourceText(bytes: [0x61]), status: .planned, findings: [], calls: calls, output: [0x61],
                modules: ["Microsoft.Graph.Users", "Microsoft.Graph.Groups"].map { ModuleNeed(module: $0, cmdlets: ["Get-MgUser"]) },
                scopes: [ScopeNeed(scope: "User.Read.All", kind: .delegated, calls: [.init(cmdlet: "Get-MgUser", line: 1)])],
                endpoints: [
                    EndpointUse(host: "graph.windows.net", before: true, after: false, status: "retired", purpose: "p", ports: [443], evidence: ["cmdlet X"])
                ])
        }
        let text = SummaryText(RunSummary(plans), command: .migrate, problems: 1).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(text.contains("To do by hand, 6 calls:\n  Get-MsolUser\n"))
        #expect(text.contains("      at a.ps1:1,2,3\n      at b.ps1:1,2,3\n"))
        #expect(text.contains("  Install-Module -Scope CurrentUser -Name `\n    Microsoft.Graph.Groups, `\n    Microsoft.Graph.Users\n"))
        #expect(text.contains("      for Get-MgUser at a.ps1:1, b.ps1:1\n"))
        #expect(text.contains("Hosts that are no longer contacted:\n  graph.windows.net (retired)\n      for cmdlet X\n"))
        #expect(text.contains("1 file could not be read, parsed or written; it is listed above"))
    }
}
