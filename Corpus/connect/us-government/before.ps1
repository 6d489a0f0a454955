param(
    [ValidateSet("Global", "USGov", "China")]
    [string]$Cloud = "USGov"
)

# National clouds
switch ($Cloud) {
    "USGov" {
        Connect-MsolService -AzureEnvironment USGovernment
        Connect-AzureAD -AzureEnvironmentName AzureUSGovernment | Out-Null
    }
    "China" {
        Connect-MsolService -AzureEnvironment AzureChinaCloud
        Connect-AzureAD -AzureEnvironmentName AzureChinaCloud | Out-Null
    }
    default {
        Connect-MsolService
        Connect-AzureAD | Out-Null
    }
}

$session = Get-AzureADCurrentSessionInfo
Write-Host "Signed in to $($session.Environment.Name) as $($session.Account.Id)"

$company = Get-MsolCompanyInformation
Write-Host "$($company.DisplayName) has $(@(Get-MsolDomain).Count) domains and $(@(Get-AzureADSubscribedSku).Count) SKUs"

Disconnect-AzureAD
