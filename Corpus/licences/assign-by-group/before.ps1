# Licence by group membership (before group-based licensing)
param(
    [string]$GroupName = "Sales EMEA",
    [string]$Sku = "contoso:SPE_E3",
    [string]$DefaultLocation = "US"
)

Connect-MsolService

$group = Get-MsolGroup -GroupType Security -SearchString $GroupName | Where-Object { $_.DisplayName -eq $GroupName }
if (!$group) {
    Write-Host "Group '$GroupName' does not exist" -ForegroundColor Red
    exit 1
}

$accountSku = Get-MsolAccountSku | Where { $_.AccountSkuId -eq $Sku }
$available = $accountSku.ActiveUnits - $accountSku.ConsumedUnits
Write-Host "Available seats of ${Sku}: $available"

$assigned = 0
Get-MsolGroupMember -GroupObjectId $group.ObjectId -MemberObjectTypes User -All | ForEach-Object {
    $user = Get-MsolUser -ObjectId $_.ObjectId

    if ($user.Licenses.AccountSkuId -contains $Sku) {
        Write-Host "  $($user.UserPrincipalName) already has it"
        return
    }
    if ($user.BlockCredential) {
        Write-Host "  $($user.UserPrincipalName) is blocked, skipped"
        return
    }
    if ([string]::IsNullOrEmpty($user.UsageLocation)) {
        Set-MsolUser -ObjectId $user.ObjectId -UsageLocation $DefaultLocation
    }
    if ($available -le 0) {
        Write-Warning "No seats left for $($user.UserPrincipalName)"
        return
    }

    Set-MsolUserLicense -ObjectId $user.ObjectId -AddLicenses $Sku
    $available--
    $assigned++
    Write-Host "  $($user.UserPrincipalName) licensed" -ForegroundColor Green
}

Write-Host "$assigned licences assigned"
