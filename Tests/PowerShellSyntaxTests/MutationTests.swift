import Foundation
import Testing

@testable import PowerShellSyntax

/// Broken scripts: the parser never fails and never loses a byte.
///
/// Every token of every fixture is deleted, doubled and exchanged with the next one. By default a portion is run that is the same each time;
/// `MSOL2GRAPH_ALL_MUTANTS=1` runs all, some 220,000 texts: seconds in a release build, a quarter of an hour and more in a debug build.
@Suite struct MutationTests {
    private static let isComplete = ProcessInfo.processInfo.environment["MSOL2GRAPH_ALL_MUTANTS"] != nil
    private static let step = isComplete ? 1 : 23

    @Test(arguments: Fixtures.scriptNames)
    func brokenScriptsKeepEveryByte(script: String) throws {
        let tree = try Fixtures.tree(of: script)
        var tried = 0
        // The start differs from script to script, so that a stride meets all kinds of changes.
        for number in stride(from: script.utf8.count % Self.step, to: Mutants.count(tree), by: Self.step) {
            guard let text = Mutants.mutant(tree, number) else { continue }
            tried += 1
            let mutant = PowerShellParser.parse(SourceText(bytes: text))
            #expect(mutant.source.fileBytes == text)
            if let violation = TreeChecks.violation(mutant) {
                Issue.record("mutant \(number): \(violation)")
                return
            }
            _ = mutant.commands()
        }
        #expect(tried > 0 || tree.tokens.count < Self.step)
    }

    @Test(arguments: Fixtures.scriptNames)
    func truncatedScriptsKeepEveryByte(script: String) throws {
        let text = try Fixtures.tree(of: script).source.utf8
        let distance = Self.isComplete ? 1 : max(1, text.count / 12)
        for length in stride(from: 0, to: text.count, by: distance) {
            let tree = PowerShellParser.parse(SourceText(bytes: Array(text[..<length])))
            if let violation = TreeChecks.violation(tree) {
                Issue.record("first \(length) bytes: \(violation)")
                return
            }
        }
    }
}
