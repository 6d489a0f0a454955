# Per-user MFA for a department
param(
    [string]$Department = "Marketing",
    [switch]$Disable
)

Connect-MsolService

$mf = New-Object -TypeName Microsoft.Online.Administration.StrongAuthenticationRequirement
$mf.RelyingParty = "*"
$mf.State = "Enabled"
$mfa = @($mf)

$users = Get-MsolUser -All -Department $Department | Sort-Object UserPrincipalName

foreach ($user in $users) {
    if ($Disable) {
        Set-MsolUser -UserPrincipalName $user.UserPrincipalName -StrongAuthenticationRequirements @()
        Write-Host "$($user.UserPrincipalName): MFA disabled"
    }
    elseif ($user.StrongAuthenticationRequirements.State -notin "Enabled", "Enforced") {
        Set-MsolUser -UserPrincipalName $user.UserPrincipalName -StrongAuthenticationRequirements $mfa
        Write-Host "$($user.UserPrincipalName): MFA enabled"
    }
    else {
        Write-Host "$($user.UserPrincipalName): nothing to do"
    }
}

# Lost phone: the user has to register again
Reset-MsolStrongAuthenticationMethodByUpn -UserPrincipalName "grace.liu@contoso.com"
Write-Host "grace.liu@contoso.com: methods reset"
