# Changes to the contracts portal

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'GroupMember.Read.All' -NoWelcome | Out-Null

$app = Get-MgApplication -Filter "startswith(displayName,'Contracts Portal')"
$sp = Get-MgServicePrincipal -Filter "appId eq '$($app.AppId)'"

# A new role beside the existing ones
function New-AppRole([string]$Name, [string]$Description, [string]$Value) {
    $role = @{}
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
    # msol2graph M2G121 manual: Set-AzureADApplication is recognised, but the tables have no row for it yet. Its official successor is Update-MgApplication; translate this call by hand.
    Set-AzureADApplication -ObjectId $app.Id -AppRoles $roles
}

# Second reply URL, log-out URL
$urls = @(($app | ForEach-Object { @(@($_.Web.RedirectUris) + @($_.Spa.RedirectUris) + @($_.PublicClient.RedirectUris) | Where-Object { $_ }) })) + "https://contracts-test.contoso.com/signin-oidc"
# msol2graph M2G121 manual: Set-AzureADApplication is recognised, but the tables have no row for it yet. Its official successor is Update-MgApplication; translate this call by hand.
Set-AzureADApplication -ObjectId $app.Id -ReplyUrls $urls -LogoutUrl "https://contracts.contoso.com/signout"

# Certificate
$bytes = [System.Text.Encoding]::ASCII.GetBytes("obviously not a certificate")
$keyValue = [System.Convert]::ToBase64String($bytes)
$thumb = [System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes("contracts-2025"))
$start = Get-Date
# msol2graph M2G121 manual: New-AzureADApplicationKeyCredential is recognised, but the tables have no row for it yet. Its official successor is Update-MgApplication or Add-MgApplicationKey; translate this call by hand.
New-AzureADApplicationKeyCredential -ObjectId $app.Id -CustomKeyIdentifier $thumb -Type AsymmetricX509Cert -Usage Verify -Value $keyValue -StartDate $start -EndDate $start.AddYears(1) | Out-Null

# The legal team by group
$group = Get-MgGroup -Filter "(startswith(displayName,'Board Members') or startswith(mail,'Board Members') or startswith(mailNickname,'Board Members'))"
# msol2graph M2G121 manual: New-AzureADGroupAppRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is New-MgGroupAppRoleAssignment; translate this call by hand.
New-AzureADGroupAppRoleAssignment -ObjectId $group.Id -PrincipalId $group.Id -ResourceId $sp.Id -Id ($app.AppRoles | Select-Object -First 1).Id | Out-Null

$after = Get-MgApplication -ApplicationId $app.Id
Write-Host "Roles: $(($after.AppRoles.Value | Sort-Object) -join ', ')"
Write-Host "URLs:  $((@(@($after.Web.RedirectUris) + @($after.Spa.RedirectUris) + @($after.PublicClient.RedirectUris) | Where-Object { $_ }) | Sort-Object) -join ', ')"
# msol2graph M2G121 manual: Get-AzureADApplicationKeyCredential is recognised, but the tables have no row for it yet. Its official successor is Get-MgApplication; translate this call by hand.
Write-Host "Keys:  $(@(Get-AzureADApplicationKeyCredential -ObjectId $app.Id).Count)"
# msol2graph M2G121 manual: Get-AzureADGroupAppRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is Get-MgGroupAppRoleAssignment; translate this call by hand.
Get-AzureADGroupAppRoleAssignment -ObjectId $group.Id | ForEach-Object { Write-Host "$($_.PrincipalDisplayName) -> $($_.ResourceDisplayName)" }

# Nobody uses this one
$old = Get-MgServicePrincipal -Filter "startswith(displayName,'Old CRM Connector')"
# msol2graph M2G121 manual: Remove-AzureADServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is Remove-MgServicePrincipal; translate this call by hand.
Remove-AzureADServicePrincipal -ObjectId $old.Id
