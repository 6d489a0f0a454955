import MappingTables
import Testing

@Test func builtInTablesExist() {
    #expect(MappingTables.builtIn.row(for: "No-Such") == nil)
}
