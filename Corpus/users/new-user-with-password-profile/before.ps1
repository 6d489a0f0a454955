# New employee: create the account, set the manager, give the licence.

$givenName   = "Laura"
$surname     = "Hoffmann"
$upn         = "laura.hoffmann@contoso.com"
$managerUpn  = "anna.keller@contoso.com"
$skuPart     = "ENTERPRISEPACK"

Connect-AzureAD | Out-Null

$PasswordProfile = New-Object -TypeName Microsoft.Open.AzureAD.Model.PasswordProfile
$PasswordProfile.Password = "Welcome!2025"
$PasswordProfile.ForceChangePasswordNextLogin = $true

$user = New-AzureADUser -DisplayName "$givenName $surname" `
    -GivenName $givenName -Surname $surname `
    -UserPrincipalName $upn `
    -MailNickName ($upn.Split("@")[0]) `
    -PasswordProfile $PasswordProfile `
    -AccountEnabled $true `
    -UsageLocation "DE" `
    -Department "Sales" -JobTitle "Key Account Manager"

Write-Output "Created $($user.DisplayName) ($($user.UserPrincipalName))"

# Manager
$manager = Get-AzureADUser -ObjectId $managerUpn
Set-AzureADUserManager -ObjectId $user.ObjectId -RefObjectId $manager.ObjectId

# Address
Set-AzureADUser -ObjectId $user.ObjectId -City "Berlin" -PostalCode "10115" -Country "Germany" -TelephoneNumber "+49 30 5550100"

# Licence
$license = New-Object -TypeName Microsoft.Open.AzureAD.Model.AssignedLicense
$license.SkuId = (Get-AzureADSubscribedSku | Where-Object { $_.SkuPartNumber -eq $skuPart }).SkuId
$licenses = New-Object -TypeName Microsoft.Open.AzureAD.Model.AssignedLicenses
$licenses.AddLicenses = $license
Set-AzureADUserLicense -ObjectId $user.ObjectId -AssignedLicenses $licenses

Get-AzureADUser -ObjectId $upn | Format-List DisplayName, UserPrincipalName, MailNickName, Department, JobTitle, City, TelephoneNumber, AccountEnabled
"Manager: " + (Get-AzureADUserManager -ObjectId $user.ObjectId).DisplayName
