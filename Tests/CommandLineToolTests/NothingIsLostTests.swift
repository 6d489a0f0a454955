import Foundation
import Testing

/// Files of the user that are in the way, links, and what cannot be read or written.
@Suite struct NothingIsLostTests {
    static let script = MigrateTests.script
    static let migrated = MigrateTests.migrated

    @Test(arguments: [[], ["--overwrite"]])
    func originalsAreNeverReplacedByCopies(_ options: [String]) throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        #expect(ToolRun(["migrate", folder("s"), "--output", folder("s")] + options).code == 2)
        #expect(ToolRun(["migrate", folder("s/a.ps1"), "--output", folder("s/.")] + options).code == 2)
        try FileManager.default.createSymbolicLink(atPath: folder("out"), withDestinationPath: folder("s"))
        let run = ToolRun(["migrate", folder("s"), "--output", folder("out")] + options)
        #expect(run.code == 2)
        #expect(run.errors.contains("would take the place of the original"))
        #expect(try folder.read("s/a.ps1") == Self.script)
        #expect(!folder.exists("s/migration-report.json"))
    }

    @Test func copiesOfAnEarlierRunAreReplacedWhileNobodyEditedThem() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try folder.write("s/b.ps1", Self.script)
        #expect(ToolRun(["migrate", folder("s")]).code == 0)
        try folder.write("s/a.ps1", "# new\n" + Self.script)
        #expect(ToolRun(["migrate", folder("s")]).code == 0)
        #expect(try folder.read("s-graph/a.ps1") == "# new\n" + Self.migrated)

        try folder.write("s-graph/b.ps1", Self.migrated + "# my own line\n")
        let run = ToolRun(["migrate", folder("s")])
        #expect(run.code == 2)
        #expect(run.errors.contains("s-graph/b.ps1 would be replaced"))
        #expect(try folder.read("s-graph/b.ps1").hasSuffix("# my own line\n"))
    }

    @Test func whatIsNoFileIsInTheWayToo() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try folder.write("out/a.ps1/inner.txt", "mine")
        #expect(ToolRun(["migrate", folder("s"), "--output", folder("out")]).code == 2)
        #expect(ToolRun(["migrate", folder("s"), "--output", folder("out"), "--overwrite"]).code == 3)
        #expect(try folder.read("out/a.ps1/inner.txt") == "mine")
    }

    @Test func reportOfSomebodyElseIsNotReplaced() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try folder.write("out/migration-report.json", "{\"mine\": true}")
        let run = ToolRun(["migrate", folder("s"), "--output", folder("out")])
        #expect(run.code == 2)
        #expect(try folder.read("out/migration-report.json") == "{\"mine\": true}")
        #expect(!folder.exists("out/a.ps1"))
    }

    @Test func eachFolderGetsItsReport() throws {
        let folder = try Folder()
        try folder.write("a/x.ps1", Self.script)
        try folder.write("b/x.ps1", "Get-Date\n")
        #expect(ToolRun(["migrate", folder("a"), folder("b")]).code == 0)
        #expect(try folder.read("a-graph/migration-report.json").contains("a/x.ps1"))
        #expect(try !folder.read("a-graph/migration-report.json").contains("b/x.ps1"))
        #expect(try folder.read("b-graph/migration-report.json").contains("b/x.ps1"))
        #expect(ToolRun(["migrate", folder("a"), folder("b"), "--output", folder("out")]).code == 0)
        #expect(try folder.read("out/a/x.ps1") == Self.migrated)
        #expect(folder.exists("out/b/x.ps1"))
    }

    @Test func copiesBesideASubfolderAreNotReadAgain() throws {
        let folder = try Folder()
        try folder.write("s/sub/a.ps1", Self.script)
        for _ in 0..<2 { #expect(ToolRun(["migrate", folder("s"), folder("s/sub")]).errors.contains("1 file read")) }
        #expect(ToolRun(["migrate", folder("s/sub/a.ps1"), folder("s")]).code == 0)
        #expect(ToolRun(["migrate", folder("s/sub/a.ps1"), folder("s")]).errors.contains("1 file read"))
    }

    @Test func copiesKeepThePermissions() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder("s/a.ps1"))
        #expect(ToolRun(["migrate", folder("s")]).code == 0)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder("s-graph/a.ps1"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
    }

    @Test func inPlaceFollowsALinkAndKeepsIt() throws {
        let folder = try Folder()
        try folder.write("real/a.ps1", Self.script)
        try FileManager.default.createDirectory(atPath: folder("s"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: folder("s/a.ps1"), withDestinationPath: "../real/a.ps1")
        #expect(ToolRun(["migrate", "--in-place", folder("s")]).code == 0)
        #expect(try folder.read("real/a.ps1") == Self.migrated)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("s/a.ps1")) == "../real/a.ps1")
    }

    @Test func linksAreNotFollowedInCircles() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try FileManager.default.createSymbolicLink(atPath: folder("s/up"), withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: folder("s/again.ps1"), withDestinationPath: "a.ps1")
        #expect(ToolRun(["migrate", folder("s"), "--check"]).errors.contains("1 file read"))
    }

    @Test func linkThatLeadsNowhereIsListed() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try FileManager.default.createSymbolicLink(atPath: folder("s/dead.ps1"), withDestinationPath: "nowhere.ps1")
        let run = ToolRun(["migrate", folder("s")])
        #expect(run.code == 3)
        #expect(run.errors.contains("dead.ps1: is a link that leads nowhere"))
        #expect(try folder.read("s-graph/a.ps1") == Self.migrated)
        #expect(try folder.read("s-graph/migration-report.json").contains("is a link that leads nowhere"))
        #expect(ToolRun(["lint", folder("s/dead.ps1")]).code == 3)
    }

    @Test func outputThatCannotBeWrittenIsListed() throws {
        let folder = try Folder()
        try folder.write("s/sub/a.ps1", Self.script)
        try folder.write("out/sub", "a file where a folder is needed")
        let run = ToolRun(["migrate", folder("s"), "--output", folder("out")])
        #expect(run.code == 3)
        #expect(run.errors.contains("out/sub/a.ps1: cannot be written"))
        #expect(try folder.read("out/sub") == "a file where a folder is needed")
    }

    @Test func unreadableScriptIsListed() throws {
        let folder = try Folder()
        try folder.write("s/a.ps1", Self.script)
        try folder.write("s/b.ps1", Self.script)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder("s/b.ps1"))
        // A privileged user reads everything.
        guard !FileManager.default.isReadableFile(atPath: folder("s/b.ps1")) else { return }
        let run = ToolRun(["migrate", folder("s")])
        #expect(run.code == 3)
        #expect(run.errors.contains("b.ps1: permission denied"))
        #expect(try folder.read("s-graph/a.ps1") == Self.migrated)
    }

    @Test(arguments: [["lint"], ["migrate", "--check"]])
    func unparsedScriptsAreListedEvenQuietly(_ command: [String]) throws {
        let folder = try Folder()
        try folder.write("a.ps1", "Get-Date\nif ($x { Get-MsolUser\n")
        let run = ToolRun(command + ["--quiet", folder("a.ps1")])
        #expect(run.code == 3)
        #expect(run.errors.contains("a.ps1: has a syntax error in line 2"))
    }

    @Test func forceEditsBrokenScripts() throws {
        let folder = try Folder()
        try folder.write("a.ps1", Self.script + "if ($x {\n")
        #expect(ToolRun(["migrate", "--force", folder("a.ps1")]).code == 0)
        #expect(try folder.read("a-graph/a.ps1") == Self.migrated + "if ($x {\n")
    }
}
