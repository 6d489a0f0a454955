# Office 365 E3 without Yammer and Sway

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

$sku = "contoso:ENTERPRISEPACK"
$disabledPlans = @("YAMMER_ENTERPRISE", "SWAY")

# Which plans does the SKU have?
$plans = (Get-MgSubscribedSku -All | Where-Object { ($_.AccountName + ':' + $_.SkuPartNumber) -eq $sku }).ServicePlans
Write-Host "$sku has $($plans.Count) service plans"
$plans | Where-Object { $_.ServicePlanName -in $disabledPlans } |
    ForEach-Object { Write-Host "  $($_.ServicePlanName): $($_.ProvisioningStatus)" }

# msol2graph M2G110 review: Licences and service plans are named by GUID in Microsoft Graph: check the ids.
$options = @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -EQ ($sku -replace '^.*:')).SkuId; DisabledPlans = @((Get-MgSubscribedSku -All).ServicePlans | Where-Object ServicePlanName -In @($disabledPlans) | Select-Object -ExpandProperty ServicePlanId -Unique) }

# New licence with options
Update-MgUser -UserId "lena.vogt@contoso.com" -UsageLocation "DE"
# msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error. The options carry the SKU that they are for; the other licences are added to them.
Set-MgUserLicense -UserId "lena.vogt@contoso.com" -AddLicenses (@($options) + @(@(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($sku -replace '^.*:') | ForEach-Object { @{ SkuId = $_.SkuId } }) | Where-Object SkuId -NotIn @($options).SkuId)) -RemoveLicenses @() | Out-Null

# Users who have the SKU already: options only
# msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
$holders = Get-MgUser -All -Property Id,AssignedLicenses,Department,UserPrincipalName | Where-Object { ((Get-MgSubscribedSku -All | Where-Object SkuId -In @($_.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) -contains $sku -and $_.Department -eq "Sales" }
foreach ($holder in $holders) {
    # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error. The options carry the SKU that they are for.
    Set-MgUserLicense -UserId $holder.UserPrincipalName -AddLicenses @($options) -RemoveLicenses @() | Out-Null
    Write-Host "Plans changed for $($holder.UserPrincipalName)"
}

# Check
# msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
foreach ($license in Get-MgSubscribedSku -All | Where-Object SkuId -In @((Get-MgUser -UserId "lena.vogt@contoso.com" -Property Id,AssignedLicenses).AssignedLicenses.SkuId)) {
    # msol2graph M2G303 manual: ServiceStatus has no counterpart in Microsoft Graph; this reads $null now. The state of a user's service plans is in Get-MgUserLicenseDetail -UserId ... : ServicePlans has ServicePlanName and ProvisioningStatus.
    $off = $license.ServiceStatus | Where-Object { $_.ProvisioningStatus -eq "Disabled" }
    Write-Host "$($license.AccountName + ':' + $license.SkuPartNumber): $(($off.ServicePlan.ServiceName | Sort-Object) -join ', ') disabled"
}
