# License usage (AzureAD module)
$friendly = @{
    "SPE_E3"            = "Microsoft 365 E3"
    "SPE_E5"            = "Microsoft 365 E5"
    "ENTERPRISEPACK"    = "Office 365 E3"
    "EXCHANGESTANDARD"  = "Exchange Online (Plan 1)"
    "EMS"               = "Enterprise Mobility + Security E3"
    "POWER_BI_STANDARD" = "Power BI (free)"
    "VISIOCLIENT"       = "Visio Plan 2"
}

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All' -NoWelcome | Out-Null

$Output = @()
Get-MgSubscribedSku -All | ForEach-Object {
    if ($_.CapabilityStatus -ne "Enabled") { return }
    $name = $friendly[$_.SkuPartNumber]
    if (!$name) { $name = $_.SkuPartNumber }

    $Output += New-Object -TypeName PSObject -Property ([ordered]@{
        "License"   = $name
        "SKU"       = $_.SkuPartNumber
        "Enabled"   = $_.PrepaidUnits.Enabled
        "Warning"   = $_.PrepaidUnits.Warning
        "Suspended" = $_.PrepaidUnits.Suspended
        "Used"      = $_.ConsumedUnits
        "Free"      = $_.PrepaidUnits.Enabled - $_.ConsumedUnits
    })
}

$Output | Sort-Object License | Format-Table -AutoSize
$Output | Sort-Object License | Export-Csv .\sku-usage.csv -NoTypeInformation

$teams = Get-MgSubscribedSku -All | Where-Object { $_.ServicePlans.ServicePlanName -contains "TEAMS1" }
Write-Host "SKUs with Teams: $(($teams.SkuPartNumber | Sort-Object) -join ', ')"
