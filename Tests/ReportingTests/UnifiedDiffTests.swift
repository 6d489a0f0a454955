import Testing

@testable import Reporting

@Suite struct UnifiedDiffTests {
    private func diff(_ before: String, _ after: String) -> String {
        String(decoding: UnifiedDiff(path: "./x.ps1", before: Array(before.utf8), after: Array(after.utf8)).bytes, as: UTF8.self)
    }

    @Test func nothingWhereNothingDiffers() {
        #expect(diff("a\n", "a\n").isEmpty)
    }

    @Test func oneLine() {
        #expect(diff("a\nb\nc\n", "a\nB\nc\n") == "diff --git a/x.ps1 b/x.ps1\n--- a/x.ps1\n+++ b/x.ps1\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")
    }

    @Test func insertionAtTheStart() {
        #expect(diff("a\n", "z\na\n").hasSuffix("@@ -1 +1,2 @@\n+z\n a\n"))
    }

    @Test func missingLineFeed() {
        #expect(diff("a", "b").hasSuffix("@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"))
    }

    @Test func distantChangesGetHunksOfTheirOwn() {
        let lines = (1...40).map(String.init)
        var changed = lines
        changed[0] = "x"
        changed[39] = "y"
        let text = diff(lines.joined(separator: "\n") + "\n", changed.joined(separator: "\n") + "\n")
        #expect(text.split(separator: "\n").count { $0.hasPrefix("@@") } == 2)
    }

    @Test func namesThatWouldBreakTheLineAreQuoted() {
        let diff = { (path: String) in String(decoding: UnifiedDiff(path: path, before: [0x61], after: [0x62]).bytes.prefix { $0 != 0x40 }, as: UTF8.self) }
        #expect(diff("a b.ps1") == "diff --git a/a b.ps1 b/a b.ps1\n--- a/a b.ps1\t\n+++ b/a b.ps1\t\n")
        #expect(diff("q\"\n.ps1") == "diff --git \"a/q\\\"\\012.ps1\" \"b/q\\\"\\012.ps1\"\n--- \"a/q\\\"\\012.ps1\"\n+++ \"b/q\\\"\\012.ps1\"\n")
        #expect(diff("Übersicht.ps1").hasPrefix("diff --git a/Übersicht.ps1 b/Übersicht.ps1\n"))
    }

    @Test func emptiedFile() {
        #expect(diff("a\n", "").hasSuffix("@@ -1 +0,0 @@\n-a\n"))
    }

    @Test func carriageReturnsStay() {
        #expect(diff("a\r\nb\r\n", "a\r\nB\r\n").hasSuffix("@@ -1,2 +1,2 @@\n a\r\n-b\r\n+B\r\n"))
    }
}
