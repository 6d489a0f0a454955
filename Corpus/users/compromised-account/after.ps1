<#
    Compromised account: lock, clean up, report
#>
param(
    [string]$Upn = "chloe.martin@contoso.com"
)

Import-Module Microsoft.Graph.Applications, Microsoft.Graph.Authentication, Microsoft.Graph.Identity.SignIns, Microsoft.Graph.Reports, Microsoft.Graph.Users, Microsoft.Graph.Users.Actions
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'AuditLog.Read.All', 'DelegatedPermissionGrant.ReadWrite.All', 'Directory.Read.All', 'User.EnableDisableAccount.All', 'User.ReadWrite.All', 'User.RevokeSessions.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'AuditLog.Read.All', 'DelegatedPermissionGrant.ReadWrite.All', 'Directory.Read.All', 'User.EnableDisableAccount.All', 'User.ReadWrite.All', 'User.RevokeSessions.All' -NoWelcome | Out-Null

$msolUser = Get-MgUser -UserId $Upn -Property Id,DisplayName,UserPrincipalName,PreferredLanguage,SignInSessionsValidFromDateTime,StreetAddress
$aadUser = Get-MgUser -UserId $Upn -Property Id,SignInSessionsValidFromDateTime,OfficeLocation

Write-Host "User:                 $($msolUser.DisplayName)"
Write-Host "Sign-in name:         $($msolUser.UserPrincipalName)"
Write-Host "Language:             $($msolUser.PreferredLanguage)"
Write-Host "Tokens valid from:    $($msolUser.SignInSessionsValidFromDateTime)"
Write-Host "The same by AzureAD:  $($aadUser.SignInSessionsValidFromDateTime)"
Write-Host "Street:               $($msolUser.StreetAddress)"
Write-Host "Office:               $($aadUser.OfficeLocation)"

# Lock
Update-MgUser -UserId $Upn -AccountEnabled:$false
# msol2graph M2G120 manual: Set-MsolUserPassword made up a password and returned it; Update-MgUser does not. Make a password first, then Update-MgUser -UserId ... -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }.
$password = Set-MsolUserPassword -UserPrincipalName $Upn -ForceChangePassword $true
Write-Host "New password set: $([bool]$password)"
# msol2graph M2G110 review: This signs users out everywhere.
Revoke-MgUserSignInSession -UserId $aadUser.Id | Out-Null
# msol2graph M2G120 manual: Microsoft Graph has no call that removes all methods of a user at once. Get-MgUserAuthenticationMethod -UserId ... lists the methods of the user. Remove each with its own cmdlet, the default one last: Remove-MgUserAuthenticationMicrosoftAuthenticatorMethod, Remove-MgUserAuthenticationPhoneMethod, Remove-MgUserAuthenticationSoftwareOathMethod, Remove-MgUserAuthenticationFido2Method, Remove-MgUserAuthenticationEmailMethod. The password method stays.
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName $Upn

# Consents that the user gave
$grants = Get-MgUserOauth2PermissionGrant -UserId $aadUser.Id -All
foreach ($grant in $grants) {
    $client = Get-MgServicePrincipal -ServicePrincipalId $grant.ClientId
    Write-Host "Removing consent for $($client.DisplayName): $($grant.Scope.Trim())"
    # msol2graph M2G110 review: This withdraws a consent; the application cannot act for the users any more.
    Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id
}

# Manager and what belongs to the user
# msol2graph M2G110 review: A user without a manager is an error in Microsoft Graph; the old cmdlet returned nothing.
$manager = Get-MgUserManager -UserId $aadUser.Id
if ($manager) { Write-Host "Please inform $($manager.AdditionalProperties.displayName) <$($manager.AdditionalProperties.mail)>" }
Write-Host "Owned objects: $(@(Get-MgUserOwnedObject -UserId $aadUser.Id).Count)"

$signIns = Get-MgAuditLogSignIn -Filter "userPrincipalName eq '$Upn'"
Write-Host "Sign-ins in the log: $(@($signIns).Count)"
