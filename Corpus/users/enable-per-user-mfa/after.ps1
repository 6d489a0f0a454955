# Per-user MFA for a department
param(
    [string]$Department = "Marketing",
    [switch]$Disable
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Policy.Read.All', 'Policy.ReadWrite.AuthenticationMethod', 'User.Read.All' -NoWelcome

$mf = @{}
$mf.RelyingParty = "*"
$mf.State = "Enabled"
$mfa = @($mf)

# msol2graph M2G207 review: -Department became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$users = Get-MgUser -All -Filter "department eq '$Department'" | Sort-Object UserPrincipalName

foreach ($user in $users) {
    # msol2graph M2G306 review: The per-user state is a request to the beta endpoint for each read. Users for whom conditional access asks for a second factor are disabled here.
    if ($Disable) {
        # msol2graph M2G110 review: The per-user state of multi-factor authentication is written by a beta request. Conditional access is the recommended way.
        Update-MgBetaUserAuthenticationRequirement -UserId $user.UserPrincipalName -BodyParameter @{ perUserMfaState = $(if (@()) { ([string]@(@())[0].State).ToLower() } else { 'disabled' }) }
        Write-Host "$($user.UserPrincipalName): MFA disabled"
    }
    elseif ((@(Get-MgBetaUserAuthenticationRequirement -UserId $user.Id | Where-Object PerUserMfaState -NE 'disabled') | ForEach-Object { @{ enabled = 'Enabled'; enforced = 'Enforced' }[[string]$_.PerUserMfaState] }) -notin "Enabled", "Enforced") {
        # msol2graph M2G110 review: The per-user state of multi-factor authentication is written by a beta request. Conditional access is the recommended way.
        Update-MgBetaUserAuthenticationRequirement -UserId $user.UserPrincipalName -BodyParameter @{ perUserMfaState = $(if ($mfa) { ([string]@($mfa)[0].State).ToLower() } else { 'disabled' }) }
        Write-Host "$($user.UserPrincipalName): MFA enabled"
    }
    else {
        Write-Host "$($user.UserPrincipalName): nothing to do"
    }
}

# Lost phone: the user has to register again
# msol2graph M2G120 manual: Microsoft Graph has no call that removes all methods of a user at once. Get-MgUserAuthenticationMethod -UserId ... lists the methods of the user. Remove each with its own cmdlet, the default one last: Remove-MgUserAuthenticationMicrosoftAuthenticatorMethod, Remove-MgUserAuthenticationPhoneMethod, Remove-MgUserAuthenticationSoftwareOathMethod, Remove-MgUserAuthenticationFido2Method, Remove-MgUserAuthenticationEmailMethod. The password method stays.
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName "grace.liu@contoso.com"
Write-Host "grace.liu@contoso.com: methods reset"
