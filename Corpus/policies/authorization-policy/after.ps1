#Requires -Modules Microsoft.Graph.Authentication
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -NoWelcome | Out-Null

# msol2graph M2G121 manual: Get-AzureADMSAuthorizationPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgPolicyAuthorizationPolicy; translate this call by hand.
$policy = Get-AzureADMSAuthorizationPolicy
Write-Host "$($policy.DisplayName)"
Write-Host "  Users may create apps:            $($policy.DefaultUserRolePermissions.AllowedToCreateApps)"
Write-Host "  Users may create security groups: $($policy.DefaultUserRolePermissions.AllowedToCreateSecurityGroups)"
Write-Host "  Users may read other users:       $($policy.DefaultUserRolePermissions.AllowedToReadOtherUsers)"
Write-Host "  MSOnline blocked:                 $($policy.BlockMsolPowerShell)"

# No more app registrations by users
$permissions = $policy.DefaultUserRolePermissions
$permissions.AllowedToCreateApps = $false
# msol2graph M2G121 manual: Set-AzureADMSAuthorizationPolicy is recognised, but the tables have no row for it yet. Its official successor is Update-MgPolicyAuthorizationPolicy; translate this call by hand.
Set-AzureADMSAuthorizationPolicy -Id $policy.Id -DefaultUserRolePermissions $permissions

# Sign-up by e-mail is off, the old module is blocked
# msol2graph M2G121 manual: Set-AzureADMSAuthorizationPolicy is recognised, but the tables have no row for it yet. Its official successor is Update-MgPolicyAuthorizationPolicy; translate this call by hand.
Set-AzureADMSAuthorizationPolicy -Id $policy.Id -AllowedToSignUpEmailBasedSubscriptions $false -BlockMsolPowerShell $true

# msol2graph M2G121 manual: Get-AzureADMSAuthorizationPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgPolicyAuthorizationPolicy; translate this call by hand.
$after = Get-AzureADMSAuthorizationPolicy
Write-Host "After: apps=$($after.DefaultUserRolePermissions.AllowedToCreateApps), sign-up=$($after.AllowedToSignUpEmailBasedSubscriptions), blocked=$($after.BlockMsolPowerShell)"
