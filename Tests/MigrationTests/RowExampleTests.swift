import MappingTables
import Migration
import PowerShellSyntax
import Testing

/// Every example of every row of the tables, run through the engine.
@Suite struct RowExampleTests {
    @Test(arguments: MappingTables.builtIn.rowNames)
    func examplesOfTheRowHold(_ name: String) throws {
        let row = try #require(MappingTables.builtIn.row(for: name))
        var options = MigrationOptions()
        options.comments = false
        let migrator = Migrator(options: options)
        for example in row.examples ?? [] {
            let plan = migrator.plan(path: "example.ps1", bytes: Array(example.before.utf8))
            #expect(String(decoding: plan.output, as: UTF8.self) == example.after, "\(example.before)")
            if let findings = example.findings {
                #expect(plan.findings.filter { $0.tier > .safe }.map(\.code.rawValue).sorted() == findings.sorted(), "\(example.before)")
            }
            for problem in GraphCallCheck().problems(in: PowerShellParser.parse(SourceText(bytes: plan.output))) {
                Issue.record("\(example.before): \(problem)")
            }
        }
    }

    @Test func everyRowHasAnExample() {
        let lacking = MappingTables.builtIn.rowNames.filter { MappingTables.builtIn.row(for: $0)?.examples?.isEmpty ?? true }
        #expect(lacking.isEmpty)
    }
}
