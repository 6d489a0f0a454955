Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.DirectoryObjects, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AdministrativeUnit.Read.All', 'Directory.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome | Out-Null

$unit = Get-MgDirectoryAdministrativeUnit -Filter "displayName eq 'Germany'"
Write-Host "$($unit.DisplayName): $($unit.Description)"

Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $unit.Id -All |
    ForEach-Object { Get-MgDirectoryObjectById -Ids $_.Id } |
    Sort-Object { $_.AdditionalProperties.displayName } |
    ForEach-Object { Write-Host "  $($_.AdditionalProperties.displayName)" }

# Replace the scoped helpdesk administrator
$scoped = Get-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unit.Id -All
foreach ($s in $scoped) {
    Write-Host "Removing $((Get-MgUser -UserId $s.RoleMemberInfo.Id).DisplayName)"
    # msol2graph M2G110 review: Takes a role over the unit away. Check unit and membership before the first run.
    Remove-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unit.Id -ScopedRoleMembershipId $s.Id
}

$role = Get-MgDirectoryRole | Where-Object { $_.DisplayName -eq "User Administrator" }
$info = @{}
$info.Id = (Get-MgUser -UserId "anna.keller@contoso.com").Id
# msol2graph M2G110 review: Gives somebody a role over the members of the unit. The role must be active in the tenant and -RoleId is the id of the activated role, not of its template.
New-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unit.Id -RoleId $role.Id -RoleMemberInfo $info | Out-Null

$now = Get-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unit.Id -All
Write-Host "Now: $((Get-MgUser -UserId $now.RoleMemberInfo.Id).DisplayName)"
