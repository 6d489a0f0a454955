<#
.SYNOPSIS
    Disables and removes stale Azure AD devices.
.PARAMETER DisableAfterDays
    Devices without a sign-in for this many days are disabled.
.PARAMETER RemoveAfterDays
    Disabled devices without a sign-in for this many days are removed.
#>
[CmdletBinding()]
param(
    [int]$DisableAfterDays = 180,
    [int]$RemoveAfterDays = 365
)

try {
    Get-AzureADTenantDetail -ErrorAction Stop | Out-Null
}
catch {
    Connect-AzureAD | Out-Null
}

$disableDate = (Get-Date).AddDays(-$DisableAfterDays)
$removeDate = (Get-Date).AddDays(-$RemoveAfterDays)

$devices = Get-AzureADDevice -All $true
Write-Host "$($devices.Count) devices in the tenant"

$stale = $devices | Where-Object {
    $null -ne $_.ApproximateLastLogonTimeStamp -and
    $_.ApproximateLastLogonTimeStamp -le $disableDate -and
    $_.DeviceTrustType -ne "ServerAd"
}

$stale | Sort-Object DisplayName |
    Select-Object DisplayName, DeviceOSType, DeviceOSVersion, DeviceTrustType, AccountEnabled, ApproximateLastLogonTimeStamp |
    Export-Csv -Path .\stale-devices.csv -NoTypeInformation

foreach ($device in ($stale | Sort-Object DisplayName)) {
    if ($device.AccountEnabled) {
        Write-Host "Disable $($device.DisplayName)"
        Set-AzureADDevice -ObjectId $device.ObjectId -AccountEnabled $false
    }
    elseif ($device.ApproximateLastLogonTimeStamp -le $removeDate) {
        Write-Host "Remove  $($device.DisplayName)"
        Remove-AzureADDevice -ObjectId $device.ObjectId
    }
}
