# Export of all group memberships

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.Read.All' -NoWelcome

$outFile = Join-Path -Path (Get-Location) -ChildPath "GroupMembers.csv"
$rows = New-Object System.Collections.ArrayList

$groups = Get-MgGroup -All | Where-Object { $_.SecurityEnabled -eq $true } | Sort-Object DisplayName
$i = 0

foreach ($group in $groups) {
    $i++
    Write-Progress -Activity "Reading groups" -Status $group.DisplayName -PercentComplete ($i / $groups.Count * 100)

    $owners = (Get-MgGroupOwner -GroupId $group.Id -All | Sort-Object { $_.AdditionalProperties.displayName }).AdditionalProperties.displayName -join ", "

    foreach ($member in (Get-MgGroupMember -GroupId $group.Id -All)) {
        switch (@{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$member.AdditionalProperties.'@odata.type']) {
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
            MemberType = @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$member.AdditionalProperties.'@odata.type']
            Address    = $address
        })
    }
}

$rows | Sort-Object Group, Member | Export-Csv $outFile -NoTypeInformation -Encoding UTF8
Write-Host "$($rows.Count) memberships of $($groups.Count) groups exported"

$rows | Group-Object MemberType | Sort-Object Name | Format-Table Name, Count
