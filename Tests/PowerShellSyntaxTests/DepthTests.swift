import Foundation
import Testing

@testable import PowerShellSyntax

/// Text that is nested deeper than anyone writes: no crash, every byte kept, and time that grows with the text.
@Suite struct DepthTests {
    /// What is repeated before and behind the middle.
    static let nests: [(open: String, middle: String, close: String)] = [
        ("(", "1", ")"), ("{", "a", "}"), ("@(", "1", ")"), ("$(", "a", ")"), ("@{a=", "1", "}"), ("if ($x) {", "a", "}"), ("-not ", "$x", ""),
        ("[int]", "$x", ""), ("$x[", "0", "]"), ("$x.m(", "1", ")"), (",", "1", ""), ("!", "$x", ""), ("& {", "a", "}"), ("function f {", "a", "}"),
        ("$x = ", "1", ""), ("f (", "a", ")"), ("try {", "a", "} catch { b }"), ("switch (1) { 1 {", "a", "} }"), ("1 + (", "1", ")"),
        ("$x ? ", "1", " : 2"), ("foreach ($i in ", "1", ") { a }"), ("class A { m() {", "a", "} }"), ("return ", "a", ""), ("[A(", "1", ")]"),
    ]

    @Test(arguments: nests.indices)
    func deepNests(index: Int) {
        let nest = Self.nests[index]
        check(String(repeating: nest.open, count: 10_000) + nest.middle + String(repeating: nest.close, count: 10_000))
    }

    /// Openings without an end.
    @Test(arguments: nests.indices)
    func openNests(index: Int) {
        check(String(repeating: Self.nests[index].open, count: 10_000))
    }

    @Test(arguments: nests.indices)
    func closingsAlone(index: Int) {
        check(String(repeating: Self.nests[index].close, count: 10_000))
    }

    /// Strings in sub-expressions of strings; quotes need no escape there.
    @Test(arguments: [10, 100, 2_000])
    func stringsInStrings(depth: Int) {
        check(String(repeating: "\"$(", count: depth) + "a" + String(repeating: ")\"", count: depth))
        check(String(repeating: "\"$(", count: depth))
    }

    @Test func generics() {
        check(String(repeating: "[a[", count: 10_000) + "b" + String(repeating: "]]", count: 10_000))
    }

    /// Up to the limit nothing is lost.
    @Test func moderateDepthIsParsed() {
        let text = String(repeating: "(", count: 300) + "Get-X" + String(repeating: ")", count: 300)
        let tree = PowerShellParser.parse(SourceText(text))
        #expect(tree.errors.isEmpty)
        #expect(tree.commands().first?.constantName == "Get-X")
    }

    /// Wide text: many of the same thing side by side.
    @Test(arguments: [
        "a\n", "$x.y", "1,", "1+", "a|", "f -a:b ", "[a()]", "@{a=1};", "\"$x $(a)\" ", ":l ", "`\n", "#x\n", "<##>", "a&&", "$x? ", "if(1){}", "{}", "'' ",
        "$(",
    ])
    func wideText(piece: String) {
        check(String(repeating: piece, count: 10_000))
    }

    /// Eight times the text takes about eight times as long; quadratic time would be sixty-four. A busy machine cannot tell, so this runs on demand.
    @Test(
        .enabled(if: ProcessInfo.processInfo.environment["MSOL2GRAPH_TIME"] != nil),
        arguments: [
            "f (a) -b:$x\n", "\"a $x $(b)\" | c\n", "@{ a = 1 }\n", "if ($x) { a }\n", "[A()]$x = 1\n", "#requires -version 3\n", "a\n| b\n", "(", "{", "$x ? ",
        ])
    func timeIsLinear(piece: String) {
        let small = duration(of: String(repeating: piece, count: 2_000))
        let large = duration(of: String(repeating: piece, count: 16_000))
        #expect(large < small * 30 + .milliseconds(300), "\(small) became \(large)")
    }

    private func duration(of text: String) -> Duration {
        ContinuousClock().measure { _ = PowerShellParser.parse(SourceText(text)) }
    }

    private func check(_ text: String) {
        let tree = PowerShellParser.parse(SourceText(text))
        #expect(tree.source.utf8.count == text.utf8.count)
        #expect(TreeChecks.violation(tree) == nil)
        _ = tree.commands()
        _ = tree.root.descendants()
    }
}
