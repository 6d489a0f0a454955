# Administrators without a second factor. Exit code = number of accounts.

# msol2graph M2G403 review: The check for the old module asks for several Graph modules now; it succeeds as soon as one of them is there. Compare the count where all of them must be there.
if (-not (Get-Module -Name Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Reports, Microsoft.Graph.Users)) { Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Reports, Microsoft.Graph.Users }
try {
    Get-MgDomain -ErrorAction Stop | Out-Null
}
catch {
    # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
    Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Directory.Read.All', 'Domain.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome
}

$adminIds = @{}
foreach ($r in (Get-MgDirectoryRoleTemplate)) {
    Get-MgDirectoryRole -Filter "roleTemplateId eq '$($r.Id)'" | ForEach-Object { Get-MgDirectoryRoleMember -DirectoryRoleId $_.Id -All -ErrorAction SilentlyContinue } | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' } | ForEach-Object {
        if (-not $adminIds.ContainsKey("$($_.Id)")) { $adminIds["$($_.Id)"] = @() }
        # msol2graph M2G306 review: Microsoft Graph has the current names of roles: Company Administrator is Global Administrator, for example.
        $adminIds["$($_.Id)"] += $r.DisplayName
    }
}

$missing = 0
$users = $adminIds.Keys | ForEach-Object { Get-MgUser -UserId $_ } | Sort-Object UserPrincipalName
foreach ($u in $users) {
    $roles = ($adminIds["$($u.Id)"] | Sort-Object) -join "; "
    # msol2graph M2G306 review: The methods come from the registration report, a request for each read; it is hours behind and needs a premium licence. For many users read it once: Get-MgReportAuthenticationMethodUserRegistrationDetail -All.
    if (@((Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId $u.Id).MethodsRegistered | Where-Object { $_ -notin 'email', 'securityQuestion' }).Count -eq 0) {
        $missing++
        Write-Host "NO MFA  $($u.UserPrincipalName)  [$roles]" -ForegroundColor Red
    }
    else {
        Write-Host "ok      $($u.UserPrincipalName)  [$roles]"
    }
}

Write-Host "$missing administrators without MFA"
exit $missing
