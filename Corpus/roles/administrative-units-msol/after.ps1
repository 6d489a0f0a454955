# Administrative units
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AdministrativeUnit.ReadWrite.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome

Get-MgDirectoryAdministrativeUnit -All | Sort-Object DisplayName | ForEach-Object {
    $members = Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $_.Id -All
    Write-Host "$($_.DisplayName) ($($_.Description)): $(@($members).Count) members"
}

# One for the warehouse
New-MgDirectoryAdministrativeUnit -DisplayName "Warehouse" -Description "All warehouse staff" | Out-Null
$au = Get-MgDirectoryAdministrativeUnit -Filter "startswith(displayName,'Warehouse')" -Top 250

foreach ($user in (Get-MgUser -All -Filter "department eq 'Warehouse'" | Sort-Object UserPrincipalName)) {
    New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $au.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($user.Id)"
    Write-Host "  added $($user.UserPrincipalName)"
}

# Its helpdesk
$role = Get-MgDirectoryRoleTemplate -DirectoryRoleTemplateId '729827e3-9c14-49f7-bb1b-9608f156bbb8'
$admin = Get-MgUser -UserId "karl.brandt@contoso.com"
# msol2graph M2G110 review: Gives somebody a role over the members of the unit. The role must be active in the tenant (New-MgDirectoryRole -RoleTemplateId activates it).
New-MgDirectoryAdministrativeUnitScopedRoleMember -RoleId (Get-MgDirectoryRole -Filter "roleTemplateId eq '$($role.Id)'").Id -AdministrativeUnitId $au.Id -RoleMemberInfo @{ Id = $admin.Id } | Out-Null

$scoped = Get-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $au.Id -All | Where-Object RoleId -EQ (Get-MgDirectoryRole -Filter "roleTemplateId eq '$($role.Id)'").Id
Write-Host "Helpdesk of $($au.DisplayName): $($scoped.RoleMemberInfo.DisplayName)"

# An empty one goes
# msol2graph M2G110 review: Deletes the unit without asking, and with it the roles that are limited to it. Try it with -WhatIf first.
Get-MgDirectoryAdministrativeUnit -Filter "startswith(displayName,'Empty AU')" -Top 250 | ForEach-Object { Remove-MgDirectoryAdministrativeUnit -AdministrativeUnitId $_.Id }
Write-Host "$(@(Get-MgDirectoryAdministrativeUnit -All).Count) administrative units"
