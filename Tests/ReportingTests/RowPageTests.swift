import MappingTables
import Testing

@testable import Reporting

@Suite struct RowPageTests {
    /// Examples and long names are shown as they are; everything else is broken into lines.
    @Test func pagesFitEightyColumns() {
        let page = RowPage()
        for name in MappingTables.builtIn.rowNames {
            guard let text = page.text(of: name) else {
                Issue.record("\(name) has no page")
                continue
            }
            for line in text.split(separator: "\n") where line.count > 80 {
                let isExample = line.hasPrefix("  - ") || line.hasPrefix("  + ")
                let words = line.split(separator: " ")
                #expect(isExample || words.count <= 2, "\(name): \(line)")
            }
        }
    }

    @Test func everyLegacyNameHasAPage() {
        let page = RowPage()
        for name in MappingTables.builtIn.legacyCmdletNames { #expect(page.text(of: name) != nil, "\(name)") }
    }

    @Test func partsOfARowAreThere() throws {
        let text = try #require(RowPage().text(of: "get-msoluser"))
        for title in ["Becomes", "Parameters", "Properties of the result\n  (Microsoft.Online.Administration.User)", "Permissions", "Examples", "Evidence"] {
            #expect(text.contains("\n\(title)\n"), "\(title)")
        }
        #expect(text.contains("with -ReturnDeletedUsers"))
    }
}
