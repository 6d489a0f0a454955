import Foundation
import Testing

/// `migrate --diff`, applied by git where there is one.
@Suite struct DiffTests {
    private func git(_ arguments: [String], in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardOutput = Pipe()
        process.standardError = Pipe()
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test func diffIsTakenByGitInAWorkTree() throws {
        let folder = try Folder()
        let crlf = "# one\r\n# two\r\n# three\r\n# four\r\n$g = Get-AzureADGroup -ObjectId $id\r\n$g.ObjectId"
        try folder.write("deep/a b.ps1", crlf)
        try folder.write("deep/c.ps1", Array("\u{FEFF}".utf8) + Array(MigrateTests.script.utf8))
        try folder.write("deep/same.ps1", "Get-Date\n")
        #expect(try git(["init", "-q"], in: folder.path) == 0)
        let run = ToolRun(["migrate", "--diff", folder("deep")])
        #expect(run.code == 0)
        #expect(run.output.hasPrefix("diff --git a/deep/a b.ps1 b/deep/a b.ps1\n"))
        #expect(!run.output.contains("same.ps1"))
        #expect(try folder.read("deep/a b.ps1") == crlf)
        try folder.write("p.patch", run.outputBytes)
        #expect(try git(["apply", "--whitespace=nowarn", "p.patch"], in: folder.path) == 0)
        #expect(try folder.read("deep/a b.ps1") == crlf.replacing("AzureADGroup -ObjectId", with: "MgGroup -GroupId").replacing("g.ObjectId", with: "g.Id"))
        #expect(try folder.read("deep/c.ps1") == "\u{FEFF}" + MigrateTests.migrated)
    }

    @Test func utf16IsNotDiffed() throws {
        let folder = try Folder()
        try folder.write("a.ps1", [0xFF, 0xFE] + MigrateTests.script.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let run = ToolRun(["migrate", "--diff", folder("a.ps1")])
        #expect(run.code == 3)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("a.ps1: is UTF-16"))
    }

    @Test func standardInputHasADiff() {
        let run = ToolRun(["migrate", "--diff", "-"], input: Array(MigrateTests.script.utf8))
        #expect(run.code == 0)
        #expect(run.output.contains("-$g = Get-AzureADGroup -ObjectId $id\n-$g.ObjectId\n+$g = Get-MgGroup -GroupId $id\n+$g.Id\n"))
    }
}
