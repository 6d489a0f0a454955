# Delegated administration by location

Connect-AzureAD | Out-Null

$auName = "Sweden"
$adminUpn = "zoe.angstrom@contoso.com"

$au = Get-AzureADMSAdministrativeUnit -Filter "displayName eq '$auName'"
if (-not $au) {
    $au = New-AzureADMSAdministrativeUnit -DisplayName $auName -Description "All staff in $auName"
    Write-Host "Created administrative unit $($au.DisplayName)"
}

# Members
Get-AzureADUser -All $true | Where-Object { $_.UsageLocation -eq "SE" } | Sort-Object DisplayName | ForEach-Object {
    Add-AzureADMSAdministrativeUnitMember -Id $au.Id -RefObjectId $_.ObjectId
    Write-Host "  member $($_.DisplayName)"
}

# Scoped role
$role = Get-AzureADDirectoryRole | Where-Object { $_.DisplayName -eq "Helpdesk Administrator" }
$memberInfo = New-Object -TypeName Microsoft.Open.MSGraph.Model.MsRoleMemberInfo
$memberInfo.Id = (Get-AzureADUser -ObjectId $adminUpn).ObjectId
Add-AzureADMSScopedRoleMembership -Id $au.Id -RoleId $role.ObjectId -RoleMemberInfo $memberInfo | Out-Null

foreach ($unit in (Get-AzureADMSAdministrativeUnit -All $true | Sort-Object DisplayName)) {
    $members = @(Get-AzureADMSAdministrativeUnitMember -Id $unit.Id -All $true)
    $scoped = @(Get-AzureADMSScopedRoleMembership -Id $unit.Id)
    Write-Host ("{0,-16} {1,3} members, {2} scoped roles" -f $unit.DisplayName, $members.Count, $scoped.Count)
    $scoped | ForEach-Object { Write-Host "    $((Get-AzureADObjectByObjectId -ObjectIds $_.RoleMemberInfo.Id).DisplayName)" }
}
