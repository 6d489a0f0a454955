# Access to enterprise applications
param([string]$AppName = "Contracts Portal")

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AppRoleAssignment.ReadWrite.All', 'Application.Read.All', 'Directory.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$sp = Get-MgServicePrincipal -Filter "displayName eq '$AppName'"
Write-Host "$($sp.DisplayName): assignment required = $($sp.AppRoleAssignmentRequired)"

$roles = @{}
$sp.AppRoles | ForEach-Object { $roles[$_.Id] = $_.DisplayName }
$roles["00000000-0000-0000-0000-000000000000"] = "Default access"

function Show-Assignment {
    # msol2graph M2G110 review: The names of this pair are crossed: this cmdlet listed who is assigned to the application, which Get-MgServicePrincipalAppRoleAssignedTo lists. Check that this is what the script wants.
    Get-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $sp.Id -All |
        Sort-Object PrincipalDisplayName |
        Select-Object PrincipalDisplayName, PrincipalType, @{ Name = "Role"; Expression = { $roles[$_.AppRoleId] } }, ResourceDisplayName
}

Show-Assignment | Format-Table -AutoSize

# Give one more person access
$user = Get-MgUser -UserId "kurt.weiss@contoso.com"
$role = $sp.AppRoles | Select-Object -First 1
$roleId = if ($role) { $role.Id } else { [Guid]::Empty }
# msol2graph M2G110 review: This gives a user access to an application.
New-MgUserAppRoleAssignment -UserId $user.Id -PrincipalId $user.Id -ResourceId $sp.Id -AppRoleId $roleId | Out-Null

Show-Assignment | Export-Csv .\app-access.csv -NoTypeInformation
# msol2graph M2G110 review: Microsoft Graph also lists what the user's groups were assigned; PrincipalType is Group there. Filter on PrincipalType -eq 'User' if only own assignments count.
Write-Host "Applications of $($user.DisplayName): $(@(Get-MgUserAppRoleAssignment -UserId $user.Id).Count)"

# What may the HR app do?
$hr = Get-MgServicePrincipal -Filter "startswith(displayName,'HR Sync')"
# msol2graph M2G110 review: The names of this pair are crossed: this cmdlet listed what the service principal may do elsewhere, which Get-MgServicePrincipalAppRoleAssignment lists. Check that this is what the script wants.
Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $hr.Id -All |
    Sort-Object ResourceDisplayName, AppRoleId |
    ForEach-Object {
        $resource = Get-MgServicePrincipal -ServicePrincipalId $_.ResourceId
        $id = $_.AppRoleId
        "HR Sync: {0} / {1}" -f $_.ResourceDisplayName, ($resource.AppRoles | Where-Object { $_.Id -eq $id }).Value
    }
