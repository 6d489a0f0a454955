# Changes to the contracts portal

Connect-AzureAD | Out-Null

$app = Get-AzureADApplication -SearchString "Contracts Portal"
$sp = Get-AzureADServicePrincipal -Filter "appId eq '$($app.AppId)'"

# A new role beside the existing ones
function New-AppRole([string]$Name, [string]$Description, [string]$Value) {
    $role = New-Object Microsoft.Open.AzureAD.Model.AppRole
    $role.AllowedMemberTypes = New-Object System.Collections.Generic.List[string]
    $role.AllowedMemberTypes.Add("User")
    $role.DisplayName = $Name
    $role.Description = $Description
    $role.Value = $Value
    $role.Id = "aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb"
    $role.IsEnabled = $true
    return $role
}

$roles = $app.AppRoles
if ($roles.Value -notcontains "Contract.Archive") {
    $roles.Add((New-AppRole -Name "Archivist" -Description "Moves contracts to the archive" -Value "Contract.Archive"))
    Set-AzureADApplication -ObjectId $app.ObjectId -AppRoles $roles
}

# Second reply URL, log-out URL
$urls = @($app.ReplyUrls) + "https://contracts-test.contoso.com/signin-oidc"
Set-AzureADApplication -ObjectId $app.ObjectId -ReplyUrls $urls -LogoutUrl "https://contracts.contoso.com/signout"

# Certificate
$bytes = [System.Text.Encoding]::ASCII.GetBytes("obviously not a certificate")
$keyValue = [System.Convert]::ToBase64String($bytes)
$thumb = [System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes("contracts-2025"))
$start = Get-Date
New-AzureADApplicationKeyCredential -ObjectId $app.ObjectId -CustomKeyIdentifier $thumb -Type AsymmetricX509Cert -Usage Verify -Value $keyValue -StartDate $start -EndDate $start.AddYears(1) | Out-Null

# The legal team by group
$group = Get-AzureADGroup -SearchString "Board Members"
New-AzureADGroupAppRoleAssignment -ObjectId $group.ObjectId -PrincipalId $group.ObjectId -ResourceId $sp.ObjectId -Id ($app.AppRoles | Select-Object -First 1).Id | Out-Null

$after = Get-AzureADApplication -ObjectId $app.ObjectId
Write-Host "Roles: $(($after.AppRoles.Value | Sort-Object) -join ', ')"
Write-Host "URLs:  $(($after.ReplyUrls | Sort-Object) -join ', ')"
Write-Host "Keys:  $(@(Get-AzureADApplicationKeyCredential -ObjectId $app.ObjectId).Count)"
Get-AzureADGroupAppRoleAssignment -ObjectId $group.ObjectId | ForEach-Object { Write-Host "$($_.PrincipalDisplayName) -> $($_.ResourceDisplayName)" }

# Nobody uses this one
$old = Get-AzureADServicePrincipal -SearchString "Old CRM Connector"
Remove-AzureADServicePrincipal -ObjectId $old.ObjectId
