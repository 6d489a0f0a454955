# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'OnPremDirectorySynchronization.ReadWrite.All', 'Organization.ReadWrite.All', 'Policy.Read.All', 'Policy.ReadWrite.Authorization' -NoWelcome

# Directory synchronisation
$info = Get-MgOrganization
if (-not ([bool]$info.OnPremisesSyncEnabled)) {
    Write-Warning "Directory synchronisation is off"
}
# msol2graph M2G306 review: Needs a signed-in user; an application cannot read it.
Write-Host "Password sync: $((Get-MgDirectoryOnPremiseSynchronization).Features.PasswordSyncEnabled)"

# msol2graph M2G110 review: Microsoft Graph has one object with a property for each feature; it is taken apart into rows, with the old names of the features.
(Get-MgDirectoryOnPremiseSynchronization).Features.PSObject.Properties | Where-Object Name -Like '*Enabled' | Select-Object @{ Name = 'DirSyncFeature'; Expression = { $_.Name -replace 'Enabled$' -replace '^QuarantineUponUpnConflict$', 'DuplicateUPNResiliency' -replace '^QuarantineUponProxyAddressesConflict$', 'DuplicateProxyAddressResiliency' -replace '^SoftMatchOnUpn$', 'EnableSoftMatchOnUpn' -replace '^UserForcePasswordChangeOnLogon$', 'EnableUserForceChangePasswordOnLogon' -replace '^CloudPasswordPolicyForPasswordSyncedUsers$', 'EnforceCloudPasswordPolicyForPasswordSyncedUsers' } }, @{ Name = 'Enabled'; Expression = { $_.Value } } | Sort-Object DirSyncFeature | Format-Table DirSyncFeature, Enabled
# msol2graph M2G110 review: This changes directory synchronisation for the whole tenant. It needs a signed-in user.
Update-MgDirectoryOnPremiseSynchronization -Features @{ BlockSoftMatchEnabled = $true } -OnPremisesDirectorySynchronizationId (Get-MgDirectoryOnPremiseSynchronization).Id

# What users may do
# msol2graph M2G110 review: This changes what all users of the tenant may do.
Update-MgPolicyAuthorizationPolicy -DefaultUserRolePermissions @{ AllowedToCreateSecurityGroups = $false }
# msol2graph M2G110 review: This changes what all users of the tenant may do.
Update-MgPolicyAuthorizationPolicy -AllowedToSignUpEmailBasedSubscriptions:$false -DefaultUserRolePermissions @{ AllowedToReadOtherUsers = $true }
# msol2graph M2G110 review: This changes what all users of the tenant may do.
Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr

$after = Get-MgOrganization
Write-Host "Users create groups:     $((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToCreateSecurityGroups)"
Write-Host "Users read other users:  $((Get-MgPolicyAuthorizationPolicy).DefaultUserRolePermissions.AllowedToReadOtherUsers)"
Write-Host "Ad hoc subscriptions:    $((Get-MgPolicyAuthorizationPolicy).AllowedToSignUpEmailBasedSubscriptions)"

# Contacts of the company
Update-MgOrganization -TechnicalNotificationMails "it@contoso.com", "noc@contoso.com" -MarketingNotificationEmails @("press@contoso.com") -OrganizationId (Get-MgOrganization).Id
Update-MgOrganization -SecurityComplianceNotificationMails @("security@contoso.com") -OrganizationId (Get-MgOrganization).Id
Write-Host "Technical: $((Get-MgOrganization).TechnicalNotificationMails -join ', ')"

# Synchronisation is switched off only by hand:
# Set-MsolDirSyncEnabled -EnableDirSync $false -Force
