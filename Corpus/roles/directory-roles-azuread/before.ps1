# Directory roles

Connect-AzureAD | Out-Null

$roleName = "Reports Reader"
$memberUpn = "judy.hale@contoso.com"

# A role has to be activated before it has members
$role = Get-AzureADDirectoryRole | Where-Object { $_.DisplayName -eq $roleName }
if ($role -eq $null) {
    $template = Get-AzureADDirectoryRoleTemplate | Where-Object { $_.DisplayName -eq $roleName }
    Enable-AzureADDirectoryRole -RoleTemplateId $template.ObjectId | Out-Null
    $role = Get-AzureADDirectoryRole | Where-Object { $_.DisplayName -eq $roleName }
    Write-Host "Role $roleName activated"
}

Add-AzureADDirectoryRoleMember -ObjectId $role.ObjectId -RefObjectId (Get-AzureADUser -ObjectId $memberUpn).ObjectId
Write-Host "$memberUpn added to $($role.DisplayName)"

# Only the IT department reads everything
$reader = Get-AzureADDirectoryRole -Filter "displayName eq 'Global Reader'"
foreach ($m in (Get-AzureADDirectoryRoleMember -ObjectId $reader.ObjectId | Sort-Object DisplayName)) {
    if ($m.ObjectType -eq "User" -and $m.Department -ne "IT") {
        Remove-AzureADDirectoryRoleMember -ObjectId $reader.ObjectId -MemberId $m.ObjectId
        Write-Host "$($m.UserPrincipalName) removed from $($reader.DisplayName)"
    }
}

$rows = Get-AzureADDirectoryRole -PipelineVariable current |
    ForEach-Object { Get-AzureADDirectoryRoleMember -ObjectId $_.ObjectId } |
    Select-Object @{ Name = "Role"; Expression = { $current.DisplayName } },
        @{ Name = "Member"; Expression = { $_.DisplayName } },
        @{ Name = "Upn"; Expression = { $_.UserPrincipalName } },
        @{ Name = "Kind"; Expression = { $_.ObjectType } }

$rows | Sort-Object Role, Member | Export-Csv .\directory-roles.csv -NoTypeInformation
$rows | Group-Object Role | Sort-Object Name | Format-Table Name, Count -AutoSize
