# Directory roles

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome | Out-Null

$roleName = "Reports Reader"
$memberUpn = "judy.hale@contoso.com"

# A role has to be activated before it has members
# msol2graph M2G306 review: The values of DisplayName are other ones in Microsoft Graph: Company Administrator is Global Administrator.
$role = Get-MgDirectoryRole | Where-Object { $_.DisplayName -eq $roleName }
if ($role -eq $null) {
    # msol2graph M2G306 review: The values of DisplayName are other ones in Microsoft Graph: Company Administrator is Global Administrator.
    $template = Get-MgDirectoryRoleTemplate | Where-Object { $_.DisplayName -eq $roleName }
    New-MgDirectoryRole -RoleTemplateId $template.Id | Out-Null
    # msol2graph M2G306 review: The values of DisplayName are other ones in Microsoft Graph: Company Administrator is Global Administrator.
    $role = Get-MgDirectoryRole | Where-Object { $_.DisplayName -eq $roleName }
    Write-Host "Role $roleName activated"
}

# msol2graph M2G110 review: Grants a directory role. Check role and member before the first run; a member that is already in the role is an error, as before.
New-MgDirectoryRoleMemberByRef -DirectoryRoleId $role.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$((Get-MgUser -UserId $memberUpn).Id)"
Write-Host "$memberUpn added to $($role.DisplayName)"

# Only the IT department reads everything
$reader = Get-MgDirectoryRole -Filter "displayName eq 'Global Reader'"
foreach ($m in (Get-MgDirectoryRoleMember -DirectoryRoleId $reader.Id -All -Property Id,DisplayName,Department,UserPrincipalName | Sort-Object { $_.AdditionalProperties.displayName })) {
    if ($m.AdditionalProperties.'@odata.type' -eq "#microsoft.graph.user" -and $m.AdditionalProperties.department -ne "IT") {
        # msol2graph M2G110 review: Takes a directory role away. Check role and member before the first run.
        Remove-MgDirectoryRoleMemberByRef -DirectoryRoleId $reader.Id -DirectoryObjectId $m.Id
        Write-Host "$($m.AdditionalProperties.userPrincipalName) removed from $($reader.DisplayName)"
    }
}

$rows = Get-MgDirectoryRole -PipelineVariable current |
    ForEach-Object { Get-MgDirectoryRoleMember -DirectoryRoleId $_.Id -All } |
    Select-Object @{ Name = "Role"; Expression = { $current.DisplayName } },
        @{ Name = "Member"; Expression = { $_.AdditionalProperties.displayName } },
        @{ Name = "Upn"; Expression = { $_.AdditionalProperties.userPrincipalName } },
        @{ Name = "Kind"; Expression = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$_.AdditionalProperties.'@odata.type'] } }

$rows | Sort-Object Role, Member | Export-Csv .\directory-roles.csv -NoTypeInformation
$rows | Group-Object Role | Sort-Object Name | Format-Table Name, Count -AutoSize
