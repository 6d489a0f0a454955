# Partner relations
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.ReadWrite.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.ReadWrite.All' -NoWelcome | Out-Null

# msol2graph M2G110 review: This is a beta interface in Microsoft Graph and may change.
$partner = Get-MgBetaOrganizationPartnerInformation -OrganizationId (Get-MgOrganization).Id
Write-Host "Partner: $($partner.CompanyName) ($($partner.CompanyType))"
Write-Host "Support: $($partner.SupportUrl) $($partner.SupportEmails -join ', ')"

Get-MgContract -All | Sort-Object DisplayName | Select-Object DisplayName, DefaultDomainName, ContractType, @{ Name = 'CustomerContextId'; Expression = { $_.CustomerId } }

$detail = Get-MgOrganization
Write-Host "Marketing: $($detail.MarketingNotificationEmails -join ', ')"
Write-Host "Security:  $($detail.SecurityComplianceNotificationMails -join ', ')"

Update-MgOrganization -MarketingNotificationEmails @("news@contoso.com") -TechnicalNotificationMails @("it@contoso.com", "noc@contoso.com") -OrganizationId (Get-MgOrganization).Id

$after = Get-MgOrganization
Write-Host "Marketing: $($after.MarketingNotificationEmails -join ', ')"
Write-Host "Technical: $(($after.TechnicalNotificationMails | Sort-Object) -join ', ')"
