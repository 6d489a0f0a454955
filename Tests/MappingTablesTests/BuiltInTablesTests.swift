import Foundation
import TableArchive
import Testing

@testable import MappingTables

/// The tables that the program ships.
@Suite struct BuiltInTablesTests {
    /// The folder `MappingTables` of the package.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("MappingTables")

    /// Type tables that rows refer to and that are still to be written.
    static let awaited: Set<String> = ["DirectoryObject"]

    @Test func noProblems() {
        let awaited = Set(Self.awaited.map { "no type table \($0)" })
        for problem in TableValidator(.builtIn).problems() where !awaited.contains(problem.message) {
            Issue.record("MappingTables/\(problem.description)")
        }
    }

    /// A build notices new files, but not always that a file which was new in the last build has changed since.
    @Test func compiledTablesAreThoseOfTheFolder() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".json") }
        let files = try paths.map { (path: $0, bytes: [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent($0)))) }
        let entries = try TableCompiler.entries(of: files)
        let stale = entries.filter { Archive.builtIn.value(of: $0.key) != Array($0.value.utf8) }.keys.sorted()
        #expect(stale.isEmpty, "the program was built from older tables: run `touch Package.swift` and build again")
        #expect(Archive.builtIn.keys(withPrefix: "").count == entries.count)
    }

    @Test func theRowOfTheManualIsSound() throws {
        let manual = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
        let row = try #require(manual.split(separator: "```json\n").dropFirst().first?.split(separator: "```").first)
        let tables = try MappingTables(overlay: [(path: "cmdlets/Get-MsolContact.json", bytes: Array(row.utf8))])
        #expect(TableValidator(tables).problems(inRowOf: "Get-MsolContact") == [])
        #expect(tables.row(for: "Get-MsolContact")?.variants.count == 2)
    }
}
