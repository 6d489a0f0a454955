import Foundation
import Testing

@testable import PowerShellSyntax

/// The parser against a PowerShell on this machine; skipped where there is no `pwsh` on the path.
///
/// `MSOL2GRAPH_FUZZ=2000` adds that many mutants of the scripts.
@Suite(.enabled(if: Oracle.executable != nil), .serialized) struct OracleTests {
    private static let mutantCount = ProcessInfo.processInfo.environment["MSOL2GRAPH_FUZZ"].flatMap(Int.init) ?? 0

    @Test func commandsOfTheScripts() throws {
        let texts = try Fixtures.scriptNames.map { String(decoding: try Fixtures.tree(of: $0).source.utf8, as: UTF8.self) }
        try compare(texts)
    }

    @Test(.enabled(if: mutantCount > 0)) func commandsOfMutants() throws {
        var generator = SeededGenerator(state: 20_260_101)
        let trees = try Fixtures.scriptNames.map { try Fixtures.tree(of: $0) }.filter { !$0.tokens.isEmpty }
        var texts: [String] = []
        while texts.count < Self.mutantCount {
            guard let tree = trees.randomElement(using: &generator) else { return }
            guard let mutant = Mutants.mutant(tree, Int.random(in: 0..<Mutants.count(tree), using: &generator)) else { continue }
            texts.append(String(decoding: mutant, as: UTF8.self))
        }
        for start in stride(from: 0, to: texts.count, by: 500) { try compare(Array(texts[start..<min(start + 500, texts.count)])) }
    }

    private func compare(_ texts: [String]) throws {
        let answers = try Oracle.ask(texts)
        try #require(answers.count == texts.count)
        for (text, answer) in zip(texts, answers) {
            let tree = PowerShellParser.parse(SourceText(text))
            let limit = answer.firstError ?? Int.max
            let utf16 = UTF16Offsets(tree.source.utf8)
            let commands = tree.commands().map { [utf16[$0.node.start], utf16[$0.node.end]] }.filter { $0[1] < limit }
            #expect(commands == answer.commands.filter { $0[1] < limit }, "\(text.prefix(300))")
        }
    }
}

/// PowerShell's own parser.
enum Oracle {
    struct Answer: Decodable {
        /// Start and end of every command in UTF-16 code units, in no order.
        let offsets: [Int?]
        /// The offset of the first error of any kind, in the same units.
        let firstError: Int?

        /// The ranges of the commands by start; of two with one start the longer first.
        var commands: [[Int]] {
            let numbers = offsets.compactMap { $0 }
            let ranges = stride(from: 0, to: numbers.count - 1, by: 2).map { [numbers[$0], numbers[$0 + 1]] }
            return Set(ranges).sorted { ($0[0], -$0[1]) < ($1[0], -$1[1]) }
        }
    }

    /// The `pwsh` on the path.
    static let executable: URL? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let files = folders.map { URL(filePath: String($0)).appending(path: "pwsh") }
        return files.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }()

    private static let program = """
        $in = [IO.File]::ReadAllText($env:MSOL2GRAPH_ORACLE_IN) | ConvertFrom-Json
        $out = foreach ($text in $in) {
            $tokens = $errors = $null
            $ast = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$errors)
            $found = $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
            $offsets = foreach ($c in $found) { $c.Extent.StartOffset; $c.Extent.EndOffset }
            $first = $errors | ForEach-Object { $_.Extent.StartOffset } | Sort-Object | Select-Object -First 1
            @{ offsets = @($offsets); firstError = $first }
        }
        [IO.File]::WriteAllText($env:MSOL2GRAPH_ORACLE_OUT, (ConvertTo-Json @($out) -Depth 5 -Compress))
        """

    /// The answers for some scripts.
    static func ask(_ texts: [String]) throws -> [Answer] {
        guard let executable else { return [] }
        let folder = FileManager.default.temporaryDirectory.appending(path: "msol2graph-oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "in.json")
        let output = folder.appending(path: "out.json")
        try JSONEncoder().encode(texts).write(to: input)
        let process = Process()
        process.executableURL = executable
        process.arguments = ["-NoProfile", "-NonInteractive", "-Command", program]
        var environment = ProcessInfo.processInfo.environment
        environment["MSOL2GRAPH_ORACLE_IN"] = input.path
        environment["MSOL2GRAPH_ORACLE_OUT"] = output.path
        process.environment = environment
        try process.run()
        process.waitUntilExit()
        return try JSONDecoder().decode([Answer].self, from: try Data(contentsOf: output))
    }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// UTF-16 offsets of byte offsets.
struct UTF16Offsets {
    private var offsets: [Int] = []

    init(_ utf8: [UInt8]) {
        offsets.reserveCapacity(utf8.count + 1)
        var count = 0
        for byte in utf8 {
            offsets.append(count)
            if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        }
        offsets.append(count)
    }

    subscript(offset: Int) -> Int { offsets[offset] }
}
