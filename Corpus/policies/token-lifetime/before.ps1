# Shorter token lifetime
Import-Module AzureADPreview
Connect-AzureAD | Out-Null

$name = "Access token 2h"
$definition = @('{"TokenLifetimePolicy":{"Version":1,"AccessTokenLifetime":"02:00:00"}}')

$policy = Get-AzureADPolicy -All $true | Where-Object { $_.DisplayName -eq $name }
if (-not $policy) {
    $policy = New-AzureADPolicy -Definition $definition -DisplayName $name -IsOrganizationDefault $false -Type "TokenLifetimePolicy"
    Write-Host "Created $($policy.DisplayName)"
}

# On trial with two applications
foreach ($name in "Reporting Tool", "HR Sync") {
    $sp = Get-AzureADServicePrincipal -SearchString $name
    Add-AzureADServicePrincipalPolicy -Id $sp.ObjectId -RefObjectId $policy.Id
    Write-Host "${name}: $((Get-AzureADServicePrincipalPolicy -Id $sp.ObjectId).DisplayName)"
}

# The second one does not need it
Remove-AzureADServicePrincipalPolicy -Id $sp.ObjectId -PolicyId $policy.Id
Write-Host "$($sp.DisplayName) has $(@(Get-AzureADServicePrincipalPolicy -Id $sp.ObjectId).Count) policies"

Set-AzureADPolicy -Id $policy.Id -DisplayName "Access token 2 hours" -Definition $definition

Get-AzureADPolicy -All $true |
    Sort-Object Type, DisplayName |
    Select-Object Type, DisplayName, IsOrganizationDefault |
    Format-Table -AutoSize
