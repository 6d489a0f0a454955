#Requires -Modules AzureADPreview
Connect-AzureAD | Out-Null

$policy = Get-AzureADMSAuthorizationPolicy
Write-Host "$($policy.DisplayName)"
Write-Host "  Users may create apps:            $($policy.DefaultUserRolePermissions.AllowedToCreateApps)"
Write-Host "  Users may create security groups: $($policy.DefaultUserRolePermissions.AllowedToCreateSecurityGroups)"
Write-Host "  Users may read other users:       $($policy.DefaultUserRolePermissions.AllowedToReadOtherUsers)"
Write-Host "  MSOnline blocked:                 $($policy.BlockMsolPowerShell)"

# No more app registrations by users
$permissions = $policy.DefaultUserRolePermissions
$permissions.AllowedToCreateApps = $false
Set-AzureADMSAuthorizationPolicy -Id $policy.Id -DefaultUserRolePermissions $permissions

# Sign-up by e-mail is off, the old module is blocked
Set-AzureADMSAuthorizationPolicy -Id $policy.Id -AllowedToSignUpEmailBasedSubscriptions $false -BlockMsolPowerShell $true

$after = Get-AzureADMSAuthorizationPolicy
Write-Host "After: apps=$($after.DefaultUserRolePermissions.AllowedToCreateApps), sign-up=$($after.AllowedToSignUpEmailBasedSubscriptions), blocked=$($after.BlockMsolPowerShell)"
