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
    let outputs: Set<String>

    init(arguments: ParsedArguments, outputs: [String]) {
        include = arguments.all("--include").map(Glob.init)
        exclude = arguments.all("--exclude").map(Glob.init)
        self.outputs = Set(outputs.map(FilePlace.resolved))
    }

    /// The scripts in the order of the operands and then of their paths, each once, and the operands that lead nowhere.
    func find(_ operands: [String]) -> (scripts: [ScriptInput], problems: [FileProblem]) {
        var scripts: [ScriptInput] = []
        var problems: [FileProblem] = []
        var seen: Set<String> = []
        for operand in operands {
            guard operand != "-" else {
                scripts.append(ScriptInput(path: "-", relativePath: "-", root: "-", rootIsFolder: false))
                continue
            }
            guard let place = FilePlace(operand) else {
                problems.append(FileProblem(path: operand, reason: FilePlace.isLink(operand) ? "is a link that leads nowhere" : "no such file or folder"))
                continue
            }
            if place.kind == .folder {
                let root = FilePlace.withoutSlash(operand)
                for relative in files(below: root, &problems) {
                    let path = Self.join(root, relative)
                    if seen.insert(FilePlace.resolved(path)).inserted {
                        scripts.append(ScriptInput(path: path, relativePath: relative, root: root, rootIsFolder: true))
                    }
                }
            } else if seen.insert(FilePlace.resolved(operand)).inserted {
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
            let path = folder.isEmpty ? root : Self.join(root, folder)
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
                problems.append(FileProblem(path: path, reason: "cannot be read"))
                continue
            }
            for name in names.sorted() {
                let relative = folder.isEmpty ? name : folder + "/" + name
                guard !exclude.contains(where: { $0.matches(relative) }) else { continue }
                let full = Self.join(root, relative)
                let isScript = Self.isScript(name) && (include.isEmpty || include.contains { $0.matches(relative) })
                switch FilePlace(full)?.kind {
                case .folder?:
                    // A link to a folder is not followed: it may lead back.
                    if name != ".git", !FilePlace.isLink(full), !isOutput(full) { folders.append(relative) }
                case .file?:
                    if isScript { out.append(relative) }
                case .other?:
                    if isScript { problems.append(FileProblem(path: full, reason: "is no regular file")) }
                case nil:
                    if isScript { problems.append(FileProblem(path: full, reason: "is a link that leads nowhere")) }
                }
            }
        }
        return out.sorted()
    }

    private func isOutput(_ folder: String) -> Bool { !outputs.isEmpty && outputs.contains(FilePlace.resolved(folder)) }

    private static func isScript(_ name: String) -> Bool {
        name.lastIndex(of: ".").map { extensions.contains(name[name.index(after: $0)...].lowercased()) } ?? false
    }

    /// `.` is not shown: `a.ps1`, not `./a.ps1`.
    private static func join(_ root: String, _ relative: String) -> String {
        root == "." ? relative : root.hasSuffix("/") ? root + relative : root + "/" + relative
    }
}
