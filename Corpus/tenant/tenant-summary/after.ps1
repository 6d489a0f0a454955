# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain-InternalFederation.Read.All', 'Domain.Read.All', 'Organization.Read.All' -NoWelcome

$company = Get-MgOrganization

Write-Host "Tenant:            $($company.DisplayName)"
Write-Host "Initial domain:    $(($company.VerifiedDomains | Where-Object IsInitial).Name)"
Write-Host "Country:           $($company.CountryLetterCode)"
Write-Host "DirSync enabled:   $([bool]$company.OnPremisesSyncEnabled)"
Write-Host "Last DirSync:      $($company.OnPremisesLastSyncDateTime)"
Write-Host "Technical contact: $($company.TechnicalNotificationMails -join ', ')"
Write-Host ""

Write-Host "Verified domains"
Get-MgDomain | Where-Object { $_.IsVerified } | Sort-Object Id | Format-Table @{ Name = 'Name'; Expression = { $_.Id } }, @{ Name = 'Authentication'; Expression = { $_.AuthenticationType } }, IsDefault, IsInitial -AutoSize

$federated = Get-MgDomain | Where-Object { $_.AuthenticationType -eq 'Federated' }
foreach ($domain in $federated) {
    $fed = Get-MgDomainFederationConfiguration -DomainId $domain.Id
    Write-Host "$($domain.Id) is federated with $($fed.IssuerUri)"
}

Write-Host "Subscriptions"
Get-MgDirectorySubscription -All |
    Sort-Object SkuPartNumber |
    Select-Object SkuPartNumber, TotalLicenses, Status, IsTrial, @{n = "Renews"; e = { "{0:yyyy-MM-dd}" -f $_.NextLifecycleDateTime }} |
    Format-Table -AutoSize
