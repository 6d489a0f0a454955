Import-Module AzureADPreview
Connect-AzureAD | Out-Null

# New branch office
$range = New-Object -TypeName Microsoft.Open.MSGraph.Model.IpRange
$range.CidrAddress = "203.0.113.0/25"
$office = New-AzureADMSNamedLocationPolicy -OdataType "#microsoft.graph.ipNamedLocation" -DisplayName "Branch Berlin" -IsTrusted $true -IpRanges $range
Write-Host "Created $($office.DisplayName)"

# Countries
$blocked = Get-AzureADMSNamedLocationPolicy | Where-Object { $_.DisplayName -eq "Blocked countries" }
Write-Host "Blocked so far: $($blocked.CountriesAndRegions -join ', ')"
Set-AzureADMSNamedLocationPolicy -PolicyId $blocked.Id -OdataType "#microsoft.graph.countryNamedLocation" -CountriesAndRegions @("KP", "AQ", "BV")

foreach ($location in (Get-AzureADMSNamedLocationPolicy | Sort-Object DisplayName)) {
    if ($location.OdataType -like "*ipNamedLocation") {
        $text = ($location.IpRanges.CidrAddress | Sort-Object) -join ", "
    }
    else {
        $text = $location.CountriesAndRegions -join ", "
    }
    Write-Host "$($location.DisplayName): $text"
}

Remove-AzureADMSNamedLocationPolicy -PolicyId $office.Id
Write-Host "$(@(Get-AzureADMSNamedLocationPolicy).Count) locations left"
