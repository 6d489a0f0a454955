# Published applications
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All' -NoWelcome | Out-Null

$proxyApps = Get-MgApplication -All | Where-Object { $_.Web.HomePageUrl -like "*.msappproxy.net/*" }

foreach ($app in ($proxyApps | Sort-Object DisplayName)) {
    # msol2graph M2G110 review: The settings come from a beta request. An application that is not published gave an error; now its OnPremisesPublishing is empty.
    $published = Get-MgBetaApplication -ApplicationId $app.Id -Property Id,OnPremisesPublishing

    Write-Host "$($app.DisplayName)"
    Write-Host "  External URL:       $($published.OnPremisesPublishing.ExternalUrl)"
    Write-Host "  Internal URL:       $($published.OnPremisesPublishing.InternalUrl)"
    Write-Host "  Preauthentication:  $($published.OnPremisesPublishing.ExternalAuthenticationType)"
    # msol2graph M2G121 manual: Get-AzureADApplicationProxyApplicationConnectorGroup is recognised, but the tables have no row for it yet. Its official successor is Get-MgBetaApplicationConnectorGroup; translate this call by hand.
    Write-Host "  Connector group:    $((Get-AzureADApplicationProxyApplicationConnectorGroup -ObjectId $app.Id).Name)"
}

# msol2graph M2G121 manual: Get-AzureADApplicationProxyConnectorGroup is recognised, but the tables have no row for it yet. Its official successor is Get-MgBetaOnPremisePublishingProfileConnectorGroup; translate this call by hand.
foreach ($group in (Get-AzureADApplicationProxyConnectorGroup | Sort-Object Name)) {
    # msol2graph M2G121 manual: Get-AzureADApplicationProxyConnectorGroupMembers is recognised, but the tables have no row for it yet. Its official successor is Get-MgBetaOnPremisePublishingProfileConnectorGroupMember; translate this call by hand.
    $members = Get-AzureADApplicationProxyConnectorGroupMembers -Id $group.Id
    Write-Host "$($group.Name) ($($group.ConnectorGroupType)): $(@($members).Count) connectors"
    foreach ($m in $members) { Write-Host "  $($m.MachineName) $($m.Status)" }
}
