# Per-user MFA for a department
param(
    [string]$Department = "Marketing",
    [switch]$Disable
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome

$mf = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$mf.RelyingParty = "*"
$mf.State = "Enabled"
$mfa = @($mf)

# msol2graph M2G207 review: -Department became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$users = Get-MgUser -All -Filter "department eq '$Department'" | Sort-Object UserPrincipalName

foreach ($user in $users) {
    # msol2graph M2G303 manual: StrongAuthenticationRequirements has no counterpart in Microsoft Graph; this reads $null now. Per-user multi-factor state is a request for each user: GET /beta/users/{id}/authentication/requirements (Get-MgBetaUserAuthenticationRequirement).
    if ($Disable) {
        # msol2graph M2G201 manual: -StrongAuthenticationRequirements of Set-MsolUser has no counterpart in Microsoft Graph PowerShell. Per-user multi-factor state is written with a beta request: PATCH /beta/users/{id}/authentication/requirements with perUserMfaState. Conditional access is the recommended way.
        Set-MsolUser -UserPrincipalName $user.UserPrincipalName -StrongAuthenticationRequirements @()
        Write-Host "$($user.UserPrincipalName): MFA disabled"
    }
    elseif ($user.StrongAuthenticationRequirements.State -notin "Enabled", "Enforced") {
        # msol2graph M2G201 manual: -StrongAuthenticationRequirements of Set-MsolUser has no counterpart in Microsoft Graph PowerShell. Per-user multi-factor state is written with a beta request: PATCH /beta/users/{id}/authentication/requirements with perUserMfaState. Conditional access is the recommended way.
        Set-MsolUser -UserPrincipalName $user.UserPrincipalName -StrongAuthenticationRequirements $mfa
        Write-Host "$($user.UserPrincipalName): MFA enabled"
    }
    else {
        Write-Host "$($user.UserPrincipalName): nothing to do"
    }
}

# Lost phone: the user has to register again
# msol2graph M2G121 manual: Reset-MsolStrongAuthenticationMethodByUpn is recognised, but the tables have no row for it yet. Its official successor is Get-MgUserAuthenticationMethod; translate this call by hand.
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName "grace.liu@contoso.com"
Write-Host "grace.liu@contoso.com: methods reset"
