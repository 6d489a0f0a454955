# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.DeleteRestore.All', 'User.Read.All' -NoWelcome

$purgeAfterDays = 10
$restoreUpn = "gary.stone@contoso.com"

# msol2graph M2G110 review: The user principal name of a deleted user begins with its object id in Microsoft Graph; it is cut off where the script reads it.
$deleted = Get-MgDirectoryDeletedItemAsUser -All -Property Id,DeletedDateTime,DisplayName,UserPrincipalName,AssignedLicenses | Sort-Object DeletedDateTime
Write-Host "Recycle bin: $(@($deleted).Count) users"
$deleted | Select-Object DisplayName, @{ Name = 'UserPrincipalName'; Expression = { $_.UserPrincipalName -replace '^[0-9a-f]{32}' } }, @{ Name = 'IsLicensed'; Expression = { $_.AssignedLicenses.Count -gt 0 } }, @{ Name = 'SoftDeletionTimestamp'; Expression = { $_.DeletedDateTime } } | Format-Table -AutoSize

# Restore
if ($deleted | Where-Object { ($_.UserPrincipalName -replace '^[0-9a-f]{32}') -eq $restoreUpn }) {
    # msol2graph M2G110 review: A deleted user is restored by object id, which is looked up by the user principal name. Several deleted users may have had the same name.
    Restore-MgDirectoryDeletedItem -DirectoryObjectId (Get-MgDirectoryDeletedItemAsUser -All -Property Id,UserPrincipalName | Where-Object UserPrincipalName -Match ('^(' + '[0-9a-f]' * 32 + ')?' + [regex]::Escape($restoreUpn) + '$')).Id | Out-Null
    Write-Host "Restored: $((Get-MgUser -UserId $restoreUpn).DisplayName)"
}

# Purge what lies there for too long
$limit = (Get-Date).AddDays(-$purgeAfterDays)
# msol2graph M2G110 review: The user principal name of a deleted user begins with its object id in Microsoft Graph; it is cut off where the script reads it.
Get-MgDirectoryDeletedItemAsUser -All -Property Id,DeletedDateTime,DisplayName |
    Where-Object { $_.DeletedDateTime -lt $limit } |
    ForEach-Object {
        Write-Host "Purging $($_.DisplayName)"
        # msol2graph M2G110 review: This removes a deleted user for good.
        Remove-MgDirectoryDeletedItem -DirectoryObjectId $_.Id
    }

# A leaver goes to the bin
# msol2graph M2G110 review: This deletes users.
Remove-MgUser -UserId "test.user2@contoso.onmicrosoft.com"

# msol2graph M2G110 review: The user principal name of a deleted user begins with its object id in Microsoft Graph; it is cut off where the script reads it.
Write-Host "Recycle bin: $(@(Get-MgDirectoryDeletedItemAsUser -All).Count) users"
