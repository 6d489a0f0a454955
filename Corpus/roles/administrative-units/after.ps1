# Delegated administration by location

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome | Out-Null

$auName = "Sweden"
$adminUpn = "zoe.angstrom@contoso.com"

# msol2graph M2G121 manual: Get-AzureADMSAdministrativeUnit is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnit; translate this call by hand.
$au = Get-AzureADMSAdministrativeUnit -Filter "displayName eq '$auName'"
if (-not $au) {
    # msol2graph M2G121 manual: New-AzureADMSAdministrativeUnit is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnit; translate this call by hand.
    $au = New-AzureADMSAdministrativeUnit -DisplayName $auName -Description "All staff in $auName"
    Write-Host "Created administrative unit $($au.DisplayName)"
}

# Members
Get-MgUser -All -Property Id,UsageLocation,DisplayName | Where-Object { $_.UsageLocation -eq "SE" } | Sort-Object DisplayName | ForEach-Object {
    # msol2graph M2G121 manual: Add-AzureADMSAdministrativeUnitMember is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnitMemberByRef; translate this call by hand.
    Add-AzureADMSAdministrativeUnitMember -Id $au.Id -RefObjectId $_.Id
    Write-Host "  member $($_.DisplayName)"
}

# Scoped role
# msol2graph M2G306 review: The values of DisplayName are other ones in Microsoft Graph: Company Administrator is Global Administrator.
$role = Get-MgDirectoryRole | Where-Object { $_.DisplayName -eq "Helpdesk Administrator" }
# msol2graph M2G704 manual: The type Microsoft.Open.MSGraph.Model.MsRoleMemberInfo comes with the old module and does not exist without it. Leave the type out, or use a hashtable.
$memberInfo = New-Object -TypeName Microsoft.Open.MSGraph.Model.MsRoleMemberInfo
$memberInfo.Id = (Get-MgUser -UserId $adminUpn).Id
# msol2graph M2G121 manual: Add-AzureADMSScopedRoleMembership is recognised, but the tables have no row for it yet. Its official successor is New-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
Add-AzureADMSScopedRoleMembership -Id $au.Id -RoleId $role.Id -RoleMemberInfo $memberInfo | Out-Null

# msol2graph M2G121 manual: Get-AzureADMSAdministrativeUnit is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnit; translate this call by hand.
foreach ($unit in (Get-AzureADMSAdministrativeUnit -All $true | Sort-Object DisplayName)) {
    # msol2graph M2G121 manual: Get-AzureADMSAdministrativeUnitMember is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnitMember; translate this call by hand.
    $members = @(Get-AzureADMSAdministrativeUnitMember -Id $unit.Id -All $true)
    # msol2graph M2G121 manual: Get-AzureADMSScopedRoleMembership is recognised, but the tables have no row for it yet. Its official successor is Get-MgDirectoryAdministrativeUnitScopedRoleMember; translate this call by hand.
    $scoped = @(Get-AzureADMSScopedRoleMembership -Id $unit.Id)
    Write-Host ("{0,-16} {1,3} members, {2} scoped roles" -f $unit.DisplayName, $members.Count, $scoped.Count)
    $scoped | ForEach-Object { Write-Host "    $((Get-MgDirectoryObjectById -Ids $_.RoleMemberInfo.Id).AdditionalProperties.displayName)" }
}
