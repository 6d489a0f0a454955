# Device clean-up with MSOnline
param(
    [datetime]$Before = "2024-01-01",
    [switch]$ReportOnly
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Device.Read.All', 'Directory.AccessAsUser.All', 'User.Read.All' -NoWelcome

$all = Get-MgDevice -All
Write-Host "Devices: $($all.Count)"
$all | Group-Object { @{ AzureAd = 'Azure AD Joined'; ServerAd = 'Domain Joined'; Workplace = 'Workplace Joined' }[[string]$_.TrustType] } | Sort-Object Name | Format-Table Name, Count
# msol2graph M2G306 review: One more request for each device.
Write-Host "Without an owner: $(@($all | Where-Object { -not (Get-MgDeviceRegisteredOwner -DeviceId $_.Id -All).AdditionalProperties.userPrincipalName }).Count)"

$old = Get-MgDevice -All -Filter "approximateLastSignInDateTime le $(([datetime]$Before).ToUniversalTime().ToString('s'))Z"
$old | Sort-Object DisplayName | Select-Object @{ Name = 'Enabled'; Expression = { $_.AccountEnabled } }, DisplayName, DeviceId, @{ Name = 'DeviceOsType'; Expression = { $_.OperatingSystem } }, @{ Name = 'DeviceTrustType'; Expression = { @{ AzureAd = 'Azure AD Joined'; ServerAd = 'Domain Joined'; Workplace = 'Workplace Joined' }[[string]$_.TrustType] } }, @{ Name = 'ApproximateLastLogonTimestamp'; Expression = { $_.ApproximateLastSignInDateTime } } |
    Export-Csv -Path .\old-devices.csv -NoTypeInformation

if ($ReportOnly) { return }

$old | Where-Object { $_.AccountEnabled -eq $true } | ForEach-Object {
    Write-Host "Disabling $($_.DisplayName)"
    # msol2graph M2G110 review: MSOnline returned the device; Microsoft Graph returns nothing. Where the result is used, read the device again with Get-MgDevice.
    Update-MgDeviceByDeviceId -DeviceId $_.DeviceId -AccountEnabled:$false | Out-Null
}

$old | Where-Object { $_.AccountEnabled -eq $false } | ForEach-Object {
    Write-Host "Removing $($_.DisplayName)"
    # msol2graph M2G110 review: Deletes the device for good, without asking; BitLocker keys stored with it are lost. Try it with -WhatIf first.
    Remove-MgDeviceByDeviceId -DeviceId $_.DeviceId
}

# This one is still in use
# msol2graph M2G110 review: MSOnline returned the device; Microsoft Graph returns nothing. Where the result is used, read the device again with Get-MgDevice.
Update-MgDeviceByDeviceId -DeviceId (Get-MgDevice -Filter "startswith(displayName,'OLD-PC-18')" -All).DeviceId -AccountEnabled | Out-Null
Write-Host "OLD-PC-18 enabled: $((Get-MgDevice -Filter "startswith(displayName,'OLD-PC-18')" -All).AccountEnabled)"
