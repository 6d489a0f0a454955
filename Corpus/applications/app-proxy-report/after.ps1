# Published applications
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'Directory.ReadWrite.All' -NoWelcome | Out-Null

$proxyApps = Get-MgApplication -All | Where-Object { $_.Web.HomePageUrl -like "*.msappproxy.net/*" }

foreach ($app in ($proxyApps | Sort-Object DisplayName)) {
    # msol2graph M2G110 review: The settings come from a beta request. An application that is not published gave an error; now its OnPremisesPublishing is empty.
    $published = Get-MgBetaApplication -ApplicationId $app.Id -Property Id,OnPremisesPublishing

    Write-Host "$($app.DisplayName)"
    Write-Host "  External URL:       $($published.OnPremisesPublishing.ExternalUrl)"
    Write-Host "  Internal URL:       $($published.OnPremisesPublishing.InternalUrl)"
    Write-Host "  Preauthentication:  $(@{ aadPreAuthentication = 'AadPreAuthentication'; passthru = 'Passthru' }[[string]$published.OnPremisesPublishing.ExternalAuthenticationType])"
    # msol2graph M2G110 review: Application proxy is a beta interface in Microsoft Graph, for signed-in administrators only, and may change.
    Write-Host "  Connector group:    $((Get-MgBetaApplicationConnectorGroup -ApplicationId $app.Id).Name)"
}

# msol2graph M2G110 review: Application proxy is a beta interface in Microsoft Graph, for signed-in administrators only, and may change.
foreach ($group in (Get-MgBetaOnPremisePublishingProfileConnectorGroup -OnPremisesPublishingProfileId applicationProxy | Sort-Object Name)) {
    # msol2graph M2G110 review: Application proxy is a beta interface in Microsoft Graph, for signed-in administrators only, and may change.
    $members = Get-MgBetaOnPremisePublishingProfileConnectorGroupMember -ConnectorGroupId $group.Id -OnPremisesPublishingProfileId applicationProxy
    Write-Host "$($group.Name) ($($group.ConnectorGroupType)): $(@($members).Count) connectors"
    foreach ($m in $members) { Write-Host "  $($m.MachineName) $($m.Status)" }
}
