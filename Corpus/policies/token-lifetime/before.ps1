# Token lifetime for the contracts portal
Import-Module AzureADPreview
Connect-AzureAD | Out-Null

$name = "Access token 2h"
$definition = @('{"TokenLifetimePolicy":{"Version":1,"AccessTokenLifetime":"02:00:00"}}')

$policy = Get-AzureADPolicy -All $true | Where-Object { $_.DisplayName -eq $name }
if (-not $policy) {
    $policy = New-AzureADPolicy -Definition $definition -DisplayName $name -IsOrganizationDefault $false -Type "TokenLifetimePolicy"
    Write-Host "Created $($policy.DisplayName)"
}

$sp = Get-AzureADServicePrincipal -SearchString "Contracts Portal"
Get-AzureADServicePrincipalPolicy -Id $sp.ObjectId | ForEach-Object {
    Remove-AzureADServicePrincipalPolicy -Id $sp.ObjectId -PolicyId $_.Id
    Write-Host "Removed $($_.DisplayName) from $($sp.DisplayName)"
}
Add-AzureADServicePrincipalPolicy -Id $sp.ObjectId -RefObjectId $policy.Id
Write-Host "Now: $((Get-AzureADServicePrincipalPolicy -Id $sp.ObjectId).DisplayName)"

Set-AzureADPolicy -Id $policy.Id -DisplayName "Access token 2 hours" -Definition $definition

Get-AzureADPolicy -All $true |
    Sort-Object Type, DisplayName |
    Select-Object Type, DisplayName, IsOrganizationDefault |
    Format-Table -AutoSize
