# Administrative units
Connect-MsolService

Get-MsolAdministrativeUnit -All | Sort-Object DisplayName | ForEach-Object {
    $members = Get-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $_.ObjectId -All
    Write-Host "$($_.DisplayName) ($($_.Description)): $(@($members).Count) members"
}

# One for the warehouse
New-MsolAdministrativeUnit -DisplayName "Warehouse" -Description "All warehouse staff" | Out-Null
$au = Get-MsolAdministrativeUnit -SearchString "Warehouse"

foreach ($user in (Get-MsolUser -All -Department "Warehouse" | Sort-Object UserPrincipalName)) {
    Add-MsolAdministrativeUnitMember -AdministrativeUnitObjectId $au.ObjectId -AdministrativeUnitMemberObjectId $user.ObjectId
    Write-Host "  added $($user.UserPrincipalName)"
}

# Its helpdesk
$role = Get-MsolRole -RoleName "Helpdesk Administrator"
$admin = Get-MsolUser -UserPrincipalName "karl.brandt@contoso.com"
Add-MsolScopedRoleMember -RoleObjectId $role.ObjectId -AdministrativeUnitObjectId $au.ObjectId -RoleMemberObjectId $admin.ObjectId

$scoped = Get-MsolScopedRoleMember -AdministrativeUnitObjectId $au.ObjectId -RoleObjectId $role.ObjectId
Write-Host "Helpdesk of $($au.DisplayName): $($scoped.DisplayName)"

# An empty one goes
Get-MsolAdministrativeUnit -SearchString "Empty AU" | ForEach-Object { Remove-MsolAdministrativeUnit -ObjectId $_.ObjectId -Force }
Write-Host "$(@(Get-MsolAdministrativeUnit -All).Count) administrative units"
