import Migration

/// Pages of the rules about calls.
enum CallRules {
    static let pages: [RulePage] = [
        RulePage(
            code: .callRewritten, title: "Call rewritten",
            meaning: "A call of a retired module became a call of Microsoft Graph PowerShell with the same meaning, as far as "
                + "the tables can show it.",
            before: "Get-MsolUser -UserPrincipalName ann@contoso.com",
            after: "Get-MgUser -UserId ann@contoso.com",
            action: "Nothing."),
        RulePage(
            code: .callNeedsReview, title: "Call rewritten, to be looked at",
            meaning: "The call was rewritten, and something about it differs or is dangerous: it deletes, changes licences, "
                + "resets a password, or the new cmdlet behaves differently in a case that the script may meet. The message "
                + "says what.",
            before: "Remove-MsolUser -UserPrincipalName $upn -Force",
            after: "Remove-MgUser -UserId $upn",
            action: "Read the message, compare with what the script needs, then delete the comment line."),
        RulePage(
            code: .callIsManual, title: "Call left alone",
            meaning: "The call has no counterpart that could be written automatically. It stays as it is and will fail until "
                + "somebody replaces it.",
            before: "New-MsolUser -UserPrincipalName $upn -DisplayName $name",
            after: "(unchanged: the old cmdlet made up a password)",
            action: "Follow the advice of the finding."),
        RulePage(
            code: .callHasNoRow, title: "Cmdlet without a row",
            meaning: "The name is a real cmdlet of a retired module, but the tables do not describe it yet. The call was left "
                + "alone.",
            before: nil,
            after: nil,
            action: "Start from the official successor that the finding names, or add a row to MappingTables/cmdlets."),
        RulePage(
            code: .unknownLegacyName, title: "No such cmdlet",
            meaning: "The name looks like a cmdlet of a retired module, and none of the modules has it. The call never worked.",
            before: "Reset-MsolUserPassword -UserPrincipalName $upn",
            after: "(unchanged)",
            action: "Use the cmdlet that the finding names."),
        RulePage(
            code: .callDoesNotBind, title: "Call does not bind",
            meaning: "The arguments do not fit the old cmdlet: an unknown parameter, parameters that exclude each other, an "
                + "argument without a name. The call was broken before the migration, so it was left alone.",
            before: "Get-MsolUser ann@contoso.com",
            after: "(unchanged: the cmdlet takes no unnamed argument)",
            action: "Correct the call, then run msol2graph again."),
        RulePage(
            code: .shadowedByFunction, title: "Function of the same name",
            meaning: "A function of the script has the name of a legacy cmdlet, so its calls mean the function.",
            before: "function Get-MsolUser { ... }\nGet-MsolUser",
            after: "(unchanged)",
            action: "Nothing. Rename the function when it only wraps the old cmdlet."),
        RulePage(
            code: .changeWithdrawn, title: "Change withdrawn",
            meaning: "The rewritten call did not parse or did not fit the signature of the Graph cmdlet, so the change was "
                + "taken back.",
            before: nil,
            after: nil,
            action: "Translate the call by hand, and report the case: it is a gap in the tables."),
        RulePage(
            code: .callCannotBeEdited, title: "Call inside text that cannot be edited",
            meaning: "The call stands in a sub-expression of a string with doubled quotes, where an edit could break the "
                + "string.",
            before: "\"$(Get-MsolUser -SearchString \"\"Ann\"\")\"",
            after: "(unchanged)",
            action: "Take the call out of the string, then run msol2graph again."),
    ]
}
