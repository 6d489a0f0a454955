# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome

$helpdesk = "tom.becker@contoso.com"
$former = "grace.liu@contoso.com"

Write-Host "Roles of ${helpdesk} before:"
Get-MgUserMemberOfAsDirectoryRole -UserId $helpdesk -All | Sort-Object DisplayName | ForEach-Object { Write-Host "  $($_.DisplayName)" }

# msol2graph M2G110 review: Grants a directory role. The role must be active in the tenant (New-MgDirectoryRole -RoleTemplateId activates it); MSOnline did that by itself.
# msol2graph M2G110 review: Microsoft Graph knows roles by their current names only. Where the value is an old one, such as Company Administrator, write the new one (Global Administrator).
New-MgDirectoryRoleMemberByRef -DirectoryRoleId (Get-MgDirectoryRole -Filter "displayName eq 'License Administrator'").Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$((Get-MgUser -UserId $helpdesk).Id)"

# msol2graph M2G306 review: Microsoft Graph has the current names of roles: Company Administrator is Global Administrator, for example.
$reader = Get-MgDirectoryRoleTemplate | Where-Object { $_.DisplayName -eq "Global Reader" }
$userId = (Get-MgUser -UserId $helpdesk).Id
# msol2graph M2G110 review: Grants a directory role. The role must be active in the tenant (New-MgDirectoryRole -RoleTemplateId activates it); MSOnline did that by itself.
New-MgDirectoryRoleMemberByRef -DirectoryRoleId (Get-MgDirectoryRole -Filter "roleTemplateId eq '$($reader.Id)'").Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$userId"

# msol2graph M2G110 review: Takes a directory role away. Check role and member before the first run.
# msol2graph M2G110 review: Microsoft Graph knows roles by their current names only. Where the value is an old one, such as Company Administrator, write the new one (Global Administrator).
Remove-MgDirectoryRoleMemberByRef -DirectoryRoleId (Get-MgDirectoryRole -Filter "displayName eq 'Billing Administrator'").Id -DirectoryObjectId (Get-MgUser -UserId $former).Id

Write-Host "Roles of ${helpdesk} after:"
foreach ($role in (Get-MgUserMemberOfAsDirectoryRole -UserId $helpdesk -All | Sort-Object DisplayName)) {
    Write-Host "  $($role.DisplayName)"
}

Write-Host "Billing administrators: $(@(Get-MgDirectoryRole -Filter "roleTemplateId eq '$((Get-MgDirectoryRoleTemplate -DirectoryRoleTemplateId 'b0f54661-2d74-4c50-afa3-1ec803f12efe').Id)'" | ForEach-Object { Get-MgDirectoryRoleMember -DirectoryRoleId $_.Id -All }).Count)"
