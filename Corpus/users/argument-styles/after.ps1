# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'GroupMember.Read.All', 'User.Read.All' -NoWelcome

# colon, abbreviation, switch value
Get-MgUser -UserId:"omar.reyes@contoso.com" | select displayname, userprincipalname
Get-MgUser -UserId grace.liu@contoso.com | Select -Expand DisplayName
(Get-MgUser -All).Count
Get-MgUser -Top "3" | ForEach-Object UserPrincipalName

# backticks
Get-MgUser `
    -All -Filter "accountEnabled eq false" -Property Id,DisplayName,AccountEnabled |
    Sort-Object `
        -Property DisplayName |
    Select-Object -Property `
        DisplayName,
        @{ Name = 'BlockCredential'; Expression = { -not $_.AccountEnabled } }

# one line, several statements
$a = Get-MgUser -Filter "(startswith(displayName,'Anna') or startswith(userPrincipalName,'Anna') or startswith(mail,'Anna'))" -Top 500; $b = Get-MgUser -Filter "(startswith(displayName,'Ben') or startswith(userPrincipalName,'Ben') or startswith(mail,'Ben'))" -Top 500; Write-Output ($a.Count + @($b).Count)

# array over lines, sub-expressions, line end after the operator
$names = @(
    (Get-MgUser -UserId 'tom.becker@contoso.com').DisplayName
    (Get-MgGroup -Filter "(startswith(displayName,'Finance') or startswith(mail,'Finance'))" -Top 250).DisplayName,
    (Get-MgDomain -DomainId contoso.com).Id
)
$names -join
    ' / '

if (((Get-MgUser -UserId paul.ito@contoso.com -Property Id,AssignedLicenses).AssignedLicenses.Count -gt 0) -and
    -not (-not (Get-MgUser -UserId paul.ito@contoso.com -Property Id,AccountEnabled).AccountEnabled)) { 'Paul is licensed' } else { 'Paul is not licensed' }

# msol2graph M2G201 manual: -AlternateMobilePhones of Set-MsolUser has no counterpart in Microsoft Graph PowerShell. Register numbers as authentication methods: New-MgUserAuthenticationPhoneMethod.
Set-MsolUser -UserPrincipalName ben.carter@contoso.com -MobilePhone '+1 206 555 0102' -AlternateEmailAddresses 'ben@fabrikam.com','ben.carter@fabrikam.com' -AlternateMobilePhones @('+1 206 555 0103')
(Get-MgUser -UserId ben.carter@contoso.com -Property Id,OtherMails).OtherMails | Sort-Object
