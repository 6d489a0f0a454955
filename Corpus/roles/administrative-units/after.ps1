# Delegated administration by location

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AdministrativeUnit.ReadWrite.All', 'Directory.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome | Out-Null

$auName = "Sweden"
$adminUpn = "zoe.angstrom@contoso.com"

$au = Get-MgDirectoryAdministrativeUnit -Filter "displayName eq '$auName'"
if (-not $au) {
    $au = New-MgDirectoryAdministrativeUnit -DisplayName $auName -Description "All staff in $auName"
    Write-Host "Created administrative unit $($au.DisplayName)"
}

# Members
Get-MgUser -All -Property Id,UsageLocation,DisplayName | Where-Object { $_.UsageLocation -eq "SE" } | Sort-Object DisplayName | ForEach-Object {
    New-MgDirectoryAdministrativeUnitMemberByRef -AdministrativeUnitId $au.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($_.Id)"
    Write-Host "  member $($_.DisplayName)"
}

# Scoped role
$role = Get-MgDirectoryRole | Where-Object { $_.DisplayName -eq "Helpdesk Administrator" }
$memberInfo = @{}
$memberInfo.Id = (Get-MgUser -UserId $adminUpn).Id
# msol2graph M2G110 review: Gives somebody a role over the members of the unit. The role must be active in the tenant and -RoleId is the id of the activated role, not of its template.
New-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $au.Id -RoleId $role.Id -RoleMemberInfo $memberInfo | Out-Null

foreach ($unit in (Get-MgDirectoryAdministrativeUnit -All | Sort-Object DisplayName)) {
    $members = @(Get-MgDirectoryAdministrativeUnitMember -AdministrativeUnitId $unit.Id -All)
    $scoped = @(Get-MgDirectoryAdministrativeUnitScopedRoleMember -AdministrativeUnitId $unit.Id -All)
    Write-Host ("{0,-16} {1,3} members, {2} scoped roles" -f $unit.DisplayName, $members.Count, $scoped.Count)
    $scoped | ForEach-Object { Write-Host "    $((Get-MgDirectoryObjectById -Ids $_.RoleMemberInfo.Id).AdditionalProperties.displayName)" }
}
