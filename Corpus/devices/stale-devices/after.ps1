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
    Get-MgOrganization -ErrorAction Stop | Out-Null
}
catch {
    # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
    Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All', 'Organization.Read.All' -NoWelcome | Out-Null
}

$disableDate = (Get-Date).AddDays(-$DisableAfterDays)
$removeDate = (Get-Date).AddDays(-$RemoveAfterDays)

$devices = Get-MgDevice -All
Write-Host "$($devices.Count) devices in the tenant"

$stale = $devices | Where-Object {
    $null -ne $_.ApproximateLastSignInDateTime -and
    $_.ApproximateLastSignInDateTime -le $disableDate -and
    $_.TrustType -ne "ServerAd"
}

$stale | Sort-Object DisplayName |
    Select-Object DisplayName, @{ Name = 'DeviceOSType'; Expression = { $_.OperatingSystem } }, @{ Name = 'DeviceOSVersion'; Expression = { $_.OperatingSystemVersion } }, @{ Name = 'DeviceTrustType'; Expression = { $_.TrustType } }, AccountEnabled, @{ Name = 'ApproximateLastLogonTimeStamp'; Expression = { $_.ApproximateLastSignInDateTime } } |
    Export-Csv -Path .\stale-devices.csv -NoTypeInformation

foreach ($device in ($stale | Sort-Object DisplayName)) {
    if ($device.AccountEnabled) {
        Write-Host "Disable $($device.DisplayName)"
        Update-MgDevice -DeviceId $device.Id -AccountEnabled:$false
    }
    elseif ($device.ApproximateLastSignInDateTime -le $removeDate) {
        Write-Host "Remove  $($device.DisplayName)"
        # msol2graph M2G110 review: Deletes the device for good, without asking; BitLocker keys stored with it are lost. Try it with -WhatIf first.
        Remove-MgDevice -DeviceId $device.Id
    }
}
