import CommandLineTool
import Foundation
import Synchronization

/// One run of the program inside the test process.
struct ToolRun {
    let code: Int32
    let output: String
    let outputBytes: [UInt8]
    let errors: String

    init(_ arguments: [String], input: [UInt8] = [], isColored: Bool = false, showsProgress: Bool = false) {
        let streams = Streams()
        let console = Console(
            readInput: { input }, writeOutput: { streams.add(output: $0) }, writeError: { streams.add(error: $0) }, isColored: isColored,
            showsProgress: showsProgress)
        code = CommandLineTool.run(arguments: arguments, console: console)
        outputBytes = streams.output
        output = String(decoding: streams.output, as: UTF8.self)
        errors = String(decoding: streams.errors, as: UTF8.self)
    }
}

/// What a run wrote.
private final class Streams: Sendable {
    private let bytes = Mutex<(output: [UInt8], errors: [UInt8])>(([], []))

    func add(output: [UInt8]) { bytes.withLock { $0.output += output } }
    func add(error: [UInt8]) { bytes.withLock { $0.errors += error } }
    var output: [UInt8] { bytes.withLock { $0.output } }
    var errors: [UInt8] { bytes.withLock { $0.errors } }
}

/// A folder of its own for one test, removed at the end.
final class Folder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "msol2graph-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of a file of the folder.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: self(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self(name)) }
}
