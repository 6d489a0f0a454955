# Access to enterprise applications
param([string]$AppName = "Contracts Portal")

Connect-AzureAD | Out-Null

$sp = Get-AzureADServicePrincipal -Filter "displayName eq '$AppName'"
Write-Host "$($sp.DisplayName): assignment required = $($sp.AppRoleAssignmentRequired)"

$roles = @{}
$sp.AppRoles | ForEach-Object { $roles[$_.Id] = $_.DisplayName }
$roles["00000000-0000-0000-0000-000000000000"] = "Default access"

function Show-Assignment {
    Get-AzureADServiceAppRoleAssignment -ObjectId $sp.ObjectId -All $true |
        Sort-Object PrincipalDisplayName |
        Select-Object PrincipalDisplayName, PrincipalType, @{ Name = "Role"; Expression = { $roles[$_.Id] } }, ResourceDisplayName
}

Show-Assignment | Format-Table -AutoSize

# Give one more person access
$user = Get-AzureADUser -ObjectId "kurt.weiss@contoso.com"
$role = $sp.AppRoles | Select-Object -First 1
$roleId = if ($role) { $role.Id } else { [Guid]::Empty }
New-AzureADUserAppRoleAssignment -ObjectId $user.ObjectId -PrincipalId $user.ObjectId -ResourceId $sp.ObjectId -Id $roleId | Out-Null

Show-Assignment | Export-Csv .\app-access.csv -NoTypeInformation
Write-Host "Applications of $($user.DisplayName): $(@(Get-AzureADUserAppRoleAssignment -ObjectId $user.ObjectId).Count)"

# What may the HR app do?
$hr = Get-AzureADServicePrincipal -SearchString "HR Sync"
Get-AzureADServiceAppRoleAssignedTo -ObjectId $hr.ObjectId -All $true |
    Sort-Object ResourceDisplayName, Id |
    ForEach-Object {
        $resource = Get-AzureADServicePrincipal -ObjectId $_.ResourceId
        $id = $_.Id
        "HR Sync: {0} / {1}" -f $_.ResourceDisplayName, ($resource.AppRoles | Where-Object { $_.Id -eq $id }).Value
    }
