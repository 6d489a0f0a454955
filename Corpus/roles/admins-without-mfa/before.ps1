# Administrators without a second factor. Exit code = number of accounts.

if (-not (Get-Module -Name MSOnline)) { Import-Module MSOnline }
try {
    Get-MsolDomain -ErrorAction Stop | Out-Null
}
catch {
    Connect-MsolService
}

$adminIds = @{}
foreach ($r in (Get-MsolRole)) {
    Get-MsolRoleMember -RoleObjectId $r.ObjectId -MemberObjectTypes User -ErrorAction SilentlyContinue | ForEach-Object {
        if (-not $adminIds.ContainsKey("$($_.ObjectId)")) { $adminIds["$($_.ObjectId)"] = @() }
        $adminIds["$($_.ObjectId)"] += $r.Name
    }
}

$missing = 0
$users = $adminIds.Keys | ForEach-Object { Get-MsolUser -ObjectId $_ } | Sort-Object UserPrincipalName
foreach ($u in $users) {
    $roles = ($adminIds["$($u.ObjectId)"] | Sort-Object) -join "; "
    if ($u.StrongAuthenticationMethods.Count -eq 0) {
        $missing++
        Write-Host "NO MFA  $($u.UserPrincipalName)  [$roles]" -ForegroundColor Red
    }
    else {
        Write-Host "ok      $($u.UserPrincipalName)  [$roles]"
    }
}

Write-Host "$missing administrators without MFA"
exit $missing
