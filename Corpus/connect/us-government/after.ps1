param(
    [ValidateSet("Global", "USGov", "China")]
    [string]$Cloud = "USGov"
)

# National clouds
switch ($Cloud) {
    "USGov" {
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Environment USGov -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Environment USGov -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome | Out-Null
    }
    "China" {
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Environment China -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Environment China -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome | Out-Null
    }
    default {
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All' -NoWelcome | Out-Null
    }
}

$session = Get-MgContext
# msol2graph M2G306 review: The names of the clouds are other ones: Global instead of AzureCloud, USGov instead of AzureUSGovernment.
Write-Host "Signed in to $($session.Environment) as $($session.Account)"

$company = Get-MgOrganization
Write-Host "$($company.DisplayName) has $(@(Get-MgDomain).Count) domains and $(@(Get-MgSubscribedSku -All).Count) SKUs"

Disconnect-MgGraph | Out-Null
