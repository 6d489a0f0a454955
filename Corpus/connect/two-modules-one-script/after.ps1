<#
    Mailbox and licence check
    Needs: MSOnline, AzureAD, ExchangeOnlineManagement
#>

# msol2graph M2G404 manual: The old module MSOnline is named in a string here; where it is used cannot be seen. Name the Microsoft.Graph modules that the script needs instead.
# msol2graph M2G404 manual: The old module AzureAD is named in a string here; where it is used cannot be seen. Name the Microsoft.Graph modules that the script needs instead.
foreach ($module in @("MSOnline", "AzureAD", "ExchangeOnlineManagement")) {
    if (!(Get-Module -Name $module -ListAvailable)) {
        Write-Host "Module $module is missing. Install-Module $module -Scope AllUsers"
        Install-Module $module -Scope AllUsers -Force
    }
    Import-Module $module
}

# msol2graph M2G406 review: ExchangeOnlineManagement and Microsoft Graph PowerShell bring sign-in libraries that can conflict in one process, above all when Connect-ExchangeOnline comes first, as here. Sign in to Microsoft Graph before Connect-ExchangeOnline, or use two processes.
Connect-ExchangeOnline -ShowBanner:$false
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome | Out-Null

$mailboxes = Get-EXOMailbox -ResultSize Unlimited | Sort-Object UserPrincipalName
foreach ($mailbox in $mailboxes) {
    $msolUser = Get-MgUser -UserId $mailbox.UserPrincipalName -ErrorAction SilentlyContinue -Property Id,AssignedLicenses
    $aadUser = Get-MgUser -Filter "userPrincipalName eq '$($mailbox.UserPrincipalName)'" -Property Id,AccountEnabled
    Write-Host ("{0}: licensed={1}, enabled={2}" -f $mailbox.UserPrincipalName, ($msolUser.AssignedLicenses.Count -gt 0), $aadUser.AccountEnabled)
}

Disconnect-ExchangeOnline -Confirm:$false
Disconnect-MgGraph | Out-Null
Get-Module Microsoft.Graph.Users | Remove-Module
