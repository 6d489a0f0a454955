import Migration

/// Pages of the rules about arguments and values.
enum ArgumentRules {
    static let pages: [RulePage] = [
        RulePage(
            code: .parameterUnsupported, title: "Parameter without counterpart",
            meaning: "An argument matters and Microsoft Graph PowerShell has nothing for it, so the whole call was left alone.",
            before: "Get-MsolUser -TenantId $customer",
            after: "(unchanged)",
            action: "Follow the advice of the finding."),
        RulePage(
            code: .valueUnknown, title: "Value is not known",
            meaning: "A value has to be translated, and the script does not write it out.",
            before: "Connect-AzureAD -AzureEnvironmentName $cloud",
            after: "(unchanged)",
            action: "Write the value out, or translate it by hand."),
        RulePage(
            code: .argumentDropped, title: "Argument removed",
            meaning: "The argument has no effect in Microsoft Graph and was left out.",
            before: "Remove-MsolGroup -ObjectId $id -Force",
            after: "Remove-MgGroup -GroupId $id",
            action: "Nothing."),
        RulePage(
            code: .splatNotFollowed, title: "Splat that cannot be followed",
            meaning: "The call takes its arguments from a hashtable that is not one literal used by this call alone, so its "
                + "keys cannot be renamed.",
            before: "function Get-It { Get-MsolUser @PSBoundParameters }",
            after: "(unchanged)",
            action: "Rename the keys by hand; 'msol2graph explain CMDLET' lists the new names."),
        RulePage(
            code: .filterDialect, title: "Filter in the old dialect",
            meaning: "The text of -Filter is not written out, or uses a property or an operator that Microsoft Graph cannot "
                + "filter on.",
            before: "Get-AzureADUser -Filter $filter",
            after: "(unchanged)",
            action: "Check the text for old property names, such as dirSyncEnabled (onPremisesSyncEnabled)."),
        RulePage(
            code: .resultLimit, title: "Limit of the old cmdlet",
            meaning: "The old cmdlet stopped after a number of objects.",
            before: "$users = Get-MsolUser",
            after: "$users = Get-MgUser -Top 500",
            action: "Use -All when everything is meant."),
        RulePage(
            code: .filterValueUnquoted, title: "Value inside a filter",
            meaning: "An argument became part of a filter. A value with an apostrophe ends the text in it.",
            before: "Get-MsolUser -Department $d -All",
            after: "Get-MgUser -All -Filter \"department eq '$d'\"",
            action: "Where the value may hold an apostrophe, double it: $d.Replace(\"'\", \"''\")."),
        RulePage(
            code: .pipelineInput, title: "Pipeline input",
            meaning: "The old cmdlet took its objects from the pipeline, the Graph cmdlet does not, and what comes down the "
                + "pipeline is not known.",
            before: "Import-Csv users.csv | Set-MsolUser -City Bern",
            after: "(unchanged)",
            action: "Write it as ForEach-Object with the identity spelled out."),
    ]
}
