#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Identity.SignIns
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Policy.Read.All', 'Policy.ReadWrite.Authorization' -NoWelcome | Out-Null

$policy = Get-MgPolicyAuthorizationPolicy
Write-Host "$($policy.DisplayName)"
Write-Host "  Users may create apps:            $($policy.DefaultUserRolePermissions.AllowedToCreateApps)"
Write-Host "  Users may create security groups: $($policy.DefaultUserRolePermissions.AllowedToCreateSecurityGroups)"
Write-Host "  Users may read other users:       $($policy.DefaultUserRolePermissions.AllowedToReadOtherUsers)"
Write-Host "  MSOnline blocked:                 $($policy.BlockMsolPowerShell)"

# No more app registrations by users
$permissions = $policy.DefaultUserRolePermissions
$permissions.AllowedToCreateApps = $false
# msol2graph M2G110 review: This changes what all users of the tenant may do.
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions $permissions

# Sign-up by e-mail is off, the old module is blocked
# msol2graph M2G110 review: This changes what all users of the tenant may do.
Update-MgPolicyAuthorizationPolicy -AllowedToSignUpEmailBasedSubscriptions:$false -BlockMsolPowerShell

$after = Get-MgPolicyAuthorizationPolicy
Write-Host "After: apps=$($after.DefaultUserRolePermissions.AllowedToCreateApps), sign-up=$($after.AllowedToSignUpEmailBasedSubscriptions), blocked=$($after.BlockMsolPowerShell)"
