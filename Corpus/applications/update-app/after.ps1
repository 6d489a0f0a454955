# Changes to the contracts portal

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AppRoleAssignment.ReadWrite.All', 'Application.ReadWrite.All', 'Directory.Read.All', 'GroupMember.Read.All' -NoWelcome | Out-Null

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
    # msol2graph M2G306 review: Add works on a list that the script made. The lists inside objects of Microsoft Graph are arrays, which refuse it: put @(...) + the new one in its place, or start with [System.Collections.Generic.List[object]]@(...).
    $roles.Add((New-AppRole -Name "Archivist" -Description "Moves contracts to the archive" -Value "Contract.Archive"))
    # msol2graph M2G110 review: The whole list is written, as before. A role or permission can be removed only after it was disabled.
    Update-MgApplication -ApplicationId $app.Id -AppRoles $roles
}

# Second reply URL, log-out URL
$urls = @(($app | ForEach-Object { @(@($_.Web.RedirectUris) + @($_.Spa.RedirectUris) + @($_.PublicClient.RedirectUris) | Where-Object { $_ }) })) + "https://contracts-test.contoso.com/signin-oidc"
# msol2graph M2G110 review: The reply URLs are written to the web platform. Use -Spa or -PublicClient @{ RedirectUris = @(...) } if the application has them there.
Update-MgApplication -ApplicationId $app.Id -Web @{ RedirectUris = @($urls); LogoutUrl = "https://contracts.contoso.com/signout" }

# Certificate
$bytes = [System.Text.Encoding]::ASCII.GetBytes("obviously not a certificate")
$keyValue = [System.Convert]::ToBase64String($bytes)
$thumb = [System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes("contracts-2025"))
$start = Get-Date
# msol2graph M2G110 review: The certificate is added to those that exist: the list is read and written as a whole. The new entry is not returned.
Update-MgApplication -ApplicationId $app.Id -KeyCredentials (@((Get-MgApplication -ApplicationId $app.Id -Property Id,KeyCredentials -ErrorAction Stop).KeyCredentials) + @{ Type = 'AsymmetricX509Cert'; Usage = 'Verify'; Key = [System.Convert]::FromBase64String($keyValue); CustomKeyIdentifier = [System.Text.Encoding]::ASCII.GetBytes($thumb); StartDateTime = [datetime]$start; EndDateTime = [datetime]$start.AddYears(1) }) | Out-Null

# The legal team by group
$group = Get-MgGroup -Filter "(startswith(displayName,'Board Members') or startswith(mail,'Board Members') or startswith(mailNickname,'Board Members'))"
# msol2graph M2G110 review: This gives the members of a group access to an application.
New-MgGroupAppRoleAssignment -GroupId $group.Id -PrincipalId $group.Id -ResourceId $sp.Id -AppRoleId ($app.AppRoles | Select-Object -First 1).Id | Out-Null

$after = Get-MgApplication -ApplicationId $app.Id
Write-Host "Roles: $(($after.AppRoles.Value | Sort-Object) -join ', ')"
Write-Host "URLs:  $((@(@($after.Web.RedirectUris) + @($after.Spa.RedirectUris) + @($after.PublicClient.RedirectUris) | Where-Object { $_ }) | Sort-Object) -join ', ')"
Write-Host "Keys:  $(@((Get-MgApplication -ApplicationId $app.Id -Property Id,KeyCredentials).KeyCredentials).Count)"
Get-MgGroupAppRoleAssignment -GroupId $group.Id | ForEach-Object { Write-Host "$($_.PrincipalDisplayName) -> $($_.ResourceDisplayName)" }

# Nobody uses this one
$old = Get-MgServicePrincipal -Filter "startswith(displayName,'Old CRM Connector')"
# msol2graph M2G110 review: This deletes a service principal with its assignments and consents; it can be restored for 30 days.
Remove-MgServicePrincipal -ServicePrincipalId $old.Id
