# Published applications
Connect-AzureAD | Out-Null

$proxyApps = Get-AzureADApplication -All $true | Where-Object { $_.Homepage -like "*.msappproxy.net/*" }

foreach ($app in ($proxyApps | Sort-Object DisplayName)) {
    $published = Get-AzureADApplicationProxyApplication -ObjectId $app.ObjectId

    Write-Host "$($app.DisplayName)"
    Write-Host "  External URL:       $($published.ExternalUrl)"
    Write-Host "  Internal URL:       $($published.InternalUrl)"
    Write-Host "  Preauthentication:  $($published.ExternalAuthenticationType)"
    Write-Host "  Connector group:    $((Get-AzureADApplicationProxyApplicationConnectorGroup -ObjectId $app.ObjectId).Name)"
}

foreach ($group in (Get-AzureADApplicationProxyConnectorGroup | Sort-Object Name)) {
    $members = Get-AzureADApplicationProxyConnectorGroupMembers -Id $group.Id
    Write-Host "$($group.Name) ($($group.ConnectorGroupType)): $(@($members).Count) connectors"
    foreach ($m in $members) { Write-Host "  $($m.MachineName) $($m.Status)" }
}
