# MSOnline
Connect-MsolService

Get-MsolUser -All
Set-MsolUser -UserPrincipalName user@contoso.com -DisplayName "New Name"
Get-MsolAccountSku
Set-MsolUserLicense -UserPrincipalName user@contoso.com -AddLicenses "contoso:ENTERPRISEPACK"
