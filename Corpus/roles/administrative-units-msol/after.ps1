# Administrative units
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AdministrativeUnit.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome

Get-MgDirectoryAdministrativeUnit -All | Sort-Object DisplayName | ForEach-Object {
    $members = Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $_.Id -All
    Write-Host "$($_.DisplayName) ($($_.Description)): $(@($members).Count) members"
}

# One for the warehouse
# msol2graph M2G121 manual: New-MsolAdministrativeUnit is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnit; translate this call by hand.
New-MsolAdministrativeUnit -DisplayName "Warehouse" -Description "All warehouse staff" | Out-Null
$au = Get-MgDirectoryAdministrativeUnit -Filter "startswith(displayName,'Warehouse')" -Top 250

foreach ($user in (Get-MgUser -All -Filter "department eq 'Warehouse'" | Sort-Object UserPrincipalName)) {
    # msol2graph M2G121 manual: Add-MsolAdministrativeUnitMember is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnitMemberByRef; translate this call by hand.
    Add-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $au.Id -AdministrativeUnitMemberObjectId $user.Id
    Write-Host "  added $($user.UserPrincipalName)"
}

# Its helpdesk
$role = Get-MgDirectoryRoleTemplate -DirectoryRoleTemplateId '729827e3-9c14-49f7-bb1b-9608f156bbb8'
$admin = Get-MgUser -UserId "karl.brandt@contoso.com"
# msol2graph M2G121 manual: Add-MsolScopedRoleMember is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
Add-MsolScopedRoleMember -RoleObjectId $role.Id -AdministrativeUnitObjectId $au.Id -RoleMemberObjectId $admin.Id

# msol2graph M2G121 manual: Get-MsolScopedRoleMember is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
$scoped = Get-MsolScopedRoleMember -AdministrativeUnitObjectId $au.Id -RoleObjectId $role.Id
Write-Host "Helpdesk of $($au.DisplayName): $($scoped.DisplayName)"

# An empty one goes
# msol2graph M2G121 manual: Remove-MsolAdministrativeUnit is recognised, but the tables have no row for it yet. Its official successor is Remove-MgDirectoryAdministrativeUnit; translate this call by hand.
Get-MgDirectoryAdministrativeUnit -Filter "startswith(displayName,'Empty AU')" -Top 250 | ForEach-Object { Remove-MsolAdministrativeUnit -ObjectId $_.Id -Force }
Write-Host "$(@(Get-MgDirectoryAdministrativeUnit -All).Count) administrative units"
