# Domains of the tenant
Connect-MsolService

$list = foreach ($domain in (Get-MsolDomain | Sort-Object Name)) {
    $entry = [ordered]@{
        Name           = $domain.Name
        Status         = $domain.Status
        Authentication = $domain.Authentication
        Default        = $domain.IsDefault
        Initial        = $domain.IsInitial
        Root           = $domain.RootDomain
        Issuer         = $null
        Verification   = $null
    }
    if ($domain.Authentication -eq "Federated") {
        $entry.Issuer = (Get-MsolDomainFederationSettings -DomainName $domain.Name).IssuerUri
    }
    if ($domain.Status -eq "Unverified") {
        $entry.Verification = (Get-MsolDomainVerificationDns -DomainName $domain.Name -Mode DnsTxtRecord).Text
    }
    New-Object PSObject -Property $entry
}

$list | Export-Csv .\domains.csv -NoTypeInformation
$list | Where-Object { $_.Status -eq "Unverified" } | Format-List Name, Verification

# A new brand
New-MsolDomain -Name "brand.contoso.com" -Authentication Managed | Out-Null
$txt = Get-MsolDomainVerificationDns -DomainName "brand.contoso.com" -Mode DnsTxtRecord
Write-Host "brand.contoso.com needs a TXT record: $(if ($txt.Text) { 'yes' } else { 'no' })"

# Passwords of the EU domain
Set-MsolPasswordPolicy -DomainName "eu.contoso.com" -ValidityPeriod 180 -NotificationDays 21
$pp = Get-MsolPasswordPolicy -DomainName "eu.contoso.com"
Write-Host "eu.contoso.com: $($pp.ValidityPeriod) / $($pp.NotificationDays)"
