<#
.SYNOPSIS
    Shows which cmdlets a script uses.
.DESCRIPTION
    Looks for Get-MsolUser, Set-MsolUser and Get-AzureADUser in text.
.NOTES
    Replaces the report that was made with Get-MsolUser -All | Export-Csv.
#>
param(
    [string[]]$Lines = @("Connect-MsolService", "Get-MsolUser -All", "Get-ChildItem", "Get-AzureADUser -Top 5")
)

# Get-MsolUser -All | Where-Object { $_.isLicensed }
$successors = @{
    "Get-MsolUser"    = "Get-MgUser"
    "Get-AzureADUser" = "Get-MgUser"
    "Connect-MsolService" = "Connect-MgGraph"
}
$GetMsolUser = 0

foreach ($line in $Lines) {
    foreach ($name in ($successors.Keys | Sort-Object)) {
        if ($line -match "^\s*$name\b") {
            $GetMsolUser++
            Write-Output ("{0,-24} -> {1}" -f $name, $successors[$name])
        }
    }
}

$help = @"
Example of the old way:
    Connect-MsolService
    Get-MsolUser -UserPrincipalName omar.reyes@contoso.com
"@
Write-Output $help
Write-Output 'Found Get-MsolUser and others:' $GetMsolUser
