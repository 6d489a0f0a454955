# Who owns which device?

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Device.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$inventory = foreach ($device in (Get-MgDevice -All | Sort-Object DisplayName)) {
    $owner = Get-MgDeviceRegisteredOwner -DeviceId $device.Id -All -Property Id,UserPrincipalName,Department
    $user = Get-MgDeviceRegisteredUser -DeviceId $device.Id

    $device | Select-Object DisplayName,
        DeviceId,
        @{ Name = 'DeviceOSType'; Expression = { $_.OperatingSystem } },
        @{ Name = 'DeviceOSVersion'; Expression = { $_.OperatingSystemVersion } },
        @{ Name = 'DeviceTrustType'; Expression = { $_.TrustType } },
        IsCompliant,
        IsManaged,
        @{ Name = "Owner"; Expression = { $owner.AdditionalProperties.userPrincipalName } },
        @{ Name = "User"; Expression = { $user.AdditionalProperties.userPrincipalName -join ";" } },
        @{ Name = "OwnerDepartment"; Expression = { $owner.AdditionalProperties.department } }
}

$inventory | Export-Csv -Path ".\devices.csv" -NoTypeInformation -Encoding UTF8
$inventory | Where-Object { -not $_.Owner } | Format-Table DisplayName, DeviceOSType, DeviceTrustType

$u = Get-MgUser -UserId "omar.reyes@contoso.com"
Write-Host "Owned by $($u.DisplayName):      $((Get-MgUserOwnedDeviceAsDevice -UserId $u.Id).DisplayName -join ', ')"
Write-Host "Registered by $($u.DisplayName): $((Get-MgUserRegisteredDeviceAsDevice -UserId $u.Id).DisplayName -join ', ')"

Write-Host "iPhones: $(@(Get-MgDevice -Filter "startswith(displayName,'iPhone')").Count)"
