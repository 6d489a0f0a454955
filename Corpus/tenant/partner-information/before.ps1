# Partner relations
Connect-MsolService
Connect-AzureAD | Out-Null

$partner = Get-MsolPartnerInformation
Write-Host "Partner: $($partner.PartnerCompanyName) ($($partner.CompanyType))"
Write-Host "Support: $($partner.PartnerSupportUrl) $($partner.PartnerSupportEmails -join ', ')"

Get-AzureADContract -All $true | Sort-Object DisplayName | Select-Object DisplayName, DefaultDomainName, ContractType, CustomerContextId

$detail = Get-AzureADTenantDetail
Write-Host "Marketing: $($detail.MarketingNotificationEmails -join ', ')"
Write-Host "Security:  $($detail.SecurityComplianceNotificationMails -join ', ')"

Set-AzureADTenantDetail -MarketingNotificationEmails @("news@contoso.com") -TechnicalNotificationMails @("it@contoso.com", "noc@contoso.com")

$after = Get-AzureADTenantDetail
Write-Host "Marketing: $($after.MarketingNotificationEmails -join ', ')"
Write-Host "Technical: $(($after.TechnicalNotificationMails | Sort-Object) -join ', ')"
