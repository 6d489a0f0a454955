Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.DirectoryObjects, Microsoft.Graph.Identity.Governance, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'RoleManagement.ReadWrite.Directory', 'User.Read.All' -NoWelcome | Out-Null

# Custom role from a list of actions
$allowed = @{ "allowedResourceActions" = @("microsoft.directory/applications/basic/update", "microsoft.directory/applications/credentials/update") }
$permissions = @(@{})
$permissions[0].AllowedResourceActions = $allowed.allowedResourceActions

$custom = New-MgRoleManagementDirectoryRoleDefinition -DisplayName "Application Support" -Description "Keeps app registrations up to date" -IsEnabled -RolePermissions $permissions
Write-Host "Created role $($custom.DisplayName), enabled: $($custom.IsEnabled)"

# Assign it
$user = Get-MgUser -UserId "rosa.garcia@contoso.com"
# msol2graph M2G110 review: This gives a role to somebody.
New-MgRoleManagementDirectoryRoleAssignment -DirectoryScopeId "/" -RoleDefinitionId $custom.Id -PrincipalId $user.Id | Out-Null

# Who has which role by assignment
foreach ($definition in (Get-MgRoleManagementDirectoryRoleDefinition | Sort-Object DisplayName)) {
    $assignments = Get-MgRoleManagementDirectoryRoleAssignment -Filter "roleDefinitionId eq '$($definition.Id)'"
    foreach ($a in $assignments) {
        $principal = Get-MgDirectoryObjectById -Ids $a.PrincipalId
        Write-Host ("{0,-36} {1} {2}" -f $definition.DisplayName, $a.DirectoryScopeId, $principal.AdditionalProperties.displayName)
    }
}
