import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that could not be read or written, and why in the user's words.
struct FileProblem: Error, Hashable {
    let path: String
    let reason: String
}

/// Reading and writing of single files.
enum ScriptFile {
    static func read(_ path: String) throws(FileProblem) -> [UInt8] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { throw FileProblem(path: path, reason: "no such file") }
        guard !isDirectory.boolValue else { throw FileProblem(path: path, reason: "is a folder") }
        guard FileManager.default.isReadableFile(atPath: path) else { throw FileProblem(path: path, reason: "permission denied") }
        do {
            return [UInt8](try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw FileProblem(path: path, reason: "cannot be read")
        }
    }

    /// Writes a new file with the folders that it needs, in one step: nobody ever sees half of it.
    static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        do {
            try FileManager.default.createDirectory(at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw FileProblem(path: path, reason: "cannot be written")
        }
    }

    /// Replaces a file that is there in one step and keeps its permissions. A symbolic link stays, what it points to is replaced.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
        let target = URL(filePath: path).resolvingSymlinksInPath()
        let temporary = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).msol2graph-\(UInt32.random(in: 0...UInt32.max))")
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: target.path(percentEncoded: false))
            try Data(bytes).write(to: temporary)
            if let permissions = attributes[.posixPermissions] {
                try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: temporary.path(percentEncoded: false))
            }
            try move(temporary, over: target)
        } catch {
            try? FileManager.default.removeItem(at: temporary)
            throw FileProblem(path: path, reason: "cannot be written; it is as it was")
        }
    }

    /// One step on POSIX systems: the name means the old file or the new one, never none.
    private static func move(_ source: URL, over target: URL) throws {
        #if canImport(Glibc) || canImport(Darwin)
            guard rename(source.path(percentEncoded: false), target.path(percentEncoded: false)) == 0 else { throw CocoaError(.fileWriteUnknown) }
        #else
            _ = try FileManager.default.replaceItemAt(target, withItemAt: source)
        #endif
    }
}
