# Access to enterprise applications
param([string]$AppName = "Contracts Portal")

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$sp = Get-MgServicePrincipal -Filter "displayName eq '$AppName'"
Write-Host "$($sp.DisplayName): assignment required = $($sp.AppRoleAssignmentRequired)"

$roles = @{}
$sp.AppRoles | ForEach-Object { $roles[$_.Id] = $_.DisplayName }
$roles["00000000-0000-0000-0000-000000000000"] = "Default access"

function Show-Assignment {
    # msol2graph M2G121 manual: Get-AzureADServiceAppRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipalAppRoleAssignedTo; translate this call by hand.
    Get-AzureADServiceAppRoleAssignment -ObjectId $sp.Id -All $true |
        Sort-Object PrincipalDisplayName |
        Select-Object PrincipalDisplayName, PrincipalType, @{ Name = "Role"; Expression = { $roles[$_.Id] } }, ResourceDisplayName
}

Show-Assignment | Format-Table -AutoSize

# Give one more person access
$user = Get-MgUser -UserId "kurt.weiss@contoso.com"
$role = $sp.AppRoles | Select-Object -First 1
$roleId = if ($role) { $role.Id } else { [Guid]::Empty }
# msol2graph M2G121 manual: New-AzureADUserAppRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is New-MgUserAppRoleAssignment; translate this call by hand.
New-AzureADUserAppRoleAssignment -ObjectId $user.Id -PrincipalId $user.Id -ResourceId $sp.Id -Id $roleId | Out-Null

Show-Assignment | Export-Csv .\app-access.csv -NoTypeInformation
# msol2graph M2G121 manual: Get-AzureADUserAppRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is Get-MgUserAppRoleAssignment; translate this call by hand.
Write-Host "Applications of $($user.DisplayName): $(@(Get-AzureADUserAppRoleAssignment -ObjectId $user.Id).Count)"

# What may the HR app do?
$hr = Get-MgServicePrincipal -Filter "startswith(displayName,'HR Sync')"
# msol2graph M2G121 manual: Get-AzureADServiceAppRoleAssignedTo is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipalAppRoleAssignment; translate this call by hand.
Get-AzureADServiceAppRoleAssignedTo -ObjectId $hr.Id -All $true |
    Sort-Object ResourceDisplayName, Id |
    ForEach-Object {
        $resource = Get-MgServicePrincipal -ServicePrincipalId $_.ResourceId
        $id = $_.Id
        "HR Sync: {0} / {1}" -f $_.ResourceDisplayName, ($resource.AppRoles | Where-Object { $_.Id -eq $id }).Value
    }
