import Foundation
import Testing

@testable import CommandLineTool

/// Paths, patterns and single files.
@Suite struct FilesTests {
    static let patterns: [(String, [String], [String])] = [
        ("*.ps1", ["a.ps1", "deep/a.PS1"], ["a.psm1", "a.ps1/b"]),
        ("old/**", ["old/a.ps1", "old/b/c.ps1"], ["older/a.ps1", "x/old/a.ps1"]),
        ("**/test", ["test", "a/test", "a/b/test"], ["a/tests", "test/a"]),
        ("a/*/c?.ps1", ["a/b/c1.ps1"], ["a/b/b/c1.ps1", "a/b/c.ps1"]),
        ("vendor/", ["vendor", "a/vendor"], ["vendor/a"]),
        ("**", ["a", "a/b"], []),
    ]

    @Test(arguments: patterns)
    func pattern(_ pattern: String, _ matching: [String], _ others: [String]) {
        let glob = Glob(pattern)
        for path in matching { #expect(glob.matches(path), "\(path)") }
        for path in others { #expect(!glob.matches(path), "\(path)") }
    }

    @Test(arguments: [
        ("scripts", true, "scripts-graph/sub/x.ps1"), ("a/scripts", true, "a/scripts-graph/sub/x.ps1"), (".", true, "../NAME-graph/sub/x.ps1"),
        ("a/..", true, "a/../../NAME-graph/sub/x.ps1"), ("a/x.ps1", false, "a/x-graph/sub/x.ps1"), ("x.old.ps1", false, "x.old-graph/sub/x.ps1"),
        (".ps1", false, ".ps1-graph/sub/x.ps1"), ("noext", false, "noext-graph/sub/x.ps1"),
    ])
    func siblings(_ root: String, _ isFolder: Bool, _ expected: String) {
        let input = ScriptInput(path: root, relativePath: "sub/x.ps1", root: root, rootIsFolder: isFolder)
        let name = URL(filePath: root).standardizedFileURL.lastPathComponent
        #expect(OutputLayout(output: nil, hasManyRoots: false).path(of: input) == expected.replacing("NAME", with: name))
        #expect(OutputLayout(output: "out/", hasManyRoots: false).path(of: input) == "out/sub/x.ps1")
    }

    @Test func fileThatChangedMeanwhileIsNotReplaced() throws {
        let folder = try Folder()
        try folder.write("a.ps1", "new work")
        #expect(throws: FileProblem.self) { try ScriptFile.replace(folder("a.ps1"), holding: Array("old".utf8), with: Array("migrated".utf8)) }
        #expect(try folder.read("a.ps1") == "new work")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.ps1"])
    }

    @Test func pathsOfLinksAreResolvedUpToWhatExists() throws {
        let folder = try Folder()
        try folder.write("real/a.ps1", "")
        try FileManager.default.createSymbolicLink(atPath: folder("link"), withDestinationPath: folder("real"))
        let real = FilePlace.resolved(folder("real"))
        #expect(FilePlace.resolved(folder("link/a.ps1")) == real + "/a.ps1")
        #expect(FilePlace.resolved(folder("link/new/b.ps1")) == real + "/new/b.ps1")
        #expect(FilePlace.resolved(folder("link/../real/.")) == real)
        #expect(FilePlace(folder("link/a.ps1"))?.identity == FilePlace(folder("real/a.ps1"))?.identity)
    }

    @Test func wordsThatAreNearAreFound() {
        #expect(Spelling.nearest(to: "--ouput", among: ["--output", "--overwrite"]) == "--output")
        #expect(Spelling.nearest(to: "completely", among: ["migrate", "lint"]) == nil)
    }
}
