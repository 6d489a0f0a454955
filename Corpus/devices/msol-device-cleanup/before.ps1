# Device clean-up with MSOnline
param(
    [datetime]$Before = "2024-01-01",
    [switch]$ReportOnly
)

Connect-MsolService

$all = Get-MsolDevice -All -ReturnRegisteredOwners
Write-Host "Devices: $($all.Count)"
$all | Group-Object DeviceTrustType | Sort-Object Name | Format-Table Name, Count
Write-Host "Without an owner: $(@($all | Where-Object { -not $_.RegisteredOwners }).Count)"

$old = Get-MsolDevice -All -LogonTimeBefore $Before
$old | Sort-Object DisplayName | Select-Object Enabled, DisplayName, DeviceId, DeviceOsType, DeviceTrustType, ApproximateLastLogonTimestamp |
    Export-Csv -Path .\old-devices.csv -NoTypeInformation

if ($ReportOnly) { return }

$old | Where-Object { $_.Enabled -eq $true } | ForEach-Object {
    Write-Host "Disabling $($_.DisplayName)"
    Disable-MsolDevice -DeviceId $_.DeviceId -Force | Out-Null
}

$old | Where-Object { $_.Enabled -eq $false } | ForEach-Object {
    Write-Host "Removing $($_.DisplayName)"
    Remove-MsolDevice -DeviceId $_.DeviceId -Force
}

# This one is still in use
Enable-MsolDevice -DeviceId (Get-MsolDevice -Name "OLD-PC-18").DeviceId -Force | Out-Null
Write-Host "OLD-PC-18 enabled: $((Get-MsolDevice -Name 'OLD-PC-18').Enabled)"
