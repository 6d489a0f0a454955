import Foundation

/// One script to work on.
struct ScriptInput: Sendable, Hashable {
    /// As reports show it; `-` for standard input.
    let path: String
    /// Path below the folder that was named; the file's name when a file was named.
    let relativePath: String
    /// The operand that led to it.
    let root: String
    let rootIsFolder: Bool
}

/// Finds the scripts that the operands name.
struct ScriptFinder {
    static let extensions: Set<String> = ["ps1", "psm1", "psd1"]

    let include: [Glob]
    let exclude: [Glob]
    /// Folders whose contents are output, not input.
    let outputs: [String]

    init(arguments: ParsedArguments, outputs: [String]) {
        include = arguments.all("--include").map(Glob.init)
        exclude = arguments.all("--exclude").map(Glob.init)
        self.outputs = outputs.map(Self.canonical)
    }

    /// The scripts in the order of their paths, each once, and the operands that lead nowhere.
    func find(_ operands: [String]) -> (scripts: [ScriptInput], problems: [FileProblem]) {
        var scripts: [ScriptInput] = []
        var problems: [FileProblem] = []
        var seen: Set<String> = []
        for operand in operands {
            guard operand != "-" else {
                scripts.append(ScriptInput(path: "-", relativePath: "-", root: "-", rootIsFolder: false))
                continue
            }
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: operand, isDirectory: &isDirectory) else {
                problems.append(FileProblem(path: operand, reason: "no such file or folder"))
                continue
            }
            if isDirectory.boolValue {
                let root = Self.withoutSlash(operand)
                for relative in files(below: root, &problems) {
                    let path = root == "." ? relative : root + "/" + relative
                    if seen.insert(Self.canonical(path)).inserted {
                        scripts.append(ScriptInput(path: path, relativePath: relative, root: root, rootIsFolder: true))
                    }
                }
            } else if seen.insert(Self.canonical(operand)).inserted {
                let name = URL(filePath: operand).lastPathComponent
                scripts.append(ScriptInput(path: operand, relativePath: name, root: operand, rootIsFolder: false))
            }
        }
        return (scripts, problems)
    }

    private func files(below root: String, _ problems: inout [FileProblem]) -> [String] {
        var out: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let path = folder.isEmpty ? root : root + "/" + folder
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                problems.append(FileProblem(path: path, reason: "cannot be read"))
                continue
            }
            for name in names.sorted() {
                let relative = folder.isEmpty ? name : folder + "/" + name
                let full = root + "/" + relative
                guard !exclude.contains(where: { $0.matches(relative) }) else { continue }
                var isDirectory: ObjCBool = false
                guard FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory) else { continue }
                if isDirectory.boolValue {
                    // A link to a folder is not followed: it may lead back.
                    let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: full)) != nil
                    if name != ".git", !isLink, !outputs.contains(Self.canonical(full)) { folders.append(relative) }
                } else if let dot = name.lastIndex(of: "."), Self.extensions.contains(name[name.index(after: dot)...].lowercased()),
                    include.isEmpty || include.contains(where: { $0.matches(relative) })
                {
                    out.append(relative)
                }
            }
        }
        return out.sorted()
    }

    static func withoutSlash(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") || path.hasSuffix("\\") { path.removeLast() }
        return path
    }

    static func canonical(_ path: String) -> String {
        withoutSlash(URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false))
    }
}
