# Service principals with MSOnline
Connect-MsolService

Write-Host "Enabled principals"
Get-MsolServicePrincipal -All |
    Where-Object { $_.AccountEnabled -eq $true } |
    Sort-Object DisplayName |
    Select-Object DisplayName, AppPrincipalId, @{ n = "Spns"; e = { $_.ServicePrincipalNames.Count } } |
    Export-Csv .\service-principals.csv -NoTypeInformation

$sp = Get-MsolServicePrincipal -SearchString "Reporting Tool"
Write-Host "$($sp.DisplayName) has the names:"
$sp.ServicePrincipalNames | Sort-Object | ForEach-Object { Write-Host "  $_" }

$exchange = Get-MsolServicePrincipal -AppPrincipalId "00000002-0000-0ff1-ce00-000000000000"
Write-Host "Exchange: $($exchange.DisplayName)"

# A password credential for one year
$start = Get-Date
New-MsolServicePrincipalCredential -AppPrincipalId $sp.AppPrincipalId -Type Password -Value "Obviously-Fake-2025" -StartDate $start -EndDate $start.AddYears(1)

Get-MsolServicePrincipalCredential -AppPrincipalId $sp.AppPrincipalId -ReturnKeyValues $false |
    Sort-Object StartDate |
    Select-Object Type, Usage, @{ n = "Until"; e = { $_.EndDate.ToString("yyyy-MM-dd") } }

# Switch the old connector off
Get-MsolServicePrincipal -SearchString "Old CRM Connector" | ForEach-Object {
    Set-MsolServicePrincipal -ObjectId $_.ObjectId -AccountEnabled $false
    Write-Host "$($_.DisplayName) disabled"
}
