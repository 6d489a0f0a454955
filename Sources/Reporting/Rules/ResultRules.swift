import Migration

/// Pages of the rules about results and properties.
enum ResultRules {
    static let pages: [RulePage] = [
        RulePage(
            code: .propertyRenamed, title: "Property renamed",
            meaning: "A property of the result has another name in Microsoft Graph. Columns that are selected keep their "
                + "headers.",
            before: "$user = Get-MsolUser -ObjectId $id\n$user.ObjectId",
            after: "$user = Get-MgUser -UserId $id\n$user.Id",
            action: "Nothing."),
        RulePage(
            code: .propertyComputed, title: "Property computed",
            meaning: "A property of the result has to be computed from other ones.",
            before: "$user = Get-MsolUser -ObjectId $id\n$user.IsLicensed",
            after: "$user = Get-MgUser -UserId $id -Property Id,AssignedLicenses\n$user.AssignedLicenses.Count -gt 0",
            action: "Nothing."),
        RulePage(
            code: .propertyGone, title: "Property gone",
            meaning: "A property of the result has no counterpart. Reading it gives $null now.",
            before: "$user = Get-MsolUser -ObjectId $id\n$user.LiveId",
            after: "$user = Get-MgUser -UserId $id\n$user.LiveId",
            action: "Follow the advice of the finding."),
        RulePage(
            code: .flowLost, title: "Objects cannot be followed",
            meaning: "Objects of a rewritten call go to code that is not in the file, or to places where the names of "
                + "properties are only known at run time.",
            before: "Get-AzureADUser -All $true | Select-Object $columns",
            after: "Get-MgUser -All | Select-Object $columns",
            action: "Check which properties are read there, and ask for them with -Property."),
        RulePage(
            code: .wholeObjectWritten, title: "Whole objects written",
            meaning: "Whole objects of a rewritten call are printed or exported: their properties and columns are those of "
                + "Microsoft Graph now.",
            before: "Get-AzureADGroup | Export-Csv groups.csv",
            after: "Get-MgGroup | Export-Csv groups.csv",
            action: "Select the properties that are needed before the objects are written."),
        RulePage(
            code: .propertyDiffers, title: "Property differs",
            meaning: "A property exists in both worlds and differs in its values, its shape or its cost.",
            before: "$user = Get-MsolUser -ObjectId $id\n$user.Errors",
            after: "$user = Get-MgUser -UserId $id -Property Id,ServiceProvisioningErrors\n$user.ServiceProvisioningErrors",
            action: "Read the message and check the code that uses the value."),
    ]
}
