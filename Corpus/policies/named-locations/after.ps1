Import-Module Microsoft.Graph.Authentication
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -NoWelcome | Out-Null

# New branch office
$range = New-Object -TypeName Microsoft.Open.MSGraph.Model.IpRange
$range.CidrAddress = "203.0.113.0/25"
# msol2graph M2G121 manual: New-AzureADMSNamedLocationPolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgIdentityConditionalAccessNamedLocation; translate this call by hand.
$office = New-AzureADMSNamedLocationPolicy -OdataType "#microsoft.graph.ipNamedLocation" -DisplayName "Branch Berlin" -IsTrusted $true -IpRanges $range
Write-Host "Created $($office.DisplayName)"

# Countries
# msol2graph M2G121 manual: Get-AzureADMSNamedLocationPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgIdentityConditionalAccessNamedLocation; translate this call by hand.
$blocked = Get-AzureADMSNamedLocationPolicy | Where-Object { $_.DisplayName -eq "Blocked countries" }
Write-Host "Blocked so far: $($blocked.CountriesAndRegions -join ', ')"
# msol2graph M2G121 manual: Set-AzureADMSNamedLocationPolicy is recognised, but the tables have no row for it yet. Its official successor is Update-MgIdentityConditionalAccessNamedLocation; translate this call by hand.
Set-AzureADMSNamedLocationPolicy -PolicyId $blocked.Id -OdataType "#microsoft.graph.countryNamedLocation" -CountriesAndRegions @("KP", "AQ", "BV")

# msol2graph M2G121 manual: Get-AzureADMSNamedLocationPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgIdentityConditionalAccessNamedLocation; translate this call by hand.
foreach ($location in (Get-AzureADMSNamedLocationPolicy | Sort-Object DisplayName)) {
    if ($location.OdataType -like "*ipNamedLocation") {
        $text = ($location.IpRanges.CidrAddress | Sort-Object) -join ", "
    }
    else {
        $text = $location.CountriesAndRegions -join ", "
    }
    Write-Host "$($location.DisplayName): $text"
}

# msol2graph M2G121 manual: Remove-AzureADMSNamedLocationPolicy is recognised, but the tables have no row for it yet. Its official successor is Remove-MgIdentityConditionalAccessNamedLocation; translate this call by hand.
Remove-AzureADMSNamedLocationPolicy -PolicyId $office.Id
# msol2graph M2G121 manual: Get-AzureADMSNamedLocationPolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgIdentityConditionalAccessNamedLocation; translate this call by hand.
Write-Host "$(@(Get-AzureADMSNamedLocationPolicy).Count) locations left"
