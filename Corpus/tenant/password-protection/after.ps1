Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Groups
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'GroupMember.Read.All', 'GroupSettings.ReadWrite.All' -NoWelcome | Out-Null

# Banned passwords
$setting = Get-MgGroupSetting | Where-Object { $_.DisplayName -eq "Password Rule Settings" }
if (-not $setting) {
    $setting = @{ TemplateId = (Get-MgGroupSettingTemplateGroupSettingTemplate | Where-Object { $_.DisplayName -eq "Password Rule Settings" }).Id; Values = @((Get-MgGroupSettingTemplateGroupSettingTemplate | Where-Object { $_.DisplayName -eq "Password Rule Settings" }).Values | ForEach-Object { @{ Name = $_.Name; Value = $_.DefaultValue } }) }
    # msol2graph M2G110 review: A setting of the whole tenant: compare the values with what is in force.
    $setting = New-MgGroupSetting -TemplateId $setting.TemplateId -Values $setting.Values
}
($setting.Values | Where-Object Name -EQ "LockoutThreshold").Value = "8"
($setting.Values | Where-Object Name -EQ "LockoutDurationInSeconds").Value = "120"
($setting.Values | Where-Object Name -EQ "BannedPasswordList").Value = @("contoso", "fabrikam", "winter2025") -join "`t"
# msol2graph M2G110 review: A setting of the whole tenant: compare the values with what is in force.
Update-MgGroupSetting -GroupSettingId $setting.Id -Values $setting.Values

# Consent workflow, new setting
$consent = @{ TemplateId = (Get-MgGroupSettingTemplateGroupSettingTemplate -GroupSettingTemplateId (Get-MgGroupSettingTemplateGroupSettingTemplate | Where-Object DisplayName -eq "Consent Policy Settings").Id).Id; Values = @((Get-MgGroupSettingTemplateGroupSettingTemplate -GroupSettingTemplateId (Get-MgGroupSettingTemplateGroupSettingTemplate | Where-Object DisplayName -eq "Consent Policy Settings").Id).Values | ForEach-Object { @{ Name = $_.Name; Value = $_.DefaultValue } }) }
($consent.Values | Where-Object Name -EQ "EnableAdminConsentRequests").Value = "true"
# msol2graph M2G110 review: A setting of the whole tenant: compare the values with what is in force.
New-MgGroupSetting -TemplateId $consent.TemplateId -Values $consent.Values | Out-Null

foreach ($s in (Get-MgGroupSetting -All | Sort-Object DisplayName)) {
    Write-Host "$($s.DisplayName): $(@($s.Values).Count) values"
}

# No guests in the team
$team = Get-MgGroup -Filter "(startswith(displayName,'Marketing Team') or startswith(mail,'Marketing Team') or startswith(mailNickname,'Marketing Team'))"
$existing = Get-MgGroupSetting -GroupId $team.Id
if (!$existing) {
    $guest = @{ TemplateId = (Get-MgGroupSettingTemplateGroupSettingTemplate | Where-Object { $_.DisplayName -eq "Group.Unified.Guest" }).Id; Values = @((Get-MgGroupSettingTemplateGroupSettingTemplate | Where-Object { $_.DisplayName -eq "Group.Unified.Guest" }).Values | ForEach-Object { @{ Name = $_.Name; Value = $_.DefaultValue } }) }
    ($guest.Values | Where-Object Name -EQ "AllowToAddGuests").Value = "False"
    New-MgGroupSetting -GroupId $team.Id -TemplateId $guest.TemplateId -Values $guest.Values | Out-Null
}
(Get-MgGroupSetting -GroupId $team.Id -All).Values | ForEach-Object { Write-Host "$($team.DisplayName): $($_.Name) = $($_.Value)" }
