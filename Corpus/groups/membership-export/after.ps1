# Export of all group memberships

# msol2graph M2G305 review: Whole objects of Connect-AzureAD go to the output of the script: their properties are other ones in Microsoft Graph. Select the properties that are needed.
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'GroupMember.Read.All', 'User.Read.All' -NoWelcome

$outFile = Join-Path -Path (Get-Location) -ChildPath "GroupMembers.csv"
$rows = New-Object System.Collections.ArrayList

$groups = Get-MgGroup -All | Where-Object { $_.SecurityEnabled -eq $true } | Sort-Object DisplayName
$i = 0

foreach ($group in $groups) {
    $i++
    Write-Progress -Activity "Reading groups" -Status $group.DisplayName -PercentComplete ($i / $groups.Count * 100)

    $owners = (Get-MgGroupOwner -GroupId $group.Id -All | Sort-Object { $_.AdditionalProperties.displayName }).AdditionalProperties.displayName -join ", "

    foreach ($member in (Get-MgGroupMember -GroupId $group.Id -All)) {
        switch (($member.AdditionalProperties.'@odata.type' -replace '^#microsoft\.graph\.(org)?')) {
            "User"   { $address = $member.AdditionalProperties.userPrincipalName }
            "Group"  { $address = $member.AdditionalProperties.mail }
            "Device" { $address = $member.AdditionalProperties.deviceId }
            default  { $address = "" }
        }

        $null = $rows.Add([PSCustomObject]@{
            Group      = $group.DisplayName
            GroupId    = $group.Id
            Owners     = $owners
            Member     = $member.AdditionalProperties.displayName
            MemberType = ($member.AdditionalProperties.'@odata.type' -replace '^#microsoft\.graph\.(org)?')
            Address    = $address
        })
    }
}

$rows | Sort-Object Group, Member | Export-Csv $outFile -NoTypeInformation -Encoding UTF8
Write-Host "$($rows.Count) memberships of $($groups.Count) groups exported"

$rows | Group-Object MemberType | Sort-Object Name | Format-Table Name, Count
