# Shorter token lifetime
Import-Module Microsoft.Graph.Applications, Microsoft.Graph.Authentication, Microsoft.Graph.Identity.SignIns
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'Policy.Read.All', 'Policy.ReadWrite.ApplicationConfiguration' -NoWelcome | Out-Null

$name = "Access token 2h"
$definition = @('{"TokenLifetimePolicy":{"Version":1,"AccessTokenLifetime":"02:00:00"}}')

# msol2graph M2G110 review: Microsoft Graph has a list for each type of policy; five are read: token lifetime, claims mapping, home realm discovery, token issuance, activity-based timeout. Other types, such as B2BManagementPolicy, are missing.
$policy = @(Get-MgPolicyTokenLifetimePolicy -All; Get-MgPolicyClaimMappingPolicy -All; Get-MgPolicyHomeRealmDiscoveryPolicy -All; Get-MgPolicyTokenIssuancePolicy -All; Get-MgPolicyActivityBasedTimeoutPolicy -All) | Where-Object { $_.DisplayName -eq $name }
if (-not $policy) {
    # msol2graph M2G110 review: A policy can change how everybody signs in; check the definition.
    $policy = New-MgPolicyTokenLifetimePolicy -Definition @($definition) -DisplayName $name -IsOrganizationDefault:$false
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

# msol2graph M2G110 review: Microsoft Graph has a list for each type of policy; five are read: token lifetime, claims mapping, home realm discovery, token issuance, activity-based timeout. Other types, such as B2BManagementPolicy, are missing.
# msol2graph M2G306 review: Microsoft Graph keeps each type in a list of its own and no type on the object; it is read from the definition, whose outermost name it is.
@(Get-MgPolicyTokenLifetimePolicy -All; Get-MgPolicyClaimMappingPolicy -All; Get-MgPolicyHomeRealmDiscoveryPolicy -All; Get-MgPolicyTokenIssuancePolicy -All; Get-MgPolicyActivityBasedTimeoutPolicy -All) |
    Sort-Object { ((ConvertFrom-Json @($_.Definition)[0]).PSObject.Properties.Name) }, DisplayName |
    Select-Object @{ Name = 'Type'; Expression = { ((ConvertFrom-Json @($_.Definition)[0]).PSObject.Properties.Name) } }, DisplayName, IsOrganizationDefault |
    Format-Table -AutoSize
