import Foundation
import Testing

@testable import PowerShellSyntax

/// 212 scripts, one topic each: what the parser sees in them is what PowerShell 7.6 sees.
@Suite struct DevsetTests {
    @Test func allScriptsAreRecorded() throws {
        let folder = Fixtures.folder.appending(path: "devset")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        #expect(files.filter { $0.hasSuffix(".ps1") }.sorted() == Fixtures.scriptNames)
        #expect(Fixtures.scriptNames.count == 212)
    }

    @Test(arguments: Fixtures.scriptNames)
    func roundTrip(script: String) throws {
        let bytes = try Fixtures.bytes(of: script)
        let source = SourceText(bytes: bytes)
        #expect(source.fileBytes == bytes)
        #expect(source.roundTrips)
        let tree = PowerShellParser.parse(source)
        #expect(TreeChecks.violation(tree) == nil)
        #expect(tree.source.encoded(tree.source.utf8) == bytes)
    }

    @Test(arguments: Fixtures.scriptNames)
    func commandsAreThoseOfPowerShell(script: String) throws {
        let recording = try #require(Fixtures.recordings[script])
        let tree = try Fixtures.tree(of: script)
        #expect(tree.source.encoding.rawValue == recording.encoding)
        let limit = recording.errors?.first?.offset ?? Int.max
        let commands = tree.commands().map(RecordedCommand.init).filter { $0.range[1] < limit }
        #expect(commands == recording.commands)
    }

    @Test(arguments: Fixtures.scriptNames)
    func errorsAreThoseOfPowerShell(script: String) throws {
        let recording = try #require(Fixtures.recordings[script])
        let tree = try Fixtures.tree(of: script)
        let recorded = recording.errors ?? []
        #expect(Set(tree.errors.map(\.id)) == Set(recorded.map(\.id)))
        #expect(recorded.isEmpty != script.hasPrefix("invalid/") || Self.semanticErrorsOnly.contains(script))
    }

    /// Scripts whose syntax is right and whose meaning is not.
    private static let semanticErrorsOnly: Set<String> = ["invalid/assign-to-constant.ps1", "invalid/splat-misuse.ps1"]
}
