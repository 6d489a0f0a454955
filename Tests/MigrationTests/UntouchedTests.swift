import Migration
import Testing

@Suite struct UntouchedTests {
    @Test func aScriptWithoutLegacyNamesKeepsItsBytes() {
        let bytes = Array("Get-ChildItem | Out-File x.txt\r\n".utf8)
        let plan = Migrator().plan(path: "a.ps1", bytes: bytes)
        #expect(plan.output == bytes)
        #expect(plan.status == .untouched)
    }
}
