import Foundation

@testable import PowerShellSyntax

/// The scripts of `Fixtures/devset` and what PowerShell's own parser says about them.
enum Fixtures {
    /// The folder of the fixtures.
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures")

    /// What PowerShell sees in each script, by the path of the script below `devset`.
    static let recordings: [String: Recording] = {
        guard let data = try? Data(contentsOf: folder.appending(path: "commands.json")) else { return [:] }
        return (try? JSONDecoder().decode([String: Recording].self, from: data)) ?? [:]
    }()

    /// The names of all scripts in order.
    static let scriptNames = recordings.keys.sorted()

    /// The bytes of a script.
    static func bytes(of script: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "devset").appending(path: script)))
    }

    /// A script, parsed.
    static func tree(of script: String) throws -> SyntaxTree {
        PowerShellParser.parse(SourceText(bytes: try bytes(of: script)))
    }
}

/// PowerShell's answer for one script. Offsets are byte offsets in the file.
struct Recording: Decodable {
    let encoding: String
    /// Syntax errors; semantic ones are left out.
    let errors: [RecordedError]?
    /// The commands that end before the first error.
    let commands: [RecordedCommand]
}

struct RecordedError: Decodable, Hashable {
    let id: String
    let offset: Int
}

/// One command. `kinds` has a letter for each element (`n`ame, `p`arameter, parameter with `c`olon, `a`rgument, `r`edirection), `elements` two offsets.
struct RecordedCommand: Decodable, Equatable, CustomStringConvertible {
    let range: [Int]
    let name: String?
    let `operator`: String?
    let kinds: String
    let elements: [Int]

    init(_ command: CommandSyntax) {
        let source = command.node.tree.source
        range = [source.fileOffset(command.node.start), source.fileOffset(command.node.end)]
        name = command.constantName
        `operator` = command.invocationOperator.map { $0 == .dot ? "." : "&" }
        let all = (command.nameNode.map { [$0] } ?? []) + command.elements
        kinds = all.map { Self.letter($0) }.joined()
        elements = all.flatMap { [source.fileOffset($0.start), source.fileOffset($0.end)] }
    }

    var description: String { "\(range) \(self.operator ?? "") \(name ?? "?") \(kinds) \(elements)" }

    private static func letter(_ element: SyntaxNode) -> String {
        if element.role == .commandName { return "n" }
        switch element.kind {
        case .commandParameter: return element.flags.contains(.colon) ? "c" : "p"
        case .redirection: return "r"
        default: return "a"
        }
    }
}
