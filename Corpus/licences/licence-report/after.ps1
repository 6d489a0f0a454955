<#
    Office 365 licence report
    Shows bought, used and free seats of each SKU and who has a Visio licence.
#>

$threshold = 2

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome

Write-Host "`n===== Licences =====" -ForegroundColor Yellow

$skus = Get-MgSubscribedSku -All | Sort-Object { $_.AccountName + ':' + $_.SkuPartNumber }
$skus | Select-Object @{ Name = 'AccountSkuId'; Expression = { $_.AccountName + ':' + $_.SkuPartNumber } }, @{ Name = 'ActiveUnits'; Expression = { $_.PrepaidUnits.Enabled } }, @{ Name = 'WarningUnits'; Expression = { $_.PrepaidUnits.Warning } }, ConsumedUnits,
    @{ Name = 'FreeUnits'; Expression = { $_.PrepaidUnits.Enabled - $_.ConsumedUnits } } |
    Format-Table -AutoSize

foreach ($sku in $skus) {
    $free = $sku.PrepaidUnits.Enabled - $sku.ConsumedUnits
    if ($sku.PrepaidUnits.Enabled -gt 0 -and $free -lt $threshold) {
        Write-Warning ("{0}: only {1} of {2} seats left" -f $sku.SkuPartNumber, $free, $sku.PrepaidUnits.Enabled)
    }
}

Write-Host "===== Visio =====" -ForegroundColor Yellow
# msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
Get-MgUser -All -Property Id,AssignedLicenses,DisplayName,UserPrincipalName,Department |
    Where-Object { ($_.AssignedLicenses.Count -gt 0) -eq $true -and ((Get-MgSubscribedSku -All | Where-Object SkuId -In @($_.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) -contains "contoso:VISIOCLIENT" } |
    Sort-Object DisplayName |
    Select-Object DisplayName, UserPrincipalName, Department |
    Format-Table -AutoSize

$skus |
    Select-Object SkuPartNumber, @{ Name = 'ActiveUnits'; Expression = { $_.PrepaidUnits.Enabled } }, ConsumedUnits, @{ n = "PlanCount"; e = { $_.ServicePlans.Count } } |
    Export-Csv -Path .\LicenceReport.csv -NoTypeInformation -Delimiter ";"
