Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Identity.SignIns
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Policy.Read.All', 'Policy.ReadWrite.ConditionalAccess' -NoWelcome | Out-Null

# New branch office
$range = @{}
$range.cidrAddress = "203.0.113.0/25"
# msol2graph M2G110 review: A named location changes what conditional access policies do. The kind of location and of address range is written into the body.
$office = New-MgIdentityConditionalAccessNamedLocation -BodyParameter @{ '@odata.type' = '#microsoft.graph.ipNamedLocation'; displayName = "Branch Berlin"; isTrusted = $true; ipRanges = @($range | ForEach-Object { @{ '@odata.type' = $(if ($_.cidrAddress -match ':') { '#microsoft.graph.iPv6CidrRange' } else { '#microsoft.graph.iPv4CidrRange' }); cidrAddress = $_.cidrAddress } }) }
Write-Host "Created $($office.DisplayName)"

# Countries
$blocked = Get-MgIdentityConditionalAccessNamedLocation | Where-Object { $_.DisplayName -eq "Blocked countries" }
Write-Host "Blocked so far: $($blocked.AdditionalProperties.countriesAndRegions -join ', ')"
# msol2graph M2G110 review: A named location changes what conditional access policies do. The kind of location and of address range is written into the body.
Update-MgIdentityConditionalAccessNamedLocation -NamedLocationId $blocked.Id -BodyParameter @{ '@odata.type' = '#microsoft.graph.countryNamedLocation'; countriesAndRegions = @("KP", "AQ", "BV") }

foreach ($location in (Get-MgIdentityConditionalAccessNamedLocation | Sort-Object DisplayName)) {
    if ($location.AdditionalProperties.'@odata.type' -like "*ipNamedLocation") {
        $text = ($location.AdditionalProperties.ipRanges.cidrAddress | Sort-Object) -join ", "
    }
    else {
        $text = $location.AdditionalProperties.countriesAndRegions -join ", "
    }
    Write-Host "$($location.DisplayName): $text"
}

# msol2graph M2G110 review: This deletes a named location, which conditional access policies may use.
Remove-MgIdentityConditionalAccessNamedLocation -NamedLocationId $office.Id
Write-Host "$(@(Get-MgIdentityConditionalAccessNamedLocation).Count) locations left"
