import Foundation
import Migration
import Testing

@testable import Reporting

@Suite struct RulePageTests {
    @Test func everyCodeHasOnePage() {
        #expect(RulePage.all.map(\.code).sorted() == RuleCode.allCases.sorted())
    }

    @Test(arguments: RuleCode.allCases)
    func pageFitsEightyColumns(_ code: RuleCode) {
        for line in RulePage.page(of: code).text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    /// `docs/rules.md` is written from the pages: `MSOL2GRAPH_UPDATE_GOLDENS=1 swift test --filter RulePageTests`.
    @Test func documentIsThatOfThePages() throws {
        let url = URL(filePath: #filePath).appending(path: "../../../docs/rules.md").standardizedFileURL
        let text = RulePage.document
        if ProcessInfo.processInfo.environment["MSOL2GRAPH_UPDATE_GOLDENS"] == "1" { try Data(text.utf8).write(to: url) }
        #expect(String(decoding: try Data(contentsOf: url), as: UTF8.self) == text)
    }
}
