import MappingTables
import Testing

/// Looking things up in the tables that the program ships.
@Suite struct StoreTests {
    let tables = MappingTables.builtIn

    @Test(arguments: [("MSOnline", 96), ("AzureAD", 231), ("AzureADPreview", 319)])
    func everyCmdletOfAModuleIsKnown(module: String, count: Int) {
        let names = tables.legacyCmdletNames.filter { name in tables.legacySignatures(for: name).contains { $0.module == module } }
        // 96, 230 and 310 cmdlets have a help page; AzureAD has one and AzureADPreview nine without.
        #expect(names.count == count)
    }

    @Test func everyLegacyCmdletHasASuccessorEntry() {
        for name in tables.legacyCmdletNames {
            #expect(tables.isLegacyCmdlet(name))
            #expect(tables.successor(of: name)?.cmdlet == name, "\(name)")
        }
    }

    @Test func everySuccessorExists() {
        for name in tables.legacyCmdletNames {
            for target in tables.successor(of: name)?.targets ?? [] {
                #expect(tables.graphSignature(for: target) != nil, "\(name): \(target)")
            }
        }
    }

    @Test func everyEntryDecodes() {
        for name in tables.graphCmdletNames { #expect(tables.graphSignature(for: name)?.name == name, "\(name)") }
        for name in tables.legacyCmdletNames { #expect(!tables.legacySignatures(for: name).isEmpty, "\(name)") }
        #expect(tables.graphCmdletNames.count == 2000)
        #expect(tables.hosts.count == 239)
        #expect(tables.legacyModules.count == 33)
        #expect(!tables.retirements.isEmpty)
    }

    @Test func permissionsOfGraphCmdletsAreKnown() throws {
        for name in tables.graphCmdletNames {
            let facts = try #require(tables.graphSignature(for: name)?.graph)
            for scope in facts.scopes.delegated { #expect(["both", "delegated"].contains(tables.permissionKind(of: scope) ?? ""), "\(name): \(scope)") }
            for scope in facts.scopes.application { #expect(["both", "application"].contains(tables.permissionKind(of: scope) ?? ""), "\(name): \(scope)") }
        }
    }

    @Test func namesIgnoreCase() {
        #expect(tables.legacySignatures(for: "GET-MSOLUSER").first?.name == "Get-MsolUser")
        #expect(tables.graphSignature(for: "get-mguser")?.name == "Get-MgUser")
        #expect(tables.isLegacyCmdlet("get-azureaduser"))
        #expect(!tables.isLegacyCmdlet("Get-ADUser"))
        #expect(tables.row(for: "No-Such") == nil)
        #expect(tables.typeTable(named: "NoSuch") == nil)
        #expect(tables.successor(of: "No-Such") == nil)
        #expect(tables.graphSignature(for: "") == nil)
    }

    @Test func nearestNames() {
        #expect(tables.nearestLegacyCmdlets(to: "Reset-MsolUserPassword").first == "Set-MsolUserPassword")
        #expect(tables.nearestLegacyCmdlets(to: "Delete-MsolUser").first == "Remove-MsolUser")
        #expect(tables.nearestLegacyCmdlets(to: "Create-AzureADUser").first == "New-AzureADUser")
        #expect(tables.nearestLegacyCmdlets(to: "Add-MsolUser").first == "New-MsolUser")
        #expect(tables.nearestLegacyCmdlets(to: "Get-MsolUsers").first == "Get-MsolUser")
        #expect(tables.nearestLegacyCmdlets(to: "Get-AzureAdUserr").first == "Get-AzureADUser")
        #expect(tables.nearestLegacyCmdlets(to: "Gte-AzureADUser").first == "Get-AzureADUser")
        #expect(tables.nearestLegacyCmdlets(to: "Get-ChildItem").isEmpty)
        #expect(tables.nearestLegacyCmdlets(to: "").isEmpty)
        #expect(tables.nearestGraphCmdlets(to: "Set-MgUser").first == "Update-MgUser")
        #expect(tables.nearestLegacyCmdlets(to: "Get-MsolUserr").count <= 5)
    }

    @Test func graphTypes() throws {
        let user = try #require(tables.graphType(named: "user"))
        #expect(user.properties["DisplayName"] == true)
        #expect(user.properties["AssignedLicenses"] == false)
        #expect(user.relations.contains("DirectReports"))
        #expect(user.types["AssignedLicenses"] == "IMicrosoftGraphAssignedLicense[]")
        #expect(tables.graphType(named: "IMicrosoftGraphUser")?.name == "user")
        #expect(tables.graphType(named: "beta/IMicrosoftGraphUser")?.name == "beta/user")
        #expect(tables.graphType(named: "beta/directorySetting") != nil)
        #expect(tables.graphType(named: "IMicrosoftGraphDirectorySetting")?.name == "beta/directorySetting")
    }

    @Test func values() {
        #expect(tables.valueTable(named: "environments")?["AzureChinaCloud"] == "China")
        #expect(tables.valueTable(named: "roleTemplateIds")?["Application Administrator"] == "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3")
        #expect(tables.valueTable(named: "noSuch") == nil)
        #expect(tables.skuId(forPartNumber: "ENTERPRISEPACK") == "6fd2c87f-b296-42f0-b197-1e91e994b900")
        #expect(tables.skuId(forPartNumber: "contoso:ENTERPRISEPACK") == "6fd2c87f-b296-42f0-b197-1e91e994b900")
        #expect(tables.skuPartNumber(forId: "6fd2c87f-b296-42f0-b197-1e91e994b900") == "ENTERPRISEPACK")
        #expect(tables.skuId(forPartNumber: "contoso:NOSUCH") == nil)
        #expect(tables.servicePlanId(forName: "EXCHANGE_S_ENTERPRISE") == "efb87545-963c-4e0d-99df-69c6916d9eb0")
        #expect(tables.permissionKind(of: "user.read.all") == "both")
        #expect(tables.permissionKind(of: "Users.Read") == nil)
    }

    @Test func modulesAndHosts() {
        #expect(tables.legacyModule(named: "msonline")?.name == "MSOnline")
        #expect(tables.legacyModule(named: "MSOnlineExtended")?.connectCmdlets == ["Connect-MsolService"])
        #expect(tables.legacyModule(named: "Microsoft.Graph.Users")?.name == "Microsoft.Graph")
        #expect(tables.legacyModule(named: "Microsoft.Graph.Beta.Users")?.name == "Microsoft.Graph.Beta")
        #expect(tables.legacyModule(named: "NoSuch") == nil)
        #expect(tables.host(named: "graph.microsoft.com")?.status == .active)
        #expect(tables.host(named: "GRAPH.windows.net")?.cloud == "global")
        #expect(tables.host(named: "aadcdn.msauth.net")?.name.hasSuffix("msauth.net") == true)
        #expect(tables.host(named: "example.org") == nil)
        #expect(tables.graphModuleHosts(environment: "Global").first?.name == "graph.microsoft.com")
        #expect(tables.graphModuleHosts(environment: "usgovdod").first?.name == "dod-graph.microsoft.us")
        #expect(tables.graphModuleHosts(environment: "china").contains { $0.name == "www.powershellgallery.com" })
        #expect(tables.graphModuleHosts(environment: "Mars").isEmpty)
    }

    @Test func reverseLookup() {
        #expect(tables.legacyCmdletsLeading(to: "get-mguser").contains("Get-MsolUser"))
        #expect(tables.legacyCmdletsLeading(to: "Get-MgUser") == tables.legacyCmdletsLeading(to: "Get-MgUser").sorted())
        #expect(tables.legacyCmdletsLeading(to: "No-Such").isEmpty)
    }
}
