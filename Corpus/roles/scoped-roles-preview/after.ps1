Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.DirectoryObjects, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AdministrativeUnit.Read.All', 'Directory.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome | Out-Null

$unit = Get-MgDirectoryAdministrativeUnit -Filter "displayName eq 'Germany'"
Write-Host "$($unit.DisplayName): $($unit.Description)"

Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $unit.Id -All |
    ForEach-Object { Get-MgDirectoryObjectById -Ids $_.Id } |
    Sort-Object { $_.AdditionalProperties.displayName } |
    ForEach-Object { Write-Host "  $($_.AdditionalProperties.displayName)" }

# Replace the scoped helpdesk administrator
# msol2graph M2G121 manual: Get-AzureADScopedRoleMembership is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
$scoped = Get-AzureADScopedRoleMembership -ObjectId $unit.Id
foreach ($s in $scoped) {
    Write-Host "Removing $((Get-MgUser -UserId $s.RoleMemberInfo.ObjectId).DisplayName)"
    # msol2graph M2G121 manual: Remove-AzureADScopedRoleMembership is recognised, but the tables have no row for it yet. Its official successor is Remove-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
    Remove-AzureADScopedRoleMembership -ObjectId $unit.Id -ScopedRoleMembershipId $s.Id
}

# msol2graph M2G306 review: The values of DisplayName are other ones in Microsoft Graph: Company Administrator is Global Administrator.
$role = Get-MgDirectoryRole | Where-Object { $_.DisplayName -eq "User Administrator" }
# msol2graph M2G704 manual: The type Microsoft.Open.AzureAD.Model.RoleMemberInfo comes with the old module and does not exist without it. Leave the type out, or use a hashtable.
$info = New-Object Microsoft.Open.AzureAD.Model.RoleMemberInfo
$info.ObjectId = (Get-MgUser -UserId "anna.keller@contoso.com").Id
# msol2graph M2G121 manual: Add-AzureADScopedRoleMembership is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
Add-AzureADScopedRoleMembership -ObjectId $unit.Id -RoleObjectId $role.Id -RoleMemberInfo $info | Out-Null

# msol2graph M2G121 manual: Get-AzureADScopedRoleMembership is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
$now = Get-AzureADScopedRoleMembership -ObjectId $unit.Id
Write-Host "Now: $((Get-MgUser -UserId $now.RoleMemberInfo.ObjectId).DisplayName)"
