# Who owns which device?

Connect-AzureAD | Out-Null

$inventory = foreach ($device in (Get-AzureADDevice -All $true | Sort-Object DisplayName)) {
    $owner = Get-AzureADDeviceRegisteredOwner -ObjectId $device.ObjectId -All $true
    $user = Get-AzureADDeviceRegisteredUser -ObjectId $device.ObjectId

    $device | Select-Object DisplayName,
        DeviceId,
        DeviceOSType,
        DeviceOSVersion,
        DeviceTrustType,
        IsCompliant,
        IsManaged,
        @{ Name = "Owner"; Expression = { $owner.UserPrincipalName } },
        @{ Name = "User"; Expression = { $user.UserPrincipalName -join ";" } },
        @{ Name = "OwnerDepartment"; Expression = { $owner.Department } }
}

$inventory | Export-Csv -Path ".\devices.csv" -NoTypeInformation -Encoding UTF8
$inventory | Where-Object { -not $_.Owner } | Format-Table DisplayName, DeviceOSType, DeviceTrustType

$u = Get-AzureADUser -ObjectId "omar.reyes@contoso.com"
Write-Host "Owned by $($u.DisplayName):      $((Get-AzureADUserOwnedDevice -ObjectId $u.ObjectId).DisplayName -join ', ')"
Write-Host "Registered by $($u.DisplayName): $((Get-AzureADUserRegisteredDevice -ObjectId $u.ObjectId).DisplayName -join ', ')"

Write-Host "iPhones: $(@(Get-AzureADDevice -SearchString 'iPhone').Count)"
