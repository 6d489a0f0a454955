import Foundation
import Migration
import Reporting
import Testing

/// The examples of `explain CODE` are true: they have the finding, and they become what the page says.
@Suite struct RulePageExampleTests {
    @Test(arguments: RulePage.all.filter { $0.before != nil })
    func exampleIsTrue(_ page: RulePage) throws {
        let before = try #require(page.before) + "\n"
        let after = try #require(page.after) + "\n"
        let plan = Migrator(options: options).plan(path: "x.ps1", bytes: Array(before.utf8))
        #expect(plan.findings.contains { $0.code == page.code }, "\(plan.findings.map(\.code))")
        #expect(String(decoding: plan.output, as: UTF8.self) == (after.hasPrefix("(unchanged") ? before : after))
    }

    private var options: MigrationOptions {
        var options = MigrationOptions()
        options.comments = false
        return options
    }
}
