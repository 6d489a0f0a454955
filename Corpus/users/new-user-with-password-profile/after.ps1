# New employee: create the account, set the manager, give the licence.

$givenName   = "Laura"
$surname     = "Hoffmann"
$upn         = "laura.hoffmann@contoso.com"
$managerUpn  = "anna.keller@contoso.com"
$skuPart     = "ENTERPRISEPACK"

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User-Phone.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome | Out-Null

$PasswordProfile = @{}
$PasswordProfile.Password = "Welcome!2025"
$PasswordProfile.ForceChangePasswordNextSignIn = $true

# msol2graph M2G110 review: A new account: check the initial password and the mail nickname.
$user = New-MgUser -DisplayName "$givenName $surname" `
    -GivenName $givenName -Surname $surname `
    -UserPrincipalName $upn `
    -MailNickname ($upn.Split("@")[0]) `
    -PasswordProfile $PasswordProfile `
    -AccountEnabled `
    -UsageLocation "DE" `
    -Department "Sales" -JobTitle "Key Account Manager"

Write-Output "Created $($user.DisplayName) ($($user.UserPrincipalName))"

# Manager
$manager = Get-MgUser -UserId $managerUpn
Set-MgUserManagerByRef -UserId $user.Id -OdataId "https://graph.microsoft.com/v1.0/users/$($manager.Id)"

# Address
Update-MgUser -UserId $user.Id -City "Berlin" -PostalCode "10115" -Country "Germany" -BusinessPhones @("+49 30 5550100")

# Licence
$license = @{}
$license.SkuId = (Get-MgSubscribedSku -All | Where-Object { $_.SkuPartNumber -eq $skuPart }).SkuId
$licenses = @{ AddLicenses = @(); RemoveLicenses = @() }
$licenses.AddLicenses = $license
# msol2graph M2G110 review: This changes licences.
Set-MgUserLicense -UserId $user.Id -AddLicenses @($licenses.AddLicenses | Where-Object { $_ }) -RemoveLicenses @($licenses.RemoveLicenses | Where-Object { $_ }) | Out-Null

Get-MgUser -UserId $upn -Property Id,DisplayName,UserPrincipalName,MailNickname,Department,JobTitle,City,BusinessPhones,AccountEnabled | Format-List DisplayName, UserPrincipalName, @{ Name = 'MailNickName'; Expression = { $_.MailNickname } }, Department, JobTitle, City, @{ Name = 'TelephoneNumber'; Expression = { $_.BusinessPhones | Select-Object -First 1 } }, AccountEnabled
# msol2graph M2G110 review: A user without a manager is an error in Microsoft Graph; the old cmdlet returned nothing.
"Manager: " + (Get-MgUserManager -UserId $user.Id).AdditionalProperties.displayName
