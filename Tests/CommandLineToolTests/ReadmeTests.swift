import Foundation
import Testing

@testable import CommandLineTool

/// What the README shows is what the program does.
@Suite struct ReadmeTests {
    private let lines: [String]

    init() throws {
        let url = URL(filePath: #filePath).appending(path: "../../../README.md").standardizedFileURL
        lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func pictureIsTrue() throws {
        let start = try #require(lines.firstIndex(of: "```diff"))
        let picture = lines[(start + 1)...].prefix { $0 != "```" }
        let before = picture.filter { !$0.hasPrefix("+") }.map { $0.dropFirst() + "\n" }.joined()
        let after = picture.filter { !$0.hasPrefix("-") }.map { $0.dropFirst() + "\n" }.joined()
        #expect(ToolRun(["migrate", "-"], input: Array(before.utf8)).output == after)
    }

    @Test func commandsAreTaken() throws {
        let commands = lines.compactMap { line -> [String]? in
            guard line.hasPrefix("    "), !line.hasPrefix("    cp"), let range = line.firstRange(of: "msol2graph ") else { return nil }
            let words = line[range.upperBound...].split(separator: " ").map { $0.filter { $0 != "'" } }
            return Array(words.prefix { !["#", "<", ">"].contains($0) })
        }
        #expect(commands.count > 8)
        for words in commands where !words.isEmpty {
            guard let specification = Commands.all.first(where: { $0.name == words[0] }) else {
                Issue.record("no command \(words[0])")
                continue
            }
            #expect(throws: Never.self) { try ArgumentParser(specification: specification).parse(Array(words.dropFirst())) }
        }
    }
}
