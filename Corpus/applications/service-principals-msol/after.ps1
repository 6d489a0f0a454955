# Service principals with MSOnline
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -NoWelcome

Write-Host "Enabled principals"
# msol2graph M2G121 manual: Get-MsolServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipal; translate this call by hand.
Get-MsolServicePrincipal -All |
    Where-Object { $_.AccountEnabled -eq $true } |
    Sort-Object DisplayName |
    Select-Object DisplayName, AppPrincipalId, @{ n = "Spns"; e = { $_.ServicePrincipalNames.Count } } |
    Export-Csv .\service-principals.csv -NoTypeInformation

# msol2graph M2G121 manual: Get-MsolServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipal; translate this call by hand.
$sp = Get-MsolServicePrincipal -SearchString "Reporting Tool"
Write-Host "$($sp.DisplayName) has the names:"
$sp.ServicePrincipalNames | Sort-Object | ForEach-Object { Write-Host "  $_" }

# msol2graph M2G121 manual: Get-MsolServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipal; translate this call by hand.
$exchange = Get-MsolServicePrincipal -AppPrincipalId "00000002-0000-0ff1-ce00-000000000000"
Write-Host "Exchange: $($exchange.DisplayName)"

# A password credential for one year
$start = Get-Date
# msol2graph M2G121 manual: New-MsolServicePrincipalCredential is recognised, but the tables have no row for it yet. Its official successor is Update-MgServicePrincipal or Add-MgServicePrincipalKey or Add-MgServicePrincipalPassword; translate this call by hand.
New-MsolServicePrincipalCredential -AppPrincipalId $sp.AppPrincipalId -Type Password -Value "Obviously-Fake-2025" -StartDate $start -EndDate $start.AddYears(1)

# msol2graph M2G121 manual: Get-MsolServicePrincipalCredential is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipal; translate this call by hand.
Get-MsolServicePrincipalCredential -AppPrincipalId $sp.AppPrincipalId -ReturnKeyValues $false |
    Sort-Object StartDate |
    Select-Object Type, Usage, @{ n = "Until"; e = { $_.EndDate.ToString("yyyy-MM-dd") } }

# Switch the old connector off
# msol2graph M2G121 manual: Get-MsolServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is Get-MgServicePrincipal; translate this call by hand.
Get-MsolServicePrincipal -SearchString "Old CRM Connector" | ForEach-Object {
    # msol2graph M2G121 manual: Set-MsolServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is Update-MgServicePrincipal; translate this call by hand.
    Set-MsolServicePrincipal -ObjectId $_.ObjectId -AccountEnabled $false
    Write-Host "$($_.DisplayName) disabled"
}
