# Password expiry

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'User.ReadWrite.All' -NoWelcome | Out-Null
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'User.ReadWrite.All' -NoWelcome

$policy = Get-MgDomain -DomainId "contoso.com"
Write-Output "contoso.com: validity $($policy.PasswordValidityPeriodInDays) days, notification $($policy.PasswordNotificationWindowInDays) days"

Write-Output "`nAccounts whose password never expires:"
Get-MgUser -All -Property Id,PasswordPolicies,DisplayName,UserPrincipalName |
    Where-Object { $_.PasswordPolicies -match "DisablePasswordExpiration" } |
    Select-Object DisplayName, UserPrincipalName, @{ N = "PasswordNeverExpires"; E = { $_.PasswordPolicies -contains "DisablePasswordExpiration" } } |
    Sort-Object UserPrincipalName |
    Format-Table

# People are not service accounts
foreach ($upn in "priya.nair@contoso.com", "judy.hale@contoso.com") {
    Update-MgUser -UserId $upn -PasswordPolicies None
    Write-Output "$upn reset to the policy of the domain"
}

# The kiosk is one
# msol2graph M2G110 review: -PasswordPolicies is written as a whole: a policy that is not named here is taken away.
Update-MgUser -UserId "kiosk01@contoso.com" -PasswordPolicies 'DisablePasswordExpiration, DisableStrongPassword'

Get-MgUser -All -Property Id,PasswordPolicies,UserPrincipalName | Where-Object { ($_.PasswordPolicies -match 'DisablePasswordExpiration') -eq $true } | Sort-Object UserPrincipalName | Select-Object UserPrincipalName, @{ Name = 'PasswordNeverExpires'; Expression = { $_.PasswordPolicies -match 'DisablePasswordExpiration' } }, @{ Name = 'StrongPasswordRequired'; Expression = { $_.PasswordPolicies -notmatch 'DisableStrongPassword' } }
