# Partner relations
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.ReadWrite.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.ReadWrite.All' -NoWelcome | Out-Null

# msol2graph M2G121 manual: Get-MsolPartnerInformation is recognised, but the tables have no row for it yet. Its official successor is Get-MgBetaOrganizationPartnerInformation; translate this call by hand.
$partner = Get-MsolPartnerInformation
Write-Host "Partner: $($partner.PartnerCompanyName) ($($partner.CompanyType))"
Write-Host "Support: $($partner.PartnerSupportUrl) $($partner.PartnerSupportEmails -join ', ')"

Get-MgContract -All | Sort-Object DisplayName | Select-Object DisplayName, DefaultDomainName, ContractType, @{ Name = 'CustomerContextId'; Expression = { $_.CustomerId } }

$detail = Get-MgOrganization
Write-Host "Marketing: $($detail.MarketingNotificationEmails -join ', ')"
Write-Host "Security:  $($detail.SecurityComplianceNotificationMails -join ', ')"

Update-MgOrganization -MarketingNotificationEmails @("news@contoso.com") -TechnicalNotificationMails @("it@contoso.com", "noc@contoso.com") -OrganizationId (Get-MgOrganization).Id

$after = Get-MgOrganization
Write-Host "Marketing: $($after.MarketingNotificationEmails -join ', ')"
Write-Host "Technical: $(($after.TechnicalNotificationMails | Sort-Object) -join ', ')"
