# Shorter token lifetime
Import-Module Microsoft.Graph.Applications, Microsoft.Graph.Authentication, Microsoft.Graph.Identity.SignIns
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'Policy.Read.All', 'Policy.ReadWrite.ApplicationConfiguration' -NoWelcome | Out-Null

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
    # msol2graph M2G110 review: Microsoft Graph has a list for each type of policy, so the lists are searched for the policy; where its type is known, New-MgServicePrincipalTokenLifetimePolicyByRef and its like do it alone.
    & { param($Id, $PolicyId) foreach ($kind in 'tokenLifetimePolicies', 'tokenIssuancePolicies', 'claimsMappingPolicies', 'homeRealmDiscoveryPolicies') { if ((Invoke-MgGraphRequest -Method GET -Uri "/v1.0/policies/$kind").value.id -contains $PolicyId) { Invoke-MgGraphRequest -Method POST -Uri "/v1.0/servicePrincipals/$Id/$kind/`$ref" -Body @{ '@odata.id' = "https://graph.microsoft.com/v1.0/policies/$kind/$PolicyId" } } } } $sp.Id $policy.Id
    # msol2graph M2G110 review: Microsoft Graph has a list for each type of policy; 4 types are read.
    Write-Host "${name}: $((@(Get-MgServicePrincipalTokenLifetimePolicy -ServicePrincipalId $sp.Id -All; Get-MgServicePrincipalTokenIssuancePolicy -ServicePrincipalId $sp.Id -All; Get-MgServicePrincipalClaimMappingPolicy -ServicePrincipalId $sp.Id -All; Get-MgServicePrincipalHomeRealmDiscoveryPolicy -ServicePrincipalId $sp.Id -All)).DisplayName)"
}

# The second one does not need it
# msol2graph M2G110 review: Microsoft Graph has a list for each type of policy, so the lists are searched for the policy; a policy that is not assigned is no error now. The policy itself stays.
& { param($Id, $PolicyId) foreach ($kind in 'tokenLifetimePolicies', 'tokenIssuancePolicies', 'claimsMappingPolicies', 'homeRealmDiscoveryPolicies') { if ((Invoke-MgGraphRequest -Method GET -Uri "/v1.0/servicePrincipals/$Id/$kind").value.id -contains $PolicyId) { Invoke-MgGraphRequest -Method DELETE -Uri "/v1.0/servicePrincipals/$Id/$kind/$PolicyId/`$ref" } } } $sp.Id $policy.Id
# msol2graph M2G110 review: Microsoft Graph has a list for each type of policy; 4 types are read.
Write-Host "$($sp.DisplayName) has $(@(@(Get-MgServicePrincipalTokenLifetimePolicy -ServicePrincipalId $sp.Id -All; Get-MgServicePrincipalTokenIssuancePolicy -ServicePrincipalId $sp.Id -All; Get-MgServicePrincipalClaimMappingPolicy -ServicePrincipalId $sp.Id -All; Get-MgServicePrincipalHomeRealmDiscoveryPolicy -ServicePrincipalId $sp.Id -All)).Count) policies"

# msol2graph M2G110 review: Microsoft Graph has a list for each type of policy, so the lists are searched for the policy; a policy can change how everybody signs in, so check the definition.
& { param($policyId, $displayName, [string[]]$definition, [bool]$isOrganizationDefault) $null = $PSBoundParameters.Remove('policyId'); foreach ($kind in 'tokenLifetimePolicies', 'tokenIssuancePolicies', 'claimsMappingPolicies', 'homeRealmDiscoveryPolicies', 'activityBasedTimeoutPolicies') { if ((Invoke-MgGraphRequest -Method GET -Uri "/v1.0/policies/$kind").value.id -contains $policyId) { Invoke-MgGraphRequest -Method PATCH -Uri "/v1.0/policies/$kind/$policyId" -Body $PSBoundParameters } } } -PolicyId $policy.Id -DisplayName "Access token 2 hours" -Definition @($definition)

# msol2graph M2G110 review: Microsoft Graph has a list for each type of policy; five are read: token lifetime, claims mapping, home realm discovery, token issuance, activity-based timeout. Other types, such as B2BManagementPolicy, are missing.
# msol2graph M2G306 review: Microsoft Graph keeps each type in a list of its own and no type on the object; it is read from the definition, whose outermost name it is.
@(Get-MgPolicyTokenLifetimePolicy -All; Get-MgPolicyClaimMappingPolicy -All; Get-MgPolicyHomeRealmDiscoveryPolicy -All; Get-MgPolicyTokenIssuancePolicy -All; Get-MgPolicyActivityBasedTimeoutPolicy -All) |
    Sort-Object { (ConvertFrom-Json @($_.Definition)[0]).PSObject.Properties.Name }, DisplayName |
    Select-Object @{ Name = 'Type'; Expression = { (ConvertFrom-Json @($_.Definition)[0]).PSObject.Properties.Name } }, DisplayName, IsOrganizationDefault |
    Format-Table -AutoSize
