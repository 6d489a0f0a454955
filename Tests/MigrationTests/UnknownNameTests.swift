import Testing

@testable import Migration

/// Names that look like those of the retired modules and are none are calls that somebody has to mend.
@Suite struct UnknownNameTests {
    @Test(arguments: ["Get-MsolFrobnicator", "Reset-MsolUserPassword"])
    func isToBeDoneByHand(_ name: String) throws {
        let plan = Migrator(options: MigrationOptions()).plan(path: "x.ps1", bytes: Array("Get-MsolUser -All\n\(name) -Deep\n".utf8))
        let call = try #require(plan.calls.last)
        #expect(plan.calls.map(\.cmdlet) == ["Get-MsolUser", name])
        #expect(call.tier == .manual && !call.applied && call.line == 2 && call.target == nil)
        #expect(call.reason == "\(name) is no cmdlet of MSOnline, AzureAD or AzureADPreview.")
        #expect(call.advice?.isEmpty == false)
        let finding = try #require(plan.findings.first { $0.code == .unknownLegacyName })
        #expect(finding.cmdlet == name && finding.advice == call.advice)
    }

    @Test func functionOfTheScriptIsNone() {
        let plan = Migrator(options: MigrationOptions()).plan(path: "x.ps1", bytes: Array("function Get-MsolFrobnicator {}\nGet-MsolFrobnicator\n".utf8))
        #expect(plan.calls.isEmpty)
    }
}
