# Licence by group membership (before group-based licensing)
param(
    [string]$GroupName = "Sales EMEA",
    [string]$Sku = "contoso:SPE_E3",
    [string]$DefaultLocation = "US"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.Read.All', 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

# msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$group = Get-MgGroup -Filter "securityEnabled eq true and mailEnabled eq false and (startswith(displayName,'$GroupName') or startswith(mail,'$GroupName'))" -Top 250 | Where-Object { $_.DisplayName -eq $GroupName }
if (!$group) {
    Write-Host "Group '$GroupName' does not exist" -ForegroundColor Red
    exit 1
}

$accountSku = Get-MgSubscribedSku -All | Where { ($_.AccountName + ':' + $_.SkuPartNumber) -eq $Sku }
$available = $accountSku.PrepaidUnits.Enabled - $accountSku.ConsumedUnits
Write-Host "Available seats of ${Sku}: $available"

$assigned = 0
Get-MgGroupMember -GroupId $group.Id -All | Where-Object { $_.AdditionalProperties['@odata.type'] -eq '#microsoft.graph.user' } | ForEach-Object {
    $user = Get-MgUser -UserId $_.Id -Property Id,AssignedLicenses,UserPrincipalName,AccountEnabled,UsageLocation

    # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
    if (((Get-MgSubscribedSku -All | Where-Object SkuId -In @($user.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) -contains $Sku) {
        Write-Host "  $($user.UserPrincipalName) already has it"
        return
    }
    if (-not $user.AccountEnabled) {
        Write-Host "  $($user.UserPrincipalName) is blocked, skipped"
        return
    }
    if ([string]::IsNullOrEmpty($user.UsageLocation)) {
        Update-MgUser -UserId $user.Id -UsageLocation $DefaultLocation
    }
    if ($available -le 0) {
        Write-Warning "No seats left for $($user.UserPrincipalName)"
        return
    }

    # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
    Set-MgUserLicense -UserId $user.Id -AddLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($Sku -replace '^.*:') | ForEach-Object { @{ SkuId = $_.SkuId } }) -RemoveLicenses @() | Out-Null
    $available--
    $assigned++
    Write-Host "  $($user.UserPrincipalName) licensed" -ForegroundColor Green
}

Write-Host "$assigned licences assigned"
