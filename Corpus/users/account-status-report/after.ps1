# Account status report
# Lists all users of the tenant with licence and sign-in state.

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome

$reportFile = ".\AccountStatus.csv"

Write-Host "Reading users ..." -ForegroundColor Cyan
$users = Get-MgUser -All -Property Id,UserType,DisplayName,UserPrincipalName,Department,UsageLocation,AssignedLicenses,AccountEnabled,OnPremisesLastSyncDateTime | Where-Object { $_.UserType -ne "Guest" }
Write-Host "  $($users.Count) accounts found"

# msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
$report = $users | Select-Object DisplayName, UserPrincipalName, Department, UsageLocation,
    @{Name = "Licensed"; Expression = { $_.AssignedLicenses.Count -gt 0 }},
    @{Name = "SignIn"; Expression = { if (-not $_.AccountEnabled) { "Blocked" } else { "Allowed" } }},
    @{Name = "Licenses"; Expression = { (((Get-MgSubscribedSku -All | Where-Object SkuId -In @($_.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) | Sort-Object) -join ";" }},
    @{n = "Synced"; e = { $null -ne $_.OnPremisesLastSyncDateTime }}

$report | Sort-Object UserPrincipalName | Export-Csv -Path $reportFile -NoTypeInformation -Encoding UTF8

# Short form for the screen
$blocked = $users | Where-Object { (-not $_.AccountEnabled) -eq $true }
$unlicensed = $users | Where { ($_.AssignedLicenses.Count -gt 0) -EQ $false }

Write-Host ""
Write-Host "Blocked accounts:    $($blocked.Count)"
Write-Host "Without a licence:   $($unlicensed.Count)"
$blocked | Sort-Object DisplayName | Format-Table DisplayName, UserPrincipalName -AutoSize
