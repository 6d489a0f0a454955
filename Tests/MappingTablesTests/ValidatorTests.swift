import Testing

@testable import MappingTables

/// Small broken tables: the validator names what is wrong and where.
@Suite struct ValidatorTests {
    /// A row of Get-MsolRole without problems, to break in one place.
    static let row = """
        {
          "cmdlet": "Get-MsolRole",
          "modules": ["MSOnline"],
          "summary": "Gets directory roles.",
          "parameters": {
            "ObjectId": {"rename": "DirectoryRoleId"},
            "RoleName": {"filter": "displayName eq {value|odata}"},
            "TenantId": {"unsupported": "Sign in to the tenant."}
          },
          "variants": [{"name": "all", "target": "Get-MgDirectoryRole", "tier": "safe"}],
          "evidence": [{"source": "official-map", "date": "2023-11"}],
          "examples": [{"before": "Get-MsolRole", "after": "Get-MgDirectoryRole"}]
        }
        """

    static let table = """
        {
          "name": "Broken",
          "types": ["Contoso.Thing"],
          "graph": "subscribedSku",
          "properties": {
            "SkuId": {"same": true},
            "ActiveUnits": {"to": "PrepaidUnits.Enabled"},
            "Note": {"gone": "Ask somebody."}
          },
          "evidence": [{"source": "official-map", "date": "2023-11"}]
        }
        """

    private func problems(in row: String) throws -> [TableProblem] {
        let tables = try MappingTables(overlay: [(path: "cmdlets/Get-MsolRole.json", bytes: Array(row.utf8))])
        return TableValidator(tables).problems(inRowOf: "Get-MsolRole")
    }

    private func problems(inTable table: String) throws -> [TableProblem] {
        let tables = try MappingTables(overlay: [(path: "types/Broken.json", bytes: Array(table.utf8))])
        return TableValidator(tables).problems(inTypeTable: "Broken")
    }

    @Test func soundTablesHaveNoProblems() throws {
        #expect(try problems(in: Self.row) == [])
        #expect(try problems(inTable: Self.table) == [])
    }

    /// What is replaced in the sound row, by what, which rule complains, and a part of what it says.
    static let brokenRows: [(String, String, String, String)] = [
        ("\"summary\"", "\"sumary\"", "form", "missing"),
        ("\"evidence\": [{", "\"evidance\": [], \"evidence\": [{", "form", "unknown key"),
        ("\"safe\"", "\"sure\"", "form", "sure"),
        ("[\"MSOnline\"]", "[\"AzureAD\"]", "legacy-cmdlet", "MSOnline"),
        ("Gets directory roles.", "", "summary", "no text"),
        ("[{\"source\": \"official-map\", \"date\": \"2023-11\"}]", "[]", "evidence", "no source"),
        ("\"2023-11\"", "\"last year\"", "evidence", "date"),
        ("[{\"before\": \"Get-MsolRole\", \"after\": \"Get-MgDirectoryRole\"}]", "[]", "example", "no example"),
        ("\"before\": \"Get-MsolRole\"", "\"before\": \"Get-MsolUser\"", "example", "does not call"),
        ("\"after\": \"Get-MgDirectoryRole\"", "\"after\": \"Get-MgDirectoryR\u{F6}le\"", "example", "ASCII"),
        ("\"ObjectId\": {\"rename\": \"DirectoryRoleId\"},", "", "coverage", "-ObjectId"),
        ("\"ObjectId\"", "\"Objectid\"", "legacy-parameter", "spelling is ObjectId"),
        ("\"ObjectId\"", "\"ObjectIds\"", "legacy-parameter", "no -ObjectIds"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{}", "action", "no action"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"DirectoryRoleId\", \"drop\": \"x\"}", "action", "more than one"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"DirectoryRoleId\", \"invert\": true}", "action", "invert means nothing"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"DirectoryRoleId\", \"tier\": \"review\"}", "action", "tier and reason"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"DirectoryRoleId\", \"value\": {}}", "action", "exactly one"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"RoleId\"}", "target-parameter", "has no -RoleId"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"Top\"}", "target-parameter", "refuses -Top"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"All\"}", "target-parameter", "is a switch"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"switch\": \"DirectoryRoleId\"}", "target-parameter", "is no switch"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"transform\": \"magic\"}", "transform", "magic"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"consume\": true}", "consume", "no template takes -ObjectId"),
        ("{\"rename\": \"DirectoryRoleId\"}", "{\"rename\": \"DirectoryRoleId\", \"value\": {\"table\": \"nowhere\"}}", "value-table", "nowhere"),
        ("{value|odata}", "{value|html}", "template", "html"),
        ("{value|odata}", "{name}", "template", "{name}"),
        ("\"Get-MgDirectoryRole\", \"tier\"", "\"Get-MgDirectoryRoles\", \"tier\"", "graph-cmdlet", "did you mean"),
        ("\"Get-MgDirectoryRole\", \"tier\"", "\"Get-MGDirectoryRole\", \"tier\"", "graph-cmdlet", "spelling"),
        ("\"Get-MgDirectoryRole\", \"tier\"", "\"New-MgGroupMember\", \"tier\"", "graph-cmdlet", "no longer shipped"),
        ("\"target\": \"Get-MgDirectoryRole\", ", "", "variant", "neither target nor expression"),
        ("\"target\": \"Get-MgDirectoryRole\", ", "\"target\": \"Get-MgDirectoryRole\", \"expression\": \"1\", ", "variant", "exclude each other"),
        ("\"tier\": \"safe\"", "\"tier\": \"manual\"", "variant", "advice"),
        ("\"tier\": \"safe\"", "\"tier\": \"review\"", "variant", "reason"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"dangerous\": true", "variant", "not safe"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"when\": {\"bound\": [\"ObjectId\"]}", "variant", "no condition"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"when\": {\"bound\": [\"Name\"]}", "condition", "no -Name"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"when\": {\"bound\": [\"ObjectId\"], \"unbound\": [\"ObjectId\"]}", "condition", "given and not given"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"code\": \"110\"", "code", "110"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"wrap\": \"$(\"", "variant", "{call}"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"add\": [{\"parameter\": \"All\"}]", "parameter-set", "-All -DirectoryRoleId"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"add\": [{\"parameter\": \"Everything\"}]", "target-parameter", "-Everything"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"add\": [{\"parameter\": \"Filter\"}]", "target-parameter", "needs a value"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"result\": {\"table\": \"Nothing\"}", "type-table", "Nothing"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"scopes\": {\"delegated\": [\"Role.Any\"], \"application\": []}", "scope", "Role.Any"),
        ("\"tier\": \"safe\"", "\"tier\": \"safe\", \"scopes\": {\"delegated\": [], \"application\": [\"Agreement.Read.All\"]}", "scope", "no application"),
        ("\"evidence\": [{", "\"hosts\": [\"nowhere.example\"], \"evidence\": [{", "host", "nowhere"),
        ("\"evidence\": [{", "\"traps\": [\"36\"], \"evidence\": [{", "trap", "36"),
        (
            "\"target\": \"Get-MgDirectoryRole\", ", "\"expression\": \"(Get-MgDirectoryRole -DirectoryRoleId {ObjectId}\", ", "template", "do not close"
        ),
        ("\"target\": \"Get-MgDirectoryRole\", ", "\"expression\": \"(Get-MgDirectoryRole)\", ", "consume", "{arguments}"),
        ("\"target\": \"Get-MgDirectoryRole\", ", "\"expression\": \"(Get-MgDirectoryRole {ObjectId} {arguments})\", ", "consume", "not 'consume'"),
        ("[{\"name\": \"all\"", "[{\"target\": \"Get-MgDirectoryRole\", \"tier\": \"safe\"}, {\"name\": \"all\"", "variant", "gets past"),
    ]

