Import-Module AzureADPreview
Connect-AzureAD | Out-Null

$unit = Get-AzureADAdministrativeUnit -Filter "displayName eq 'Germany'"
Write-Host "$($unit.DisplayName): $($unit.Description)"

Get-AzureADAdministrativeUnitMember -ObjectId $unit.ObjectId -All $true |
    ForEach-Object { Get-AzureADObjectByObjectId -ObjectIds $_.ObjectId } |
    Sort-Object DisplayName |
    ForEach-Object { Write-Host "  $($_.DisplayName)" }

# Replace the scoped helpdesk administrator
$scoped = Get-AzureADScopedRoleMembership -ObjectId $unit.ObjectId
foreach ($s in $scoped) {
    Write-Host "Removing $((Get-AzureADUser -ObjectId $s.RoleMemberInfo.ObjectId).DisplayName)"
    Remove-AzureADScopedRoleMembership -ObjectId $unit.ObjectId -ScopedRoleMembershipId $s.Id
}

$role = Get-AzureADDirectoryRole | Where-Object { $_.DisplayName -eq "User Administrator" }
$info = New-Object Microsoft.Open.AzureAD.Model.RoleMemberInfo
$info.ObjectId = (Get-AzureADUser -ObjectId "anna.keller@contoso.com").ObjectId
Add-AzureADScopedRoleMembership -ObjectId $unit.ObjectId -RoleObjectId $role.ObjectId -RoleMemberInfo $info | Out-Null

$now = Get-AzureADScopedRoleMembership -ObjectId $unit.ObjectId
Write-Host "Now: $((Get-AzureADUser -ObjectId $now.RoleMemberInfo.ObjectId).DisplayName)"
