import Migration

/// Pages of the rules about sign-in, modules and permissions.
enum SessionRules {
    static let pages: [RulePage] = [
        RulePage(
            code: .connectRewritten, title: "Sign-in rewritten",
            meaning: "Connect-MsolService and Connect-AzureAD became Connect-MgGraph with the permissions that the script "
                + "needs.",
            before: "Connect-MsolService\n$user = Get-MsolUser -ObjectId $id",
            after: "Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome\n$user = Get-MgUser -UserId $id",
            action: "An administrator consents to the permissions once."),
        RulePage(
            code: .connectIsManual, title: "Sign-in without counterpart",
            meaning: "The script signs in with a user name and a password, or with a token for Azure AD Graph. Microsoft Graph "
                + "PowerShell has neither.",
            before: "Connect-MsolService -Credential $credential",
            after: "(unchanged)",
            action: "Sign in interactively, or register an application and use a certificate."),
        RulePage(
            code: .moduleReplaced, title: "Module replaced",
            meaning: "A reference to a retired module names the Graph modules now that the script needs.",
            before: "Import-Module MSOnline\n$user = Get-MsolUser -ObjectId $id",
            after: "Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Users\n$user = Get-MgUser -UserId $id",
            action: "Nothing. A check for several modules succeeds as soon as one is there."),
        RulePage(
            code: .moduleIsManual, title: "Module reference to be looked at",
            meaning: "A retired module is named in a way that cannot be replaced.",
            before: "$modules = 'MSOnline', 'AzureAD'",
            after: "(unchanged)",
            action: "Name the Microsoft.Graph modules that the script needs."),
        RulePage(
            code: .scopesNeeded, title: "Permissions needed",
            meaning: "The script does not sign in itself. Whoever runs it needs these permissions.",
            before: "$users = Get-MsolUser -All",
            after: "$users = Get-MgUser -All",
            action: "Connect-MgGraph with the scopes that the finding lists before the script is run."),
        RulePage(
            code: .moduleConflict, title: "Module conflict",
            meaning: "Another module in the same session brings sign-in libraries that conflict with Microsoft Graph "
                + "PowerShell.",
            before: "Connect-ExchangeOnline; Connect-MsolService",
            after: "Connect-ExchangeOnline; Connect-MgGraph -NoWelcome",
            action: "Call Connect-MgGraph first, or use two processes."),
    ]
}
