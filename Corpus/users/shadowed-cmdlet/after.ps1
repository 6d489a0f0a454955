# Offline test of the onboarding rules.
# The functions below stand in for the module: no tenant is touched through them.

function Get-MsolUser {
    param(
        [string]$UserPrincipalName,
        [switch]$All
    )
    $fake = @(
        [pscustomobject]@{ UserPrincipalName = "one@contoso.com"; DisplayName = "User One"; UsageLocation = "DE" }
        [pscustomobject]@{ UserPrincipalName = "two@contoso.com"; DisplayName = "User Two"; UsageLocation = "" }
    )
    if ($All) { return $fake }
    $fake | Where-Object { $_.UserPrincipalName -eq $UserPrincipalName }
}

function New-AzureADGroup ([string]$DisplayName) {
    "would create group $DisplayName"
}

function Test-OnboardingRule($User) {
    if (-not $User.UsageLocation) {
        return "$($User.UserPrincipalName): usage location is missing"
    }
    return "$($User.UserPrincipalName): ok"
}

Get-MsolUser -All | ForEach-Object { Test-OnboardingRule $_ }
New-AzureADGroup -DisplayName "Onboarding"
(Get-MsolUser -UserPrincipalName "one@contoso.com").DisplayName

# These are the real ones
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'User.Read.All' -NoWelcome
"Domains in the tenant: $(@(Get-MgDomain).Count)"
Get-MgUser -UserId "helen.marsh@contoso.com" -Property Id,DisplayName,UsageLocation | Select-Object DisplayName, UsageLocation
