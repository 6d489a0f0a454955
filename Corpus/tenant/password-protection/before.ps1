Import-Module AzureADPreview
Connect-AzureAD | Out-Null

# Banned passwords
$setting = Get-AzureADDirectorySetting | Where-Object { $_.DisplayName -eq "Password Rule Settings" }
if (-not $setting) {
    $setting = (Get-AzureADDirectorySettingTemplate | Where-Object { $_.DisplayName -eq "Password Rule Settings" }).CreateDirectorySetting()
    $setting = New-AzureADDirectorySetting -DirectorySetting $setting
}
$setting["LockoutThreshold"] = "8"
$setting["LockoutDurationInSeconds"] = "120"
$setting["BannedPasswordList"] = @("contoso", "fabrikam", "winter2025") -join "`t"
Set-AzureADDirectorySetting -Id $setting.Id -DirectorySetting $setting

# Consent workflow, new setting
$consent = (Get-AzureADDirectorySettingTemplate -Id (Get-AzureADDirectorySettingTemplate | Where-Object DisplayName -eq "Consent Policy Settings").Id).CreateDirectorySetting()
$consent["EnableAdminConsentRequests"] = "true"
New-AzureADDirectorySetting -DirectorySetting $consent | Out-Null

foreach ($s in (Get-AzureADDirectorySetting -All $true | Sort-Object DisplayName)) {
    Write-Host "$($s.DisplayName): $(@($s.Values).Count) values"
}

# No guests in the team
$team = Get-AzureADGroup -SearchString "Marketing Team"
$existing = Get-AzureADObjectSetting -TargetType Groups -TargetObjectId $team.ObjectId
if (!$existing) {
    $guest = (Get-AzureADDirectorySettingTemplate | Where-Object { $_.DisplayName -eq "Group.Unified.Guest" }).CreateDirectorySetting()
    $guest["AllowToAddGuests"] = "False"
    New-AzureADObjectSetting -TargetType Groups -TargetObjectId $team.ObjectId -DirectorySetting $guest | Out-Null
}
(Get-AzureADObjectSetting -TargetType Groups -TargetObjectId $team.ObjectId -All $true).Values | ForEach-Object { Write-Host "$($team.DisplayName): $($_.Name) = $($_.Value)" }
