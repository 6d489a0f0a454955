import Foundation
import Testing

/// `migrate` on real folders.
@Suite struct MigrateTests {
    static let script = "$g = Get-AzureADGroup -ObjectId $id\n$g.ObjectId\n"
    static let migrated = "$g = Get-MgGroup -GroupId $id\n$g.Id\n"

    @Test func copiesGoBesideTheFolder() throws {
        let folder = try Folder()
        try folder.write("scripts/a.ps1", Self.script)
        try folder.write("scripts/deep/b.psm1", "Get-ChildItem\r\n")
        try folder.write("scripts/readme.txt", "Get-AzureADGroup")
        let run = ToolRun(["migrate", folder("scripts")])
        #expect(run.code == 0)
        #expect(try folder.read("scripts/a.ps1") == Self.script)
        #expect(try folder.read("scripts-graph/a.ps1") == Self.migrated)
        #expect(try folder.read("scripts-graph/deep/b.psm1") == "Get-ChildItem\r\n")
        #expect(!folder.exists("scripts-graph/readme.txt"))
        #expect(try folder.read("scripts-graph/migration-report.json").contains("\"version\" : 1"))
        #expect(run.errors.contains("2 files read, 1 changed"))
        #expect(run.errors.contains("Install-Module -Scope CurrentUser -Name `\n    Microsoft.Graph.Groups"))
    }

    @Test func oneScriptGetsAFolderOfItsOwn() throws {
        let folder = try Folder()
        try folder.write("report.ps1", Self.script)
        #expect(ToolRun(["migrate", folder("report.ps1")]).code == 0)
        #expect(try folder.read("report-graph/report.ps1") == Self.migrated)
    }

