import Foundation

/// The paths of diffs: what `git apply` looks for.
///
/// Inside a work tree of git these are paths from its top, wherever the command runs; elsewhere paths from the working folder, and for scripts outside of it from
/// the folder that was named.
struct DiffPaths {
    private let workingFolder = FilePlace.resolved(".")

    func path(of input: ScriptInput) -> String {
        guard input.path != "-" else { return "stdin.ps1" }
        let full = FilePlace.resolved(input.path)
        var folder = Self.parent(of: full)
        while let candidate = folder {
            if FileManager.default.fileExists(atPath: candidate + "/.git") { return Self.relative(full, to: candidate) ?? full }
            folder = Self.parent(of: candidate)
        }
        return Self.relative(full, to: workingFolder) ?? input.relativePath
    }

    private static func parent(of path: String) -> String? {
        guard let slash = path.lastIndex(of: "/"), path.count > 1 else { return nil }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func relative(_ path: String, to folder: String) -> String? {
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
    }
}
