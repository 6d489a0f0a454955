import Foundation

/// Where migrated copies go.
struct OutputLayout {
    /// `--output`, or nil for the folder beside each operand.
    let output: String?
    /// More than one operand: copies below `output` are kept apart by the operand's name.
    let hasManyRoots: Bool

    /// The folder of an operand's copies: `scripts-graph` for `scripts`, `report-graph` for `report.ps1`.
    func folder(of input: ScriptInput) -> String {
        folder(root: input.root, isFolder: input.rootIsFolder)
    }

    func folder(root: String, isFolder: Bool) -> String {
        let name = URL(filePath: root).standardizedFileURL.lastPathComponent
        if let output { return hasManyRoots && isFolder ? ScriptFinder.withoutSlash(output) + "/" + name : ScriptFinder.withoutSlash(output) }
        guard !isFolder else {
            // `.` and `..` have no name of their own.
            return root == "." || root.hasSuffix("..") ? root + "/../" + name + "-graph" : root + "-graph"
        }
        let parent = root.lastIndex(of: "/").map { String(root[...$0]) } ?? ""
        return parent + (name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name) + "-graph"
    }

    func path(of input: ScriptInput) -> String { folder(of: input) + "/" + input.relativePath }

    /// Where the report of the run goes.
    func reportFolder(of inputs: [ScriptInput]) -> String? {
        output.map(ScriptFinder.withoutSlash) ?? inputs.first.map(folder)
    }

    /// Two scripts that would become one file.
    func collision(_ inputs: [ScriptInput]) -> (ScriptInput, ScriptInput, String)? {
        var taken: [String: ScriptInput] = [:]
        for input in inputs {
            let path = path(of: input)
            if let other = taken[path.lowercased()] { return (other, input, path) }
            taken[path.lowercased()] = input
        }
        return nil
    }
}
