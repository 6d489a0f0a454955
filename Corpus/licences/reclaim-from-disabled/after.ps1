# Reclaim licences of blocked accounts
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome

$before = @{}
Get-MgSubscribedSku -All | ForEach-Object { $before[($_.AccountName + ':' + $_.SkuPartNumber)] = $_.ConsumedUnits }

$blocked = Get-MgUser -All -Filter "accountEnabled eq false" -Property Id,AssignedLicenses,UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 }
$log = foreach ($user in $blocked) {
    # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
    foreach ($license in ((Get-MgSubscribedSku -All | Where-Object SkuId -In @($user.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber })) {
        # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
        Set-MgUserLicense -UserId $user.UserPrincipalName -RemoveLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($license -replace '^.*:') | ForEach-Object SkuId) -AddLicenses @() | Out-Null
        [pscustomobject]@{
            User    = $user.UserPrincipalName
            License = $license
        }
    }
}

$log | Sort-Object User | Export-Csv -Path .\reclaimed.csv -NoTypeInformation
$log | Sort-Object User | Format-Table

foreach ($sku in (Get-MgSubscribedSku -All | Sort-Object { $_.AccountName + ':' + $_.SkuPartNumber })) {
    $freed = $before[($sku.AccountName + ':' + $sku.SkuPartNumber)] - $sku.ConsumedUnits
    if ($freed -gt 0) {
        Write-Host "$($sku.AccountName + ':' + $sku.SkuPartNumber): $freed freed, $($sku.PrepaidUnits.Enabled - $sku.ConsumedUnits) available"
    }
}
