Connect-MsolService

$purgeAfterDays = 10
$restoreUpn = "gary.stone@contoso.com"

$deleted = Get-MsolUser -ReturnDeletedUsers -All | Sort-Object SoftDeletionTimestamp
Write-Host "Recycle bin: $(@($deleted).Count) users"
$deleted | Select-Object DisplayName, UserPrincipalName, IsLicensed, SoftDeletionTimestamp | Format-Table -AutoSize

# Restore
if ($deleted | Where-Object { $_.UserPrincipalName -eq $restoreUpn }) {
    Restore-MsolUser -UserPrincipalName $restoreUpn | Out-Null
    Write-Host "Restored: $((Get-MsolUser -UserPrincipalName $restoreUpn).DisplayName)"
}

# Purge what lies there for too long
$limit = (Get-Date).AddDays(-$purgeAfterDays)
Get-MsolUser -ReturnDeletedUsers -All |
    Where-Object { $_.SoftDeletionTimestamp -lt $limit } |
    ForEach-Object {
        Write-Host "Purging $($_.DisplayName)"
        Remove-MsolUser -ObjectId $_.ObjectId -RemoveFromRecycleBin -Force
    }

# A leaver goes to the bin
Remove-MsolUser -UserPrincipalName "test.user2@contoso.onmicrosoft.com" -Force

Write-Host "Recycle bin: $(@(Get-MsolUser -ReturnDeletedUsers -All).Count) users"
