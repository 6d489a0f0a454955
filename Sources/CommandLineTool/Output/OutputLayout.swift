import Foundation

/// Where migrated copies go.
struct OutputLayout {
    /// `--output`, or nil for the folder beside each operand.
    let output: String?
    /// More than one operand: copies below `output` are kept apart by the operand's name.
    let hasManyRoots: Bool

    init(output: String?, hasManyRoots: Bool) {
        self.output = output.map(FilePlace.withoutSlash)
        self.hasManyRoots = hasManyRoots
    }

    /// The folder that gets the report about a script: `--output`, else `scripts-graph` for `scripts` and `report-graph` for `report.ps1`.
    func reportFolder(of input: ScriptInput) -> String { output ?? Self.sibling(of: input.root, isFolder: input.rootIsFolder) }

    /// Path of the copy below the folder of the report.
    func pathInFolder(of input: ScriptInput) -> String {
        guard output != nil, hasManyRoots, input.rootIsFolder else { return input.relativePath }
        return Self.name(of: input.root) + "/" + input.relativePath
    }

    /// Path of the copy.
    func path(of input: ScriptInput) -> String { reportFolder(of: input) + "/" + pathInFolder(of: input) }

    /// Every folder that copies of these operands go to.
    func folders(of operands: [String]) -> [String] {
        output.map { [$0] } ?? operands.filter { $0 != "-" }.map { Self.sibling(of: $0, isFolder: FilePlace($0)?.kind == .folder) }
    }

    private static func sibling(of root: String, isFolder: Bool) -> String {
        let name = name(of: root)
        if isFolder {
            // `.` and `..` have no name of their own.
            guard [".", ".."].contains(root.split(separator: "/").last ?? "") else { return FilePlace.withoutSlash(root) + "-graph" }
            return (root == "." ? "" : FilePlace.withoutSlash(root) + "/") + "../" + name + "-graph"
        }
        let parent = root.lastIndex(of: "/").map { String(root[...$0]) } ?? ""
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return parent + (stem.isEmpty ? name : stem) + "-graph"
    }

    private static func name(of root: String) -> String { URL(filePath: root).standardizedFileURL.lastPathComponent }

    /// Two scripts that would become one file.
    func collision(_ inputs: [ScriptInput]) -> (ScriptInput, ScriptInput, String)? {
        var taken: [String: ScriptInput] = [:]
        for input in inputs {
            let path = path(of: input)
            // Without regard to case, because many file systems have none.
            if let other = taken[path.lowercased()] { return (other, input, path) }
            taken[path.lowercased()] = input
        }
        return nil
    }
}
