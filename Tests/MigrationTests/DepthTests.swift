import Foundation
import Migration
import PowerShellSyntax
import Testing

/// Scripts nested as deep as nobody writes them are planned without a crash and come back whole.
@Suite struct DepthTests {
    static let depth = 5_000

    private static func nested(_ open: String, _ inner: String, _ close: String) -> String {
        String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
    }

    static let scripts = [
        "Get-AzureADGroup -ObjectId " + nested("(", "'x'", ")"),
        "Get-AzureADGroup -All $true | Select-Object " + nested("(", "'ObjectId'", ")"),
        "Get-AzureADGroup -All $true | Sort-Object " + nested("@(", "'ObjectId'", ")"),
        nested("if ($a) { ", "Get-AzureADGroup -All $true", " }"),
        nested("$x = $(", "Get-AzureADGroup -All $true", ")"),
        nested("& { ", "Get-AzureADGroup -All $true", " }"),
        "$u = Get-AzureADGroup -ObjectId $id\n" + "$u" + String(repeating: ".ObjectId", count: depth),
        "Import-Module " + nested("(", "AzureAD", ")"),
        nested("@{ a = ", "(Get-AzureADGroup -ObjectId $id).ObjectId", " }"),
    ]

    @Test(arguments: scripts.indices)
    func deepScriptIsPlanned(_ index: Int) {
        let bytes = Array(Self.scripts[index].utf8)
        let plan = Migrator().plan(path: "deep.ps1", bytes: bytes)
        #expect(plan.source.fileBytes.count == bytes.count)
        #expect(plan.output.count > Self.depth)
    }
}
