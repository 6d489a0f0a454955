Connect-MsolService

$company = Get-MsolCompanyInformation

Write-Host "Tenant:            $($company.DisplayName)"
Write-Host "Initial domain:    $($company.InitialDomain)"
Write-Host "Country:           $($company.CountryLetterCode)"
Write-Host "DirSync enabled:   $($company.DirectorySynchronizationEnabled)"
Write-Host "Last DirSync:      $($company.LastDirSyncTime)"
Write-Host "Technical contact: $($company.TechnicalNotificationEmails -join ', ')"
Write-Host ""

Write-Host "Verified domains"
Get-MsolDomain -Status Verified | Sort-Object Name | Format-Table Name, Authentication, IsDefault, IsInitial -AutoSize

$federated = Get-MsolDomain -Authentication Federated
foreach ($domain in $federated) {
    $fed = Get-MsolDomainFederationSettings -DomainName $domain.Name
    Write-Host "$($domain.Name) is federated with $($fed.IssuerUri)"
}

Write-Host "Subscriptions"
Get-MsolSubscription |
    Sort-Object SkuPartNumber |
    Select-Object SkuPartNumber, TotalLicenses, Status, IsTrial, @{n = "Renews"; e = { "{0:yyyy-MM-dd}" -f $_.NextLifecycleDate }} |
    Format-Table -AutoSize
