# The rows of the table, one call each
$upn = "lena.vogt@contoso.com"

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
# msol2graph M2G305 review: Whole objects of Get-MsolUser go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
Get-MgUser -UserId $upn
Update-MgUser -UserId $upn -DisplayName "Lena Vogt (Berlin)" -UsageLocation "DE"
# msol2graph M2G305 review: Whole objects of Get-MsolAccountSku go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
Get-MgSubscribedSku -All
# msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
Set-MgUserLicense -UserId $upn -AddLicenses @(@{ SkuId = '6fd2c87f-b296-42f0-b197-1e91e994b900' }) -RemoveLicenses @() | Out-Null
# msol2graph M2G305 review: Whole objects of Get-MsolDomain go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
Get-MgDomain
# msol2graph M2G122 manual: Reset-MsolUserPassword is no cmdlet of MSOnline, AzureAD or AzureADPreview. The nearest real cmdlet is Set-MsolUserPassword, whose successor is Update-MgUser.
Reset-MsolUserPassword -UserPrincipalName $upn -NewPassword "Change.Me-2025"
