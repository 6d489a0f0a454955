# Password expiry

Connect-AzureAD | Out-Null
Connect-MsolService

$policy = Get-MsolPasswordPolicy -DomainName "contoso.com"
Write-Output "contoso.com: validity $($policy.ValidityPeriod) days, notification $($policy.NotificationDays) days"

Write-Output "`nAccounts whose password never expires:"
Get-AzureADUser -All $true |
    Where-Object { $_.PasswordPolicies -match "DisablePasswordExpiration" } |
    Select-Object DisplayName, UserPrincipalName, @{ N = "PasswordNeverExpires"; E = { $_.PasswordPolicies -contains "DisablePasswordExpiration" } } |
    Sort-Object UserPrincipalName |
    Format-Table

# People are not service accounts
foreach ($upn in "priya.nair@contoso.com", "judy.hale@contoso.com") {
    Set-AzureADUser -ObjectId $upn -PasswordPolicies None
    Write-Output "$upn reset to the policy of the domain"
}

# The kiosk is one
Set-MsolUser -UserPrincipalName "kiosk01@contoso.com" -PasswordNeverExpires $true -StrongPasswordRequired $false

Get-MsolUser -All | Where-Object { $_.PasswordNeverExpires -eq $true } | Sort-Object UserPrincipalName | Select-Object UserPrincipalName, PasswordNeverExpires, StrongPasswordRequired
