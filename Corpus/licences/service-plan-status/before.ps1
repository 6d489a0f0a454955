# Where is Teams switched off?
param([string]$Plan = "TEAMS1")

Connect-MsolService
Connect-AzureAD | Out-Null

$rows = foreach ($user in (Get-MsolUser -All | Where-Object { $_.IsLicensed } | Sort-Object UserPrincipalName)) {
    foreach ($license in $user.Licenses) {
        foreach ($status in $license.ServiceStatus) {
            if ($status.ServicePlan.ServiceName -eq $Plan) {
                [PSCustomObject]@{
                    User   = $user.UserPrincipalName
                    Sku    = $license.AccountSku.SkuPartNumber
                    Plan   = $status.ServicePlan.ServiceName
                    Status = $status.ProvisioningStatus
                }
            }
        }
    }
}

$rows | Export-Csv -Path .\plan-status.csv -NoTypeInformation
$rows | Group-Object Status | Sort-Object Name | ForEach-Object { "{0}: {1}" -f $_.Name, $_.Count }

# The same question to the other module, for one user
$detail = Get-AzureADUserLicenseDetail -ObjectId "omar.reyes@contoso.com"
foreach ($d in ($detail | Sort-Object SkuPartNumber)) {
    $p = $d.ServicePlans | Where-Object { $_.ServicePlanName -eq $Plan }
    if ($p) {
        "omar.reyes@contoso.com: $($d.SkuPartNumber) $($p.ServicePlanName) $($p.ProvisioningStatus)"
    }
}
