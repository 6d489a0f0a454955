connect-msolservice

# colon, abbreviation, switch value
get-msoluser -userprincipalname:"omar.reyes@contoso.com" | select displayname, userprincipalname
Get-MsolUser -UserPrin grace.liu@contoso.com | Select -Expand DisplayName
(Get-MsolUser -All:$true).Count
Get-MsolUser -MaxResults "3" | ForEach-Object UserPrincipalName

# backticks
Get-MsolUser `
    -All `
    -EnabledFilter `
        "DisabledOnly" |
    Sort-Object `
        -Property DisplayName |
    Select-Object -Property `
        DisplayName,
        BlockCredential

# one line, several statements
$a = Get-MsolUser -SearchString 'Anna'; $b = Get-MsolUser -SearchString "Ben"; Write-Output ($a.Count + @($b).Count)

# array over lines, sub-expressions, line end after the operator
$names = @(
    (Get-MsolUser -UserPrincipalName 'tom.becker@contoso.com').DisplayName
    (Get-MsolGroup -SearchString 'Finance').DisplayName,
    (Get-MsolDomain -DomainName contoso.com).Name
)
$names -join
    ' / '

if ((Get-MsolUser -UserPrincipalName paul.ito@contoso.com).IsLicensed -and
    -not (Get-MsolUser -UserPrincipalName paul.ito@contoso.com).BlockCredential) { 'Paul is licensed' } else { 'Paul is not licensed' }

Set-MsolUser -UserPrincipalName ben.carter@contoso.com -MobilePhone '+1 206 555 0102' -AlternateEmailAddresses 'ben@fabrikam.com','ben.carter@fabrikam.com' -AlternateMobilePhones @('+1 206 555 0103')
(Get-MsolUser -UserPrincipalName ben.carter@contoso.com).AlternateEmailAddresses | Sort-Object
