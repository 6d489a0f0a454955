# Where is Teams switched off?
param([string]$Plan = "TEAMS1")

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$rows = foreach ($user in (Get-MgUser -All -Property Id,AssignedLicenses,UserPrincipalName | Where-Object { $_.AssignedLicenses.Count -gt 0 } | Sort-Object UserPrincipalName)) {
    # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
    foreach ($license in Get-MgSubscribedSku -All | Where-Object SkuId -In @($user.AssignedLicenses.SkuId)) {
        # msol2graph M2G303 manual: ServiceStatus has no counterpart in Microsoft Graph; this reads $null now. The state of a user's service plans is in Get-MgUserLicenseDetail -UserId ... : ServicePlans has ServicePlanName and ProvisioningStatus.
        foreach ($status in $license.ServiceStatus) {
            if ($status.ServicePlan.ServiceName -eq $Plan) {
                [PSCustomObject]@{
                    User   = $user.UserPrincipalName
                    Sku    = $license.SkuPartNumber
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
$detail = Get-MgUserLicenseDetail -UserId "omar.reyes@contoso.com"
foreach ($d in ($detail | Sort-Object SkuPartNumber)) {
    $p = $d.ServicePlans | Where-Object { $_.ServicePlanName -eq $Plan }
    if ($p) {
        "omar.reyes@contoso.com: $($d.SkuPartNumber) $($p.ServicePlanName) $($p.ProvisioningStatus)"
    }
}
