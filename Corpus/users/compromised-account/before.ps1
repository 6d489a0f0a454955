<#
    Compromised account: lock, clean up, report
#>
param(
    [string]$Upn = "chloe.martin@contoso.com"
)

Import-Module AzureADPreview
Connect-MsolService
Connect-AzureAD | Out-Null

$msolUser = Get-MsolUser -UserPrincipalName $Upn
$aadUser = Get-AzureADUser -ObjectId $Upn

Write-Host "User:                 $($msolUser.DisplayName)"
Write-Host "Sign-in name:         $($msolUser.SignInName)"
Write-Host "Language:             $($msolUser.PreferredLanguage)"
Write-Host "Tokens valid from:    $($msolUser.StsRefreshTokensValidFrom)"
Write-Host "The same by AzureAD:  $($aadUser.RefreshTokensValidFromDateTime)"
Write-Host "Street:               $($msolUser.StreetAddress)"
Write-Host "Office:               $($aadUser.PhysicalDeliveryOfficeName)"

# Lock
Set-MsolUser -UserPrincipalName $Upn -BlockCredential $true
$password = Set-MsolUserPassword -UserPrincipalName $Upn -ForceChangePassword $true
Write-Host "New password set: $([bool]$password)"
Revoke-AzureADUserAllRefreshToken -ObjectId $aadUser.ObjectId
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName $Upn

# Consents that the user gave
$grants = Get-AzureADUserOAuth2PermissionGrant -ObjectId $aadUser.ObjectId -All $true
foreach ($grant in $grants) {
    $client = Get-AzureADServicePrincipal -ObjectId $grant.ClientId
    Write-Host "Removing consent for $($client.DisplayName): $($grant.Scope.Trim())"
    Remove-AzureADOAuth2PermissionGrant -ObjectId $grant.ObjectId
}

# Manager and what belongs to the user
$manager = Get-AzureADUserManager -ObjectId $aadUser.ObjectId
if ($manager) { Write-Host "Please inform $($manager.DisplayName) <$($manager.Mail)>" }
Write-Host "Owned objects: $(@(Get-AzureADUserOwnedObject -ObjectId $aadUser.ObjectId).Count)"

$signIns = Get-AzureADAuditSignInLogs -Filter "userPrincipalName eq '$Upn'"
Write-Host "Sign-ins in the log: $(@($signIns).Count)"
