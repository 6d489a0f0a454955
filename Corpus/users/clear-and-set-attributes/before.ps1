Connect-MsolService
Connect-AzureAD | Out-Null

$upn = "rosa.garcia@contoso.com"

# MSOnline: an empty string clears
Set-MsolUser -UserPrincipalName $upn -Title "" -Office "Building 7" -Fax "+1 206 555 0177"
Get-MsolUser -UserPrincipalName $upn | Format-List Title, Office, Fax, City, Country

# AzureAD: null by ExtensionProperty
$properties = [Collections.Generic.Dictionary[[String], [String]]]::new()
$properties.Add("telephoneNumber", [NullString]::Value)
Set-AzureADUser -ObjectId $upn -ExtensionProperty $properties

Set-AzureADUser -ObjectId $upn -OtherMails @("rosa@fabrikam.com") -Mobile "+1 206 555 0155" -State "WA" -ShowInAddressList $true

# Who has what
Get-AzureADUser -ObjectId $upn | Select-Object DisplayName, TelephoneNumber, Mobile, State,
    @{ N = "OtherMails"; E = { $_.OtherMails -join ";" } },
    @{ N = "Smtp"; E = { ($_.ProxyAddresses -cmatch "^SMTP:") -replace "SMTP:" } } | Format-List

# New passwords for two accounts of the workshop
$secure = ConvertTo-SecureString -String "Workshop-2025!" -AsPlainText -Force
foreach ($name in "test.user1", "test.user2") {
    $account = Get-AzureADUser -SearchString $name.Replace(".", " ")
    Set-AzureADUserPassword -ObjectId $account.ObjectId -Password $secure -ForceChangePasswordNextLogin $true
    Write-Host "Password of $($account.DisplayName) set"
}
