# Shorter token lifetime
Import-Module Microsoft.Graph.Applications, Microsoft.Graph.Authentication
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All' -NoWelcome | Out-Null

$name = "Access token 2h"
$definition = @('{"TokenLifetimePolicy":{"Version":1,"AccessTokenLifetime":"02:00:00"}}')

# msol2graph M2G121 manual: Get-AzureADPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgPolicyTokenLifetimePolicy or Get-MgPolicyClaimMappingPolicy or Get-MgPolicyHomeRealmDiscoveryPolicy or Get-MgPolicyTokenIssuancePolicy or Get-MgPolicyActivityBasedTimeoutPolicy; translate this call by hand.
$policy = Get-AzureADPolicy -All $true | Where-Object { $_.DisplayName -eq $name }
if (-not $policy) {
    # msol2graph M2G121 manual: New-AzureADPolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgPolicyTokenLifetimePolicy or New-MgPolicyClaimMappingPolicy or New-MgPolicyHomeRealmDiscoveryPolicy or New-MgPolicyTokenIssuancePolicy or New-MgPolicyActivityBasedTimeoutPolicy; translate this call by hand.
    $policy = New-AzureADPolicy -Definition $definition -DisplayName $name -IsOrganizationDefault $false -Type "TokenLifetimePolicy"
    Write-Host "Created $($policy.DisplayName)"
}

# On trial with two applications
foreach ($name in "Reporting Tool", "HR Sync") {
    # msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
    $sp = Get-MgServicePrincipal -Filter "startswith(displayName,'$name')"
    # msol2graph M2G121 manual: Add-AzureADServicePrincipalPolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgServicePrincipalClaimMappingPolicyByRef or New-MgServicePrincipalTokenLifetimePolicyByRef or New-MgServicePrincipalHomeRealmDiscoveryPolicyByRef; translate this call by hand.
    Add-AzureADServicePrincipalPolicy -Id $sp.Id -RefObjectId $policy.Id
    # msol2graph M2G121 manual: Get-AzureADServicePrincipalPolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgServicePrincipalClaimMappingPolicyByRef or New-MgServicePrincipalTokenLifetimePolicyByRef or New-MgServicePrincipalHomeRealmDiscoveryPolicyByRef; translate this call by hand.
    Write-Host "${name}: $((Get-AzureADServicePrincipalPolicy -Id $sp.Id).DisplayName)"
}

# The second one does not need it
# msol2graph M2G121 manual: Remove-AzureADServicePrincipalPolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgServicePrincipalClaimMappingPolicyByRef or New-MgServicePrincipalTokenLifetimePolicyByRef or New-MgServicePrincipalHomeRealmDiscoveryPolicyByRef; translate this call by hand.
Remove-AzureADServicePrincipalPolicy -Id $sp.Id -PolicyId $policy.Id
# msol2graph M2G121 manual: Get-AzureADServicePrincipalPolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgServicePrincipalClaimMappingPolicyByRef or New-MgServicePrincipalTokenLifetimePolicyByRef or New-MgServicePrincipalHomeRealmDiscoveryPolicyByRef; translate this call by hand.
Write-Host "$($sp.DisplayName) has $(@(Get-AzureADServicePrincipalPolicy -Id $sp.Id).Count) policies"

# msol2graph M2G121 manual: Set-AzureADPolicy is recognised, but the tables have no row for it yet. Its official successor is Update-MgPolicyTokenLifetimePolicy or Update-MgPolicyClaimMappingPolicy or Update-MgPolicyHomeRealmDiscoveryPolicy or Update-MgPolicyTokenIssuancePolicy or Update-MgPolicyActivityBasedTimeoutPolicy; translate this call by hand.
Set-AzureADPolicy -Id $policy.Id -DisplayName "Access token 2 hours" -Definition $definition

# msol2graph M2G121 manual: Get-AzureADPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgPolicyTokenLifetimePolicy or Get-MgPolicyClaimMappingPolicy or Get-MgPolicyHomeRealmDiscoveryPolicy or Get-MgPolicyTokenIssuancePolicy or Get-MgPolicyActivityBasedTimeoutPolicy; translate this call by hand.
Get-AzureADPolicy -All $true |
    Sort-Object Type, DisplayName |
    Select-Object Type, DisplayName, IsOrganizationDefault |
    Format-Table -AutoSize
