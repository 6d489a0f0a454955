import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that could not be read, parsed or written, and why in the user's words.
struct FileProblem: Error, Hashable {
    let path: String
    let reason: String
}

/// Reading and writing of single files.
enum ScriptFile {
    /// Larger files are no scripts that somebody wrote; offsets in them would not fit.
    static let largest = 256 << 20

    static func read(_ path: String) throws(FileProblem) -> [UInt8] {
        guard let place = FilePlace(path) else {
            throw FileProblem(path: path, reason: FilePlace.isLink(path) ? "is a link that leads nowhere" : "no such file")
        }
        guard place.kind != .folder else { throw FileProblem(path: path, reason: "is a folder") }
        guard place.size <= largest else { throw FileProblem(path: path, reason: "is larger than \(largest >> 20) MiB") }
        guard FileManager.default.isReadableFile(atPath: path) else { throw FileProblem(path: path, reason: "permission denied") }
        do {
            guard place.kind == .other else { return [UInt8](try Data(contentsOf: URL(filePath: path))) }
            let handle = try FileHandle(forReadingFrom: URL(filePath: path))
            defer { try? handle.close() }
            return [UInt8](try handle.readToEnd() ?? Data())
        } catch {
            throw FileProblem(path: path, reason: "cannot be read" + cause(error))
        }
    }

    /// Writes a file with the folders that it needs, in one step: nobody ever sees half of it. A file that holds these bytes already is left alone.
    ///
    /// - Parameter model: a file whose permissions the new one gets.
    static func write(_ bytes: [UInt8], to path: String, like model: String? = nil) throws(FileProblem) {
        if FilePlace(path)?.kind == .file, (try? read(path)) == bytes { return }
        do {
            try FileManager.default.createDirectory(at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
            if let permissions = model.flatMap({ FilePlace($0)?.permissions }) {
                try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
            }
        } catch {
            throw FileProblem(path: path, reason: "cannot be written" + cause(error))
        }
    }

    /// Replaces a file that is there in one step and keeps its permissions and its owner. A symbolic link stays, what it points to is replaced.
    ///
    /// - Parameter expected: what the file must hold still.
    static func replace(_ path: String, holding expected: [UInt8], with bytes: [UInt8]) throws(FileProblem) {
        guard try read(path) == expected else { throw FileProblem(path: path, reason: "has changed since it was read; it is as it was") }
        let target = FilePlace.resolved(path)
        let url = URL(filePath: target)
        let temporary = url.deletingLastPathComponent()
            .appending(path: ".\(url.lastPathComponent).msol2graph-\(String(UInt32.random(in: 0...UInt32.max), radix: 36))").path(percentEncoded: false)
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: target)
            try Data(bytes).write(to: URL(filePath: temporary))
            // The owner first: changing it may take permissions away. Only a privileged user can keep a foreign owner.
            let owner = attributes.filter { $0.key == .ownerAccountID || $0.key == .groupOwnerAccountID }
            if !owner.isEmpty { try? FileManager.default.setAttributes(owner, ofItemAtPath: temporary) }
            if let permissions = attributes[.posixPermissions] {
                try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: temporary)
            }
            try settle(temporary)
            try move(temporary, over: target)
        } catch {
            try? FileManager.default.removeItem(atPath: temporary)
            throw FileProblem(path: path, reason: "cannot be written\(cause(error)); it is as it was")
        }
    }

    /// Waits until the bytes of the file are on the disk, so that even a power failure leaves the old file or the new one.
    private static func settle(_ path: String) throws {
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.synchronize()
        try handle.close()
    }

    /// One step on POSIX systems: the name means the old file or the new one, never none.
    private static func move(_ source: String, over target: String) throws {
        #if canImport(Glibc) || canImport(Musl) || canImport(Darwin)
            guard rename(source, target) == 0 else { throw CocoaError(errno == EACCES || errno == EPERM ? .fileWriteNoPermission : .fileWriteUnknown) }
        #else
            _ = try FileManager.default.replaceItemAt(URL(filePath: target), withItemAt: URL(filePath: source))
        #endif
    }

    /// `: permission denied` and the like; empty when the system says nothing that a person could use.
    private static func cause(_ error: any Error) -> String {
        switch (error as? CocoaError)?.code {
        case .fileReadNoPermission, .fileWriteNoPermission: ": permission denied"
        case .fileWriteOutOfSpace: ": no space left"
        case .fileWriteVolumeReadOnly: ": the volume is read-only"
        case .fileWriteFileExists: ": a file stands where a folder is needed"
        case .fileNoSuchFile, .fileReadNoSuchFile: ": no such folder"
        case .fileWriteInvalidFileName, .fileReadInvalidFileName: ": the name is not allowed"
        default: ""
        }
    }
}
