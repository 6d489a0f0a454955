# Domains of the tenant
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain-InternalFederation.Read.All', 'Domain.ReadWrite.All' -NoWelcome

$list = foreach ($domain in (Get-MgDomain | Sort-Object Id)) {
    # msol2graph M2G306 review: One more request for each subdomain.
    $entry = [ordered]@{
        Name           = $domain.Id
        Status         = $(if ($domain.IsVerified) { 'Verified' } else { 'Unverified' })
        Authentication = $domain.AuthenticationType
        Default        = $domain.IsDefault
        Initial        = $domain.IsInitial
        Root           = $(if (-not $domain.IsRoot) { (Get-MgDomainRootDomain -DomainId $domain.Id -ErrorAction SilentlyContinue).Id })
        Issuer         = $null
        Verification   = $null
    }
    if ($domain.AuthenticationType -eq "Federated") {
        $entry.Issuer = (Get-MgDomainFederationConfiguration -DomainId $domain.Id).IssuerUri
    }
    if ($domain.IsVerified -eq $false) {
        $entry.Verification = (Get-MgDomainVerificationDnsRecord -DomainId $domain.Id | Where-Object { $_.RecordType -eq 'Txt' }).AdditionalProperties.text
    }
    New-Object PSObject -Property $entry
}

$list | Export-Csv .\domains.csv -NoTypeInformation
$list | Where-Object { $_.Status -eq "Unverified" } | Format-List Name, Verification

# A new brand
New-MgDomain -BodyParameter @{ id = "brand.contoso.com" } | Out-Null
$txt = Get-MgDomainVerificationDnsRecord -DomainId "brand.contoso.com" | Where-Object { $_.RecordType -eq 'Txt' }
Write-Host "brand.contoso.com needs a TXT record: $(if ($txt.AdditionalProperties.text) { 'yes' } else { 'no' })"

# Passwords of the EU domain
# msol2graph M2G110 review: This changes when the passwords of a domain expire.
Update-MgDomain -DomainId "eu.contoso.com" -PasswordValidityPeriodInDays 180 -PasswordNotificationWindowInDays 21
$pp = Get-MgDomain -DomainId "eu.contoso.com"
Write-Host "eu.contoso.com: $($pp.PasswordValidityPeriodInDays) / $($pp.PasswordNotificationWindowInDays)"
