# AzureAD
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome

# msol2graph M2G305 review: Whole objects of Get-AzureADUser go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
Get-MgUser -All
# msol2graph M2G110 review: A new account: check the initial password and the mail nickname.
# msol2graph M2G305 review: Whole objects of New-AzureADUser go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
New-MgUser -DisplayName "Test User" -PasswordProfile $passwordProfile `
    -UserPrincipalName "testuser@contoso.com" -AccountEnabled `
    -MailNickname "testuser"
