# Reclaim licences of blocked accounts
Connect-MsolService

$before = @{}
Get-MsolAccountSku | ForEach-Object { $before[$_.AccountSkuId] = $_.ConsumedUnits }

$blocked = Get-MsolUser -All -EnabledFilter DisabledOnly | Where-Object { $_.isLicensed }
$log = foreach ($user in $blocked) {
    foreach ($license in $user.Licenses.AccountSkuId) {
        Set-MsolUserLicense -UserPrincipalName $user.UserPrincipalName -RemoveLicenses $license
        [pscustomobject]@{
            User    = $user.UserPrincipalName
            License = $license
        }
    }
}

$log | Sort-Object User | Export-Csv -Path .\reclaimed.csv -NoTypeInformation
$log | Sort-Object User | Format-Table

foreach ($sku in (Get-MsolAccountSku | Sort-Object AccountSkuId)) {
    $freed = $before[$sku.AccountSkuId] - $sku.ConsumedUnits
    if ($freed -gt 0) {
        Write-Host "$($sku.AccountSkuId): $freed freed, $($sku.ActiveUnits - $sku.ConsumedUnits) available"
    }
}
