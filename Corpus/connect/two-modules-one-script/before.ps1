<#
    Mailbox and licence check
    Needs: MSOnline, AzureAD, ExchangeOnlineManagement
#>

foreach ($module in @("MSOnline", "AzureAD", "ExchangeOnlineManagement")) {
    if (!(Get-Module -Name $module -ListAvailable)) {
        Write-Host "Module $module is missing. Install-Module $module -Scope AllUsers"
        Install-Module $module -Scope AllUsers -Force
    }
    Import-Module $module
}

Connect-ExchangeOnline -ShowBanner:$false
Connect-MsolService
Connect-AzureAD | Out-Null

$mailboxes = Get-EXOMailbox -ResultSize Unlimited | Sort-Object UserPrincipalName
foreach ($mailbox in $mailboxes) {
    $msolUser = Get-MsolUser -UserPrincipalName $mailbox.UserPrincipalName -ErrorAction SilentlyContinue
    $aadUser = Get-AzureADUser -Filter "userPrincipalName eq '$($mailbox.UserPrincipalName)'"
    Write-Host ("{0}: licensed={1}, enabled={2}" -f $mailbox.UserPrincipalName, $msolUser.IsLicensed, $aadUser.AccountEnabled)
}

Disconnect-ExchangeOnline -Confirm:$false
Disconnect-AzureAD
Get-Module MSOnline, AzureAD | Remove-Module
