import Testing

@testable import PowerShellSyntax

/// A short script and what PowerShell 7.6 sees in it, in the words of `SyntaxPrinter`. Every expectation is the answer of PowerShell's own parser.
struct Line: Sendable, CustomTestStringConvertible {
    let script: String
    let expected: String

    init(_ script: String, _ expected: String) {
        self.script = script
        self.expected = expected
    }

    var testDescription: String { script.debugDescription }

    /// The commands that end before the first error, with the elements of each; see `SyntaxPrinter.commands`.
    func expectCommands() { expect { SyntaxPrinter.commands($0) } }

    /// The tokens up to the first error; see `SyntaxPrinter.tokens`.
    func expectTokens() { expect { SyntaxPrinter.tokens($0) } }

    /// The values of all strings; see `SyntaxPrinter.strings`.
    func expectStrings() { expect { SyntaxPrinter.strings($0) } }

    /// The tree; see `SyntaxPrinter.tree`.
    func expectTree() { expect { SyntaxPrinter.tree($0) } }

    private func expect(_ print: (SyntaxTree) -> String) {
        let tree = PowerShellParser.parse(SourceText(script))
        #expect(print(tree) == expected, "\(script)")
        #expect(TreeChecks.violation(tree) == nil, "\(script)")
    }
}
