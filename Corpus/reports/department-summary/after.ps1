# Numbers for the monthly meeting
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$users = Get-MgUser -All -Filter "userType eq 'Member'" -Property Id,Department,AssignedLicenses,UsageLocation | ? { $_.Department }

$users | group Department | sort Count, Name -Descending | select Name, Count | ft -AutoSize

$skuNames = @{}
Get-MgSubscribedSku -All | % { $skuNames[$_.SkuId] = $_.SkuPartNumber }

$users | ForEach-Object -Begin { $count = @{} } -Process {
    foreach ($l in $_.AssignedLicenses) {
        $key = "$($_.Department)|$($skuNames[$l.SkuId])"
        if ($count.ContainsKey($key)) { $count[$key]++ } else { $count[$key] = 1 }
    }
} -End {
    $count.GetEnumerator() | Sort-Object Name | ForEach-Object {
        $parts = $_.Name.Split("|")
        [pscustomobject]@{ Department = $parts[0]; Sku = $parts[1]; Users = $_.Value }
    }
} | Export-Csv -Path department-licences.csv -NoTypeInformation

$byCountry = $users | Group-Object UsageLocation -AsHashTable -AsString
foreach ($c in ($byCountry.Keys | Sort-Object)) {
    switch -Wildcard ($c) {
        "US"    { $region = "Americas" }
        ""      { $region = "unknown" }
        default { $region = "Europe" }
    }
    "{0,-4} {1,-10} {2}" -f $c, $region, $byCountry[$c].Count
}
