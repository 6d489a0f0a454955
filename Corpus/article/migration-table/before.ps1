# The rows of the table, one call each
$upn = "lena.vogt@contoso.com"

Connect-MsolService
Get-MsolUser -UserPrincipalName $upn
Set-MsolUser -UserPrincipalName $upn -DisplayName "Lena Vogt (Berlin)" -UsageLocation "DE"
Get-MsolAccountSku
Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses "contoso:ENTERPRISEPACK"
Get-MsolDomain
Reset-MsolUserPassword -UserPrincipalName $upn -NewPassword "Change.Me-2025"
