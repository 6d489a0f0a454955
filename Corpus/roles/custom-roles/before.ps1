Import-Module AzureAD
Connect-AzureAD | Out-Null

# Custom role from a list of actions
$allowed = @{ "allowedResourceActions" = @("microsoft.directory/applications/basic/update", "microsoft.directory/applications/credentials/update") }
$permissions = @(New-Object Microsoft.Open.MSGraph.Model.RolePermission)
$permissions[0].AllowedResourceActions = $allowed.allowedResourceActions

$custom = New-AzureADMSRoleDefinition -DisplayName "Application Support" -Description "Keeps app registrations up to date" -IsEnabled $true -RolePermissions $permissions
Write-Host "Created role $($custom.DisplayName), enabled: $($custom.IsEnabled)"

# Assign it
$user = Get-AzureADUser -ObjectId "rosa.garcia@contoso.com"
New-AzureADMSRoleAssignment -DirectoryScopeId "/" -RoleDefinitionId $custom.Id -PrincipalId $user.ObjectId | Out-Null

# Who has which role by assignment
foreach ($definition in (Get-AzureADMSRoleDefinition | Sort-Object DisplayName)) {
    $assignments = Get-AzureADMSRoleAssignment -Filter "roleDefinitionId eq '$($definition.Id)'"
    foreach ($a in $assignments) {
        $principal = Get-AzureADObjectByObjectId -ObjectIds $a.PrincipalId
        Write-Host ("{0,-36} {1} {2}" -f $definition.DisplayName, $a.DirectoryScopeId, $principal.DisplayName)
    }
}
