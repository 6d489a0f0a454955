# Export of all group memberships

Connect-AzureAD

$outFile = Join-Path -Path (Get-Location) -ChildPath "GroupMembers.csv"
$rows = New-Object System.Collections.ArrayList

$groups = Get-AzureADGroup -All $true | Where-Object { $_.SecurityEnabled -eq $true } | Sort-Object DisplayName
$i = 0

foreach ($group in $groups) {
    $i++
    Write-Progress -Activity "Reading groups" -Status $group.DisplayName -PercentComplete ($i / $groups.Count * 100)

    $owners = (Get-AzureADGroupOwner -ObjectId $group.ObjectId -All $true | Sort-Object DisplayName).DisplayName -join ", "

    foreach ($member in (Get-AzureADGroupMember -ObjectId $group.ObjectId -All $true)) {
        switch ($member.ObjectType) {
            "User"   { $address = $member.UserPrincipalName }
            "Group"  { $address = $member.Mail }
            "Device" { $address = $member.DeviceId }
            default  { $address = "" }
        }

        $null = $rows.Add([PSCustomObject]@{
            Group      = $group.DisplayName
            GroupId    = $group.ObjectId
            Owners     = $owners
            Member     = $member.DisplayName
            MemberType = $member.ObjectType
            Address    = $address
        })
    }
}

$rows | Sort-Object Group, Member | Export-Csv $outFile -NoTypeInformation -Encoding UTF8
Write-Host "$($rows.Count) memberships of $($groups.Count) groups exported"

$rows | Group-Object MemberType | Sort-Object Name | Format-Table Name, Count
