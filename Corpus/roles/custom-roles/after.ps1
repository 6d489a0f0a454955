Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.DirectoryObjects, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'User.Read.All' -NoWelcome | Out-Null

# Custom role from a list of actions
$allowed = @{ "allowedResourceActions" = @("microsoft.directory/applications/basic/update", "microsoft.directory/applications/credentials/update") }
$permissions = @(New-Object Microsoft.Open.MSGraph.Model.RolePermission)
$permissions[0].AllowedResourceActions = $allowed.allowedResourceActions

# msol2graph M2G121 manual: New-AzureADMSRoleDefinition is recognised, but the tables have no row for it yet. Its official successor is New-MgRoleManagementDirectoryRoleDefinition; translate this call by hand.
$custom = New-AzureADMSRoleDefinition -DisplayName "Application Support" -Description "Keeps app registrations up to date" -IsEnabled $true -RolePermissions $permissions
Write-Host "Created role $($custom.DisplayName), enabled: $($custom.IsEnabled)"

# Assign it
$user = Get-MgUser -UserId "rosa.garcia@contoso.com"
# msol2graph M2G121 manual: New-AzureADMSRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is New-MgRoleManagementDirectoryRoleAssignment; translate this call by hand.
New-AzureADMSRoleAssignment -DirectoryScopeId "/" -RoleDefinitionId $custom.Id -PrincipalId $user.Id | Out-Null

# Who has which role by assignment
# msol2graph M2G121 manual: Get-AzureADMSRoleDefinition is recognised, but the tables have no row for it yet. Its official successor is Get-MgRoleManagementDirectoryRoleDefinition; translate this call by hand.
foreach ($definition in (Get-AzureADMSRoleDefinition | Sort-Object DisplayName)) {
    # msol2graph M2G121 manual: Get-AzureADMSRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is Get-MgRoleManagementDirectoryRoleAssignment; translate this call by hand.
    $assignments = Get-AzureADMSRoleAssignment -Filter "roleDefinitionId eq '$($definition.Id)'"
    foreach ($a in $assignments) {
        $principal = Get-MgDirectoryObjectById -Ids $a.PrincipalId
        Write-Host ("{0,-36} {1} {2}" -f $definition.DisplayName, $a.DirectoryScopeId, $principal.AdditionalProperties.displayName)
    }
}
