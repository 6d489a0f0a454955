import Foundation
import TableArchive

// Usage: MappingTablesEmbedder FOLDER OUTPUT.swift
// Writes a Swift file with one literal, the archive of all tables in FOLDER.

func fail(_ message: String) -> Never {
    // The form that build tools recognise as an error message.
    FileHandle.standardError.write(Data("error: \(message)\n".utf8))
    exit(1)
}

guard CommandLine.arguments.count == 3 else { fail("usage: MappingTablesEmbedder FOLDER OUTPUT.swift") }
let folder = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
let output = URL(fileURLWithPath: CommandLine.arguments[2])

do {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }
    let files = try paths.map { (path: $0.replacingOccurrences(of: "\\", with: "/"), bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0)))) }
    let entries = try TableCompiler.entries(of: files)
    // Values that are JSON escape everything else; keys and plain names cannot.
    for (key, value) in entries where !(key + value).utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
        fail("\(folder.path): the entry \(key) has a name that is not ASCII: \(value)")
    }
    let archive = Archive.text(of: entries)
    var fence = "#"
    while archive.contains("\"" + fence) || archive.contains("\\" + fence) { fence += "#" }
    let source = """
        // Generated from the folder MappingTables. Do not edit.
        import TableArchive

        extension Archive {
            /// The tables that the program ships.
            static let builtIn = Archive(\(fence)"\(archive)"\(fence))
        }

        """
    try Data(source.utf8).write(to: output)
} catch let error as TableFileError {
    fail("\(folder.appendingPathComponent(error.file).path): \(error.message)")
} catch {
    fail("\(folder.path): \(error)")
}
