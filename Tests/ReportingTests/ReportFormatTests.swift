import Testing

@testable import Reporting

@Suite struct ReportFormatTests {
    @Test func namesAreThoseOfTheCommandLine() {
        #expect(ReportFormat.allCases.map(\.rawValue) == ["text", "json"])
    }
}
