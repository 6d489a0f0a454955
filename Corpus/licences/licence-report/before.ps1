<#
    Office 365 licence report
    Shows bought, used and free seats of each SKU and who has a Visio licence.
#>

$threshold = 2

Connect-MsolService

Write-Host "`n===== Licences =====" -ForegroundColor Yellow

$skus = Get-MsolAccountSku | Sort-Object AccountSkuId
$skus | Select-Object AccountSkuId, ActiveUnits, WarningUnits, ConsumedUnits,
    @{ Name = 'FreeUnits'; Expression = { $_.ActiveUnits - $_.ConsumedUnits } } |
    Format-Table -AutoSize

foreach ($sku in $skus) {
    $free = $sku.ActiveUnits - $sku.ConsumedUnits
    if ($sku.ActiveUnits -gt 0 -and $free -lt $threshold) {
        Write-Warning ("{0}: only {1} of {2} seats left" -f $sku.SkuPartNumber, $free, $sku.ActiveUnits)
    }
}

Write-Host "===== Visio =====" -ForegroundColor Yellow
Get-MsolUser -All |
    Where-Object { $_.isLicensed -eq $true -and $_.Licenses.AccountSkuId -contains "contoso:VISIOCLIENT" } |
    Sort-Object DisplayName |
    Select-Object DisplayName, UserPrincipalName, Department |
    Format-Table -AutoSize

$skus |
    Select-Object SkuPartNumber, ActiveUnits, ConsumedUnits, @{ n = "PlanCount"; e = { $_.ServiceStatus.Count } } |
    Export-Csv -Path .\LicenceReport.csv -NoTypeInformation -Delimiter ";"
