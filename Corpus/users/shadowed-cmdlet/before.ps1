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
Connect-MsolService
"Domains in the tenant: $(@(Get-MsolDomain).Count)"
MSOnline\Get-MsolUser -UserPrincipalName "helen.marsh@contoso.com" | Select-Object DisplayName, UsageLocation
