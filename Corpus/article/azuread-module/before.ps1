# AzureAD
Connect-AzureAD

Get-AzureADUser -All $true
New-AzureADUser -DisplayName "Test User" -PasswordProfile $passwordProfile `
    -UserPrincipalName "testuser@contoso.com" -AccountEnabled $true `
    -MailNickName "testuser"