    @Test func workOfSomebodyIsNotOverwritten() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try folder.write("s-graph/a.ps1", "# my own\n")
        let run = ToolRun(["migrate", folder("s")])
        #expect(run.code == 2)
        #expect(run.errors.contains("--overwrite"))
        #expect(try folder.read("s-graph/a.ps1") == "# my own\n")
        #expect(!folder.exists("s-graph/migration-report.json"))
        #expect(ToolRun(["migrate", folder("s"), "--overwrite"]).code == 0)
        #expect(try folder.read("s-graph/a.ps1") == Self.migrated)
        #expect(ToolRun(["migrate", folder("s")]).code == 0, "the same text again is no conflict")
    }

    @Test func inPlaceKeepsThePermissions() throws {
        let folder = try Folder()
        try folder.write("a.ps1", Self.script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder("a.ps1"))
        #expect(ToolRun(["migrate", "--in-place", folder("a.ps1")]).code == 0)
        #expect(try folder.read("a.ps1") == Self.migrated)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("a.ps1"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o755)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.ps1"])
    }

    @Test func checkWritesNothing() throws {
        let folder = try Folder()
        try folder.write("a.ps1", Self.script)
        try folder.write("clean.ps1", "Get-Date\n")
        #expect(ToolRun(["migrate", "--check", folder("a.ps1")]).code == 1)
        #expect(ToolRun(["migrate", "--check", folder("clean.ps1")]).code == 0)
        #expect(try folder.read("a.ps1") == Self.script)
        #expect(!folder.exists("a-graph"))
    }

    @Test func standardInputGoesToStandardOutput() {
        let run = ToolRun(["migrate", "-"], input: Array(Self.script.utf8))
        #expect(run.code == 0)
        #expect(run.output == Self.migrated)
    }

    @Test func safeTierLeavesTheRest() {
        let run = ToolRun(
            ["migrate", "--tiers", "safe", "-", "--no-comments"],
            input: Array("Remove-MsolUser -ObjectId $id\nGet-AzureADGroup -ObjectId $id | Out-Null\n".utf8))
        #expect(run.output == "Remove-MsolUser -ObjectId $id\nGet-MgGroup -GroupId $id | Out-Null\n")
    }

    @Test func missingPathIsListed() throws {
        let folder = try Folder()
        try folder.write("a.ps1", Self.script)
        let run = ToolRun(["migrate", folder("a.ps1"), folder("nowhere"), "--output", folder("out")])
        #expect(run.code == 3)
        #expect(run.errors.contains("nowhere: no such file or folder"))
        #expect(try folder.read("out/a.ps1") == Self.migrated)
    }

    @Test func outputInsideTheInputIsNotRead() throws {
        let folder = try Folder()
        try folder.write("a.ps1", Self.script)
        #expect(ToolRun(["migrate", folder.path, "--output", folder("out")]).code == 0)
        #expect(ToolRun(["migrate", folder.path, "--output", folder("out"), "--overwrite"]).errors.contains("1 file read"))
        #expect(!folder.exists("out/out"))
    }

    @Test func twoScriptsOfOneNameCollide() throws {
        let folder = try Folder()
        try folder.write("a/x.ps1", Self.script)
        try folder.write("b/x.ps1", Self.script)
        let run = ToolRun(["migrate", folder("a/x.ps1"), folder("b/x.ps1"), "--output", folder("out")])
        #expect(run.code == 2)
        #expect(run.errors.contains("would both become"))
        #expect(!folder.exists("out"))
    }

    @Test func brokenSyntaxIsNotEdited() throws {
        let folder = try Folder()
        let broken = "if ($x { Get-AzureADGroup -ObjectId $id\n"
        try folder.write("a.ps1", broken)
        let run = ToolRun(["migrate", folder("a.ps1")])
        #expect(run.code == 3)
        #expect(run.output.contains("M2G601"))
        #expect(try folder.read("a-graph/a.ps1") == broken)
    }

    @Test func filesThatAreNoScriptsStayAsTheyAre() throws {
        let folder = try Folder()
        try folder.write("s/empty.ps1", "")
        try folder.write("s/binary.ps1", [0x4D, 0x5A, 0x00, 0x01])
        try folder.write("s/signed.ps1", "Get-AzureADGroup -ObjectId $id\n# SIG # Begin signature block\n# MII=\n# SIG # End signature block\n")
        let run = ToolRun(["migrate", folder("s")])
        #expect(run.code == 3)
        #expect(run.errors.contains("binary.ps1: is not text"))
        #expect(ToolRun(["migrate", folder("s"), "--exclude", "binary.ps1"]).code == 0)
        #expect(try Data(contentsOf: URL(filePath: folder("s-graph/empty.ps1"))).isEmpty)
        #expect(try Data(contentsOf: URL(filePath: folder("s-graph/binary.ps1"))) == Data([0x4D, 0x5A, 0x00, 0x01]))
        #expect(try folder.read("s-graph/signed.ps1") == folder.read("s/signed.ps1"))
        #expect(run.output.contains("M2G602"))
        #expect(run.output.contains("M2G604"))
    }

    @Test func patternsSelectFiles() throws {
        let folder = try Folder()
        for name in ["a.ps1", "old/b.ps1", "old/deep/c.ps1", "new/d.ps1", ".git/e.ps1"] { try folder.write("s/" + name, Self.script) }
        #expect(ToolRun(["migrate", folder("s"), "--exclude", "old", "--output", folder("one")]).errors.contains("2 files read"))
        #expect(ToolRun(["migrate", folder("s"), "--include", "old/**", "--output", folder("two")]).errors.contains("2 files read"))
        #expect(ToolRun(["migrate", folder("s"), "--include", "?.ps1", "--exclude", "**/deep", "--output", folder("three")]).errors.contains("3 files read"))
    }

    @Test func theNumberOfJobsChangesNothing() throws {
        let folder = try Folder()
        for number in 0..<30 { try folder.write("s/\(number).ps1", Self.script + "Remove-MsolUser -ObjectId $id\n") }
        let one = ToolRun(["migrate", folder("s"), "--check", "--format", "json", "--jobs", "1"])
        let many = ToolRun(["migrate", folder("s"), "--check", "--format", "json", "--jobs", "8"])
        #expect(one.output == many.output)
        #expect(one.errors == many.errors)
    }
}
