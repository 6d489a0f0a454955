# Mass changes by pipeline

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.ReadWrite.All', 'User.RevokeSessions.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.ReadWrite.All', 'User.RevokeSessions.All' -NoWelcome | Out-Null

# Usage location for everyone in Engineering without one
Get-MgUser -All -Filter "department eq 'Engineering'" -Property Id,UsageLocation | Where-Object { -not $_.UsageLocation } | ForEach-Object { Update-MgUser -UserId $_.Id -UsageLocation "US" }

# Passwords of service accounts do not expire
# msol2graph M2G110 review: -PasswordPolicies is written as a whole: a policy that is not named here is taken away.
Get-MgUser -Filter "(startswith(displayName,'svc-') or startswith(userPrincipalName,'svc-') or startswith(mail,'svc-'))" -Top 500 | ForEach-Object { Update-MgUser -UserId $_.Id -PasswordPolicies DisablePasswordExpiration }

# Rename of a department
Get-MgUser -All -Property Id,Department | Where-Object { $_.Department -eq "HR" } | ForEach-Object { Update-MgUser -UserId $_.Id -Department "People & Culture" }

# Sign the kiosk out everywhere
# msol2graph M2G110 review: -SearchString also looked at job title, department, city, state and country; the filter looks at the names and the mail address.
# msol2graph M2G110 review: This signs users out everywhere.
Get-MgUser -Filter "(startswith(displayName,'Kiosk') or startswith(userPrincipalName,'Kiosk') or startswith(mail,'Kiosk') or startswith(mailNickname,'Kiosk'))" | ForEach-Object { Revoke-MgUserSignInSession -UserId $_.Id | Out-Null }

# Test accounts are no longer needed
# msol2graph M2G110 review: This deletes users.
Get-MgUser -Filter "startswith(displayName,'Test User')" | ForEach-Object { Remove-MgUser -UserId $_.Id }

Get-MgUser -All -Property Id,Department,DisplayName,UsageLocation |
    Where-Object { $_.Department -in "Engineering", "People & Culture" } |
    Sort-Object Department, DisplayName |
    Format-Table DisplayName, Department, UsageLocation

Write-Host "Test accounts left: $(@(Get-MgUser -Filter "startswith(displayName,'Test User')").Count)"
