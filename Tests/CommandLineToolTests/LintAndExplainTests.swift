import Foundation
import Testing

@Suite struct LintAndExplainTests {
    @Test func thresholdDecidesTheExitCode() throws {
        let folder = try Folder()
        try folder.write("call.ps1", "$g = Get-AzureADGroup -ObjectId $id\n")
        try folder.write("name.ps1", "# uses Get-MsolUser\n")
        #expect(ToolRun(["lint", folder("call.ps1")]).code == 1)
        #expect(ToolRun(["lint", folder("call.ps1"), "--fail-on", "error"]).code == 0)
        #expect(ToolRun(["lint", folder("call.ps1"), "--fail-on", "never"]).code == 0)
        #expect(ToolRun(["lint", folder("name.ps1")]).code == 0)
        #expect(ToolRun(["lint", folder("name.ps1"), "--fail-on", "note"]).code == 1)
    }

    @Test func textShowsTheLineWithACaret() throws {
        let folder = try Folder()
        try folder.write("a.ps1", "\n$u = Get-MsolUser -TenantId $t\n")
        let run = ToolRun(["lint", folder("a.ps1")])
        #expect(run.output.contains("a.ps1:2:19: error[M2G201] manual:"))
        #expect(run.output.contains("2 | $u = Get-MsolUser -TenantId $t\n  |                   ^^^^^^^^^^^^"))
        #expect(run.errors.contains("To do by hand, 1 call:"))
    }

    @Test func jsonIsOneDocument() throws {
        let folder = try Folder()
        try folder.write("a.ps1", "$u = Get-MsolUser -ObjectId $id\nRemove-MsolUser -ObjectId $u.ObjectId -Force\n")
        let run = ToolRun(["lint", folder("a.ps1"), "--format", "json"])
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.outputBytes)) as? [String: Any])
        #expect(document["version"] as? Int == 1)
        let files = try #require(document["files"] as? [[String: Any]])
        #expect((files.first?["calls"] as? [[String: Any]])?.compactMap { $0["cmdlet"] as? String } == ["Get-MsolUser", "Remove-MsolUser"])
        let summary = try #require(document["summary"] as? [String: Any])
        #expect((summary["modules"] as? [[String: Any]])?.compactMap { $0["module"] as? String } == ["Microsoft.Graph.Users"])
        #expect((summary["endpoints"] as? [[String: Any]])?.isEmpty == false)
    }

    @Test(arguments: [
        ("Get-MsolUser", "Get-MgUser"), ("get-azureadgroup", "Get-MgGroup"), ("Get-MgUser", "Get-MsolUser"), ("M2G204", "splat"), ("m2g101", "retired"),
    ])
    func pagesAreFound(_ name: String, _ text: String) {
        let run = ToolRun(["explain", name])
        #expect(run.code == 0)
        #expect(run.output.lowercased().contains(text.lowercased()))
    }

    @Test func cleanScriptsPass() throws {
        let folder = try Folder()
        try folder.write("a.ps1", "Get-MgUser -UserId $id\n")
        #expect(ToolRun(["lint", folder("a.ps1"), "--fail-on", "note"]).code == 0)
        #expect(ToolRun(["lint", "-", "--fail-on", "note"], input: Array("Get-Date\n".utf8)).code == 0)
    }

    @Test func colorIsForTerminals() {
        let script = Array("Get-MsolUser -TenantId $t\n".utf8)
        #expect(!ToolRun(["lint", "-"], input: script).output.contains("\u{1B}"))
        #expect(ToolRun(["lint", "-"], input: script, isColored: true).output.contains("\u{1B}[31merror[M2G201]\u{1B}[0m"))
    }

    @Test func progressIsForTerminals() throws {
        let folder = try Folder()
        for number in 0..<30 { try folder.write("\(number).ps1", "Get-Date\n") }
        #expect(!ToolRun(["lint", folder.path]).errors.contains("30/30"))
        #expect(ToolRun(["lint", folder.path], showsProgress: true).errors.contains("30/30"))
    }
}
