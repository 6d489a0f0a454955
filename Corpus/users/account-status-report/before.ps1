# Account status report
# Lists all users of the tenant with licence and sign-in state.

Import-Module MSOnline
Connect-MsolService

$reportFile = ".\AccountStatus.csv"

Write-Host "Reading users ..." -ForegroundColor Cyan
$users = Get-MsolUser -All | Where-Object { $_.UserType -ne "Guest" }
Write-Host "  $($users.Count) accounts found"

$report = $users | Select-Object DisplayName, UserPrincipalName, Department, UsageLocation,
    @{Name = "Licensed"; Expression = { $_.IsLicensed }},
    @{Name = "SignIn"; Expression = { if ($_.BlockCredential) { "Blocked" } else { "Allowed" } }},
    @{Name = "Licenses"; Expression = { ($_.Licenses.AccountSkuId | Sort-Object) -join ";" }},
    @{n = "Synced"; e = { $null -ne $_.LastDirSyncTime }}

$report | Sort-Object UserPrincipalName | Export-Csv -Path $reportFile -NoTypeInformation -Encoding UTF8

# Short form for the screen
$blocked = $users | Where-Object BlockCredential -eq $true
$unlicensed = $users | Where IsLicensed -EQ $false

Write-Host ""
Write-Host "Blocked accounts:    $($blocked.Count)"
Write-Host "Without a licence:   $($unlicensed.Count)"
$blocked | Sort-Object DisplayName | Format-Table DisplayName, UserPrincipalName -AutoSize
