# MSOnline
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

# msol2graph M2G305 review: Whole objects of Get-MsolUser go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
Get-MgUser -All
Update-MgUser -UserId user@contoso.com -DisplayName "New Name"
# msol2graph M2G305 review: Whole objects of Get-MsolAccountSku go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
Get-MgSubscribedSku -All
# msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
Set-MgUserLicense -UserId user@contoso.com -AddLicenses @(@{ SkuId = '6fd2c87f-b296-42f0-b197-1e91e994b900' }) -RemoveLicenses @() | Out-Null
