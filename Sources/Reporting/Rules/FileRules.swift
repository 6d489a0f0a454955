import Migration

/// Pages of the rules about hosts, files and left-over names.
enum FileRules {
    static let pages: [RulePage] = [
        RulePage(
            code: .retiredHost, title: "Retired host",
            meaning: "A host that is retired stands in the script.",
            before: "https://graph.windows.net",
            after: "(unchanged)",
            action: "Use the host that the finding names, with the paths of that interface."),
        RulePage(
            code: .syntaxError, title: "Syntax error",
            meaning: "The file has a syntax error, so it was not edited.",
            before: "if ($x { Get-MsolUser }",
            after: "(unchanged)",
            action: "Correct the error, or run with --force."),
        RulePage(
            code: .signedScript, title: "Signed script",
            meaning: "The file carries a digital signature that an edit would break.",
            before: "Get-MsolUser -All\n# SIG # Begin signature block\n# SIG # End signature block",
            after: "(unchanged)",
            action: "Remove the signature block, migrate, then sign again."),
        RulePage(
            code: .encodingLoss, title: "Encoding",
            meaning: "The bytes of the file do not come back identically from its encoding, or the changed text cannot be "
                + "written in it.",
            before: nil,
            after: nil,
            action: "Save the file as UTF-8, then run msol2graph again."),
        RulePage(
            code: .binaryFile, title: "No text",
            meaning: "The file is not text and was left alone. UTF-16 without a mark looks like that, too.",
            before: nil,
            after: nil,
            action: "Save a script as UTF-8. Keep other files out with --exclude."),
        RulePage(
            code: .nameInString, title: "Name in a string",
            meaning: "The name of a legacy cmdlet stands in a string.",
            before: "Write-Host \"Get-MsolUser failed\"",
            after: "(unchanged)",
            action: "Change the text where it matters."),
        RulePage(
            code: .nameInComment, title: "Name in a comment",
            meaning: "The name of a legacy cmdlet stands in a comment.",
            before: "# uses Get-MsolUser",
            after: "(unchanged)",
            action: "Change the text where it matters."),
        RulePage(
            code: .dynamicInvocation, title: "Command known at run time only",
            meaning: "A command is called whose name is only known at run time.",
            before: "$command = 'Get-MsolUser'\n& $command -All",
            after: "(unchanged)",
            action: "Check what the variable may hold."),
        RulePage(
            code: .legacyType, title: "Type of a retired module",
            meaning: "A .NET type of a retired module does not exist without the module.",
            before: "$p = New-Object Microsoft.Open.AzureAD.Model.PasswordProfile",
            after: "$p = @{}",
            action: "For types in param blocks and casts: leave the type out."),
    ]
}
