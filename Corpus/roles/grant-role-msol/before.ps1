Connect-MsolService

$helpdesk = "tom.becker@contoso.com"
$former = "grace.liu@contoso.com"

Write-Host "Roles of ${helpdesk} before:"
Get-MsolUserRole -UserPrincipalName $helpdesk | Sort-Object Name | ForEach-Object { Write-Host "  $($_.Name)" }

Add-MsolRoleMember -RoleName "License Administrator" -RoleMemberEmailAddress $helpdesk

$reader = Get-MsolRole | Where-Object { $_.Name -eq "Global Reader" }
$userId = (Get-MsolUser -UserPrincipalName $helpdesk).ObjectId
Add-MsolRoleMember -RoleObjectId $reader.ObjectId -RoleMemberType User -RoleMemberObjectId $userId

Remove-MsolRoleMember -RoleName "Billing Administrator" -RoleMemberType User -RoleMemberEmailAddress $former

Write-Host "Roles of ${helpdesk} after:"
foreach ($role in (Get-MsolUserRole -UserPrincipalName $helpdesk | Sort-Object Name)) {
    Write-Host "  $($role.Name)"
}

Write-Host "Billing administrators: $(@(Get-MsolRoleMember -RoleObjectId (Get-MsolRole -RoleName 'Billing Administrator').ObjectId).Count)"