    @Test(arguments: brokenRows)
    func brokenRow(old: String, new: String, rule: String, message: String) throws {
        #expect(Self.row.contains(old))
        let broken = Self.row.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        let found = try problems(in: broken)
        #expect(found.contains { $0.rule == rule && ($0.message + $0.keyPath).contains(message) }, "\(found)")
    }

    static let brokenTables: [(String, String, String, String)] = [
        ("\"subscribedSku\"", "\"sku\"", "graph-type", "sku"),
        ("{\"same\": true}", "{}", "property", "exactly one"),
        ("{\"same\": true}", "{\"same\": true, \"to\": \"SkuId\"}", "property", "exactly one"),
        ("{\"same\": true}", "{\"same\": true, \"table\": \"Nothing\"}", "property", "Nothing"),
        ("{\"same\": true}", "{\"to\": \"Sku\"}", "graph-property", "no property Sku"),
        ("{\"same\": true}", "{\"to\": \"skuId\"}", "graph-property", "spelling is SkuId"),
        ("{\"same\": true}", "{\"compute\": \"({object}.SkuId\"}", "property", "do not close"),
        ("{\"same\": true}", "{\"compute\": \"(Get-MgNothing {object})\"}", "property", "Get-MgNothing"),
        ("PrepaidUnits.Enabled", "PrepaidUnits.Total", "graph-property", "no property Total"),
        ("Ask somebody.", "", "property", "needs a text"),
        ("[\"Contoso.Thing\"]", "[\"Microsoft.Online.Administration.AccountSkuDetails\"]", "property-coverage", "no rule for"),
        ("[{\"source\": \"official-map\", \"date\": \"2023-11\"}]", "[]", "evidence", "no source"),
        ("\"gone\"", "\"went\"", "property", "exactly one"),
    ]

    @Test(arguments: brokenTables)
    func brokenTable(old: String, new: String, rule: String, message: String) throws {
        #expect(Self.table.contains(old))
        let broken = Self.table.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        let found = try problems(inTable: broken)
        #expect(found.contains { $0.rule == rule && ($0.message + $0.keyPath).contains(message) }, "\(found)")
    }

    @Test func keyPathsLeadToTheRule() throws {
        let broken = Self.row.split(separator: "DirectoryRoleId", omittingEmptySubsequences: false).joined(separator: "RoleId")
        let problem = try #require(try problems(in: broken).first { $0.rule == "target-parameter" })
        #expect(problem.keyPath == "parameters.ObjectId")
        #expect(problem.description.hasPrefix("cmdlets/Get-MsolRole.json: parameters.ObjectId: "))
    }

    @Test func aTableThatDoesNotExistHasNoProblems() {
        #expect(TableValidator(.builtIn).problems(inRowOf: "No-Such").isEmpty)
        #expect(TableValidator(.builtIn).problems(inTypeTable: "NoSuch").isEmpty)
    }
}
