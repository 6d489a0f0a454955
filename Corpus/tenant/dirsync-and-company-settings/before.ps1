Connect-MsolService

# Directory synchronisation
$info = Get-MsolCompanyInformation
if (-not $info.DirectorySynchronizationEnabled) {
    Write-Warning "Directory synchronisation is off"
}
Write-Host "Password sync: $($info.PasswordSynchronizationEnabled)"

Get-MsolDirSyncFeatures | Sort-Object DirSyncFeature | Format-Table DirSyncFeature, Enabled
Set-MsolDirSyncFeature -Feature BlockSoftMatch -Enable $true -Force

# What users may do
Set-MsolCompanySettings -UsersPermissionToCreateGroupsEnabled $false
Set-MsolCompanySettings -UsersPermissionToReadOtherUsersEnabled $true -AllowAdHocSubscriptions $false
Set-MsolCompanySettings -SelfServePasswordResetEnabled $true

$after = Get-MsolCompanyInformation
Write-Host "Users create groups:     $($after.UsersPermissionToCreateGroupsEnabled)"
Write-Host "Users read other users:  $($after.UsersPermissionToReadOtherUsersEnabled)"
Write-Host "Ad hoc subscriptions:    $($after.AllowAdHocSubscriptions)"

# Contacts of the company
Set-MsolCompanyContactInformation -TechnicalNotificationEmails "it@contoso.com", "noc@contoso.com" -MarketingNotificationEmails "press@contoso.com"
Set-MsolCompanySecurityComplianceContactInformation -SecurityComplianceNotificationEmails "security@contoso.com"
Write-Host "Technical: $((Get-MsolCompanyInformation).TechnicalNotificationEmails -join ', ')"

# Synchronisation is switched off only by hand:
# Set-MsolDirSyncEnabled -EnableDirSync $false -Force
