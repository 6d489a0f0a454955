# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User-Mail.ReadWrite.All', 'User-PasswordProfile.ReadWrite.All', 'User-Phone.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User-Mail.ReadWrite.All', 'User-PasswordProfile.ReadWrite.All', 'User-Phone.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome | Out-Null

$upn = "rosa.garcia@contoso.com"

# MSOnline: an empty string clears
# msol2graph M2G202 manual: -Title is cleared here, and the Graph cmdlet sends an empty string that the service refuses. Send an explicit null: Invoke-MgGraphRequest -Method PATCH -Uri ... -Body @{ property = $null }.
Set-MsolUser -UserPrincipalName $upn -Title "" -Office "Building 7" -Fax "+1 206 555 0177"
Get-MgUser -UserId $upn -Property Id,JobTitle,OfficeLocation,FaxNumber,City,Country | Format-List @{ Name = 'Title'; Expression = { $_.JobTitle } }, @{ Name = 'Office'; Expression = { $_.OfficeLocation } }, @{ Name = 'Fax'; Expression = { $_.FaxNumber } }, City, Country

# AzureAD: null by ExtensionProperty
$properties = [Collections.Generic.Dictionary[[String], [String]]]::new()
$properties.Add("telephoneNumber", [NullString]::Value)
# msol2graph M2G201 manual: -ExtensionProperty of Set-AzureADUser has no counterpart in Microsoft Graph PowerShell. Write each extension value by name: -AdditionalProperties @{ 'extension_..._name' = 'value' }.
Set-AzureADUser -ObjectId $upn -ExtensionProperty $properties

Update-MgUser -UserId $upn -OtherMails @("rosa@fabrikam.com") -MobilePhone "+1 206 555 0155" -State "WA" -ShowInAddressList

# Who has what
Get-MgUser -UserId $upn -Property Id,DisplayName,BusinessPhones,MobilePhone,State,OtherMails,ProxyAddresses | Select-Object DisplayName, @{ Name = 'TelephoneNumber'; Expression = { $_.BusinessPhones | Select-Object -First 1 } }, @{ Name = 'Mobile'; Expression = { $_.MobilePhone } }, State,
    @{ N = "OtherMails"; E = { $_.OtherMails -join ";" } },
    @{ N = "Smtp"; E = { ($_.ProxyAddresses -cmatch "^SMTP:") -replace "SMTP:" } } | Format-List

# New passwords for two accounts of the workshop
$secure = ConvertTo-SecureString -String "Workshop-2025!" -AsPlainText -Force
foreach ($name in "test.user1", "test.user2") {
    # msol2graph M2G110 review: -SearchString also looked at job title, department, city, state and country; the filter looks at the names and the mail address.
    # msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
    $account = Get-MgUser -Filter "(startswith(displayName,'$($name.Replace(".", " "))') or startswith(userPrincipalName,'$($name.Replace(".", " "))') or startswith(mail,'$($name.Replace(".", " "))') or startswith(mailNickname,'$($name.Replace(".", " "))'))"
    # msol2graph M2G110 review: This resets a password, which is plain text in Microsoft Graph PowerShell.
    Update-MgUser -UserId $account.Id -PasswordProfile @{ Password = [System.Net.NetworkCredential]::new('', $secure).Password; ForceChangePasswordNextSignIn = $true }
    Write-Host "Password of $($account.DisplayName) set"
}
