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

    @Test func everyCodeHasAPage() {
        #expect(RulePage.all.map(\.code).sorted() == RulePage.all.map(\.code))
        for page in RulePage.all { #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= 110 }) }
    }
}
