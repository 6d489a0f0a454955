import Testing

@testable import MappingTables

/// Facts of single cmdlets, taken from their help pages: the compact notation must say the same.
@Suite struct SignatureTests {
    let tables = MappingTables.builtIn

    private func legacy(_ name: String) throws -> Signature { try #require(tables.legacySignatures(for: name).first) }
    private func graph(_ name: String) throws -> Signature { try #require(tables.graphSignature(for: name)) }

    /// Names of the parameters of one set; mandatory ones have an exclamation mark.
    private func parameters(_ signature: Signature, set: String) throws -> Set<String> {
        let index = try #require(signature.sets.firstIndex(of: set))
        return Set(signature.parameters.filter { $0.sets.contains(index) }.map { $0.name + ($0.mandatoryIn.contains(index) ? "!" : "") })
    }

    @Test func getMsolUser() throws {
        let signature = try legacy("Get-MsolUser")
        #expect(signature.module == "MSOnline")
        #expect(signature.sets == ["ListUsers__0", "GetUser__0", "GetUserByUpn__0", "All__0"])
        #expect(signature.defaultSet == "ListUsers__0")
        #expect(try parameters(signature, set: "GetUserByUpn__0") == ["UserPrincipalName!", "ReturnDeletedUsers", "TenantId"])
        #expect(signature.parameter(named: "all")?.isSwitch == true)
        #expect(signature.parameter(named: "EnabledFilter")?.values == ["All", "EnabledOnly", "DisabledOnly"])
        #expect(signature.parameter(named: "ObjectId")?.pipeline == .byPropertyName)
        #expect(signature.parameter(named: "City")?.pipeline == PipelineInput.none)
        #expect(signature.legacyOutput == ["Microsoft.Online.Administration.User"])
        #expect(signature.graph == nil)
    }

    @Test func setMsolUserPassword() throws {
        let signature = try legacy("Set-MsolUserPassword")
        #expect(
            try parameters(signature, set: "ResetUserPassword__0")
                == ["ObjectId!", "NewPassword", "ForceChangePassword", "ForceChangePasswordOnly", "TenantId"])
        #expect(signature.parameter(named: "ForceChangePassword")?.isBoolean == true)
    }

    @Test func getAzureADUser() throws {
        #expect(tables.legacySignatures(for: "Get-AzureADUser").map(\.module) == ["AzureAD", "AzureADPreview"])
        let signature = try legacy("Get-AzureADUser")
        #expect(signature.parameter(named: "All")?.type == "Boolean")
        #expect(signature.parameter(named: "ObjectId")?.pipeline == .both)
        #expect(try parameters(signature, set: "GetById") == ["ObjectId!", "All"])
    }

    @Test(arguments: [
        ("Connect-MsolService", "AzureEnvironment", "AzureEnvironment"), ("Remove-MsolUser", "Force", "SwitchParameter"),
        ("New-AzureADUser", "AccountEnabled", "Boolean"), ("Set-AzureADUser", "PasswordProfile", "PasswordProfile"),
        ("Set-MsolUserLicense", "AddLicenses", "String[]"), ("Get-MsolGroup", "HasErrorsOnly", "SwitchParameter"),
        ("Get-AzureADAuditSignInLogs", "Filter", "String"), ("Connect-AzureAD", "Credential", "PSCredential"),
    ])
    func legacyTypes(cmdlet: String, parameter: String, type: String) throws {
        let signature = try #require(tables.legacySignatures(for: cmdlet).first)
        #expect(signature.parameter(named: parameter)?.type == type)
    }

    @Test func getMgUser() throws {
        let signature = try graph("Get-MgUser")
        #expect(signature.module == "Microsoft.Graph.Users")
        #expect(signature.sets == ["List", "Get", "GetViaIdentity"])
        #expect(signature.parameter(named: "Select")?.name == "Property")
        #expect(signature.parameter(named: "UserId")?.mandatoryIn == [1])
        #expect(signature.parameter(named: "All")?.sets == [0])
        #expect(signature.parameter(named: "Proxy") != nil)
        #expect(signature.parameter(named: "WhatIf") == nil)
        let facts = try #require(signature.graph)
        #expect(facts.method == "GET" && facts.uri == "/users" && facts.apiVersion == "v1.0")
        #expect(facts.outputType == "IMicrosoftGraphUser")
        #expect(facts.scopes == Scopes(delegated: ["User.Read.All"], application: ["User.Read.All"]))
    }

    @Test func updateMgUser() throws {
        let signature = try graph("Update-MgUser")
        let city = try #require(signature.parameter(named: "City"))
        #expect(city.sets.map { signature.sets[$0] } == ["UpdateExpanded", "UpdateViaIdentityExpanded"])
        #expect(signature.parameter(named: "WhatIf")?.aliases == ["wi"])
        #expect(signature.graph?.scopesByProperty["accountEnabled"] == ["User.EnableDisableAccount.All", "User.Read.All"])
    }

    @Test func listStarMeansAllSetsThatBeginSo() throws {
        let signature = try graph("Get-MgGroupSetting")
        #expect(signature.parameter(named: "Filter")?.sets.map { signature.sets[$0] } == ["List", "List1"])
        #expect(signature.parameter(named: "GroupId")?.mandatoryIn.map { signature.sets[$0] } == ["List1", "Get1"])
    }

    @Test func handWrittenCmdletsHavePositions() throws {
        let request = try graph("Invoke-MgGraphRequest")
        #expect(request.parameter(named: "Method")?.positions == [0: 0])
        #expect(request.parameter(named: "Uri")?.positions == [0: 1])
        let connect = try graph("Connect-MgGraph")
        let user = try #require(connect.sets.firstIndex(of: "UserParameterSet"))
        #expect(connect.parameter(named: "Scopes")?.positions == [user: 0])
        #expect(connect.defaultSet == "UserParameterSet")
    }

    @Test func aliasesOfGraphCmdlets() throws {
        let alias = try graph("Remove-MgBetaGroupMemberByRef")
        #expect(alias.name == "Remove-MgBetaGroupMemberByRef")
        #expect(alias.graph?.aliasOf == "Remove-MgBetaGroupMemberDirectoryObjectByRef")
        #expect(alias.parameters == (try graph("Remove-MgBetaGroupMemberDirectoryObjectByRef")).parameters)
    }

    @Test func whatAnActionOutputs() throws {
        #expect(try graph("Remove-MgUser").graph?.outputType == nil)
        #expect(try graph("Revoke-MgUserSignInSession").graph?.emitsValue == true)
        #expect(try graph("New-MgGroupMember").graph?.removed == true)
        #expect(try graph("Get-MgDirectoryRole").graph?.doNotEmit == ["Top", "PageSize"])
        #expect(try graph("Set-MgUserLicense").parameter(named: "AddLicenses") != nil)
        #expect(try graph("New-MgGroupMemberByRef").parameter(named: "OdataId") != nil)
    }

    @Test func knowledge() throws {
        #expect(try graph("Confirm-MgRiskyUserSafe").knowledge == .none)
        #expect(try graph("Get-MgUser").knowledge == .complete)
    }

    @Test func notationErrors() throws {
        #expect(throws: CompactParameter.NotationError.self) { try CompactParameter.parameter("A", "String; NoSuch!", sets: ["List"]) }
        #expect(throws: CompactParameter.NotationError.self) { try CompactParameter.parameter("A", "", sets: []) }
        #expect(throws: CompactParameter.NotationError.self) { try CompactParameter.parameter("A", "String; pipeline maybe", sets: []) }
        #expect(throws: CompactParameter.NotationError.self) { try CompactParameter.parameter("A", "String; at first", sets: ["List"]) }
        let parameter = try CompactParameter.parameter(
            "A", "String; List Get*!; alias B C; at List:2; pipeline value; values X Y", sets: ["List", "Get", "Get1"])
        #expect(parameter.sets == [0, 1, 2])
        #expect(parameter.mandatoryIn == [1, 2])
        #expect(parameter.aliases == ["B", "C"])
        #expect(parameter.positions == [0: 2])
        #expect(parameter.pipeline == .byValue)
        #expect(parameter.values == ["X", "Y"])
    }
}
