# Office 365 E3 without Yammer and Sway

Connect-MsolService

$sku = "contoso:ENTERPRISEPACK"
$disabledPlans = @("YAMMER_ENTERPRISE", "SWAY")

# Which plans does the SKU have?
$plans = (Get-MsolAccountSku | Where-Object { $_.AccountSkuId -eq $sku }).ServiceStatus
Write-Host "$sku has $($plans.Count) service plans"
$plans | Where-Object { $_.ServicePlan.ServiceName -in $disabledPlans } |
    ForEach-Object { Write-Host "  $($_.ServicePlan.ServiceName): $($_.ProvisioningStatus)" }

$options = New-MsolLicenseOptions -AccountSkuId $sku -DisabledPlans $disabledPlans

# New licence with options
Set-MsolUser -UserPrincipalName "lena.vogt@contoso.com" -UsageLocation "DE"
Set-MsolUserLicense -UserPrincipalName "lena.vogt@contoso.com" -AddLicenses $sku -LicenseOptions $options

# Users who have the SKU already: options only
$holders = Get-MsolUser -All | Where-Object { $_.Licenses.AccountSkuId -contains $sku -and $_.Department -eq "Sales" }
foreach ($holder in $holders) {
    Set-MsolUserLicense -UserPrincipalName $holder.UserPrincipalName -LicenseOptions $options
    Write-Host "Plans changed for $($holder.UserPrincipalName)"
}

# Check
foreach ($license in (Get-MsolUser -UserPrincipalName "lena.vogt@contoso.com").Licenses) {
    $off = $license.ServiceStatus | Where-Object { $_.ProvisioningStatus -eq "Disabled" }
    Write-Host "$($license.AccountSkuId): $(($off.ServicePlan.ServiceName | Sort-Object) -join ', ') disabled"
}
