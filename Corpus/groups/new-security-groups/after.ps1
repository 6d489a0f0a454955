# Department groups
param([switch]$Remove)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Group.ReadWrite.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome | Out-Null

$departments = Get-MgUser -All -Filter "accountEnabled eq true" -Property Id,Department,UserType,DisplayName |
    Where-Object { $_.Department -and $_.UserType -eq "Member" } |
    Group-Object -Property Department |
    Sort-Object -Property Name

foreach ($d in $departments) {
    $name = "Dept - $($d.Name)"
    $group = Get-MgGroup -Filter "displayName eq '$name'"

    if ($Remove) {
        # msol2graph M2G110 review: Deletes the group without asking; not every kind of group can be restored. Try it with -WhatIf first.
        if ($group) { Remove-MgGroup -GroupId $group.Id }
        continue
    }
    if (-not $group) {
        $group = New-MgGroup -DisplayName $name -Description "Everybody in $($d.Name)" -MailEnabled:$false -SecurityEnabled -MailNickname "dept-$($d.Name.ToLower())"
    }
    foreach ($user in ($d.Group | Sort-Object DisplayName)) {
        New-MgGroupMemberByRef -GroupId $group.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($user.Id)"
    }
    Write-Host ("{0,-20} {1,2} members" -f $group.DisplayName, @(Get-MgGroupMember -GroupId $group.Id -All).Count)
}

# The oldest one gets an owner and another name
$it = Get-MgGroup -Filter "(startswith(displayName,'Dept - IT') or startswith(mail,'Dept - IT') or startswith(mailNickname,'Dept - IT'))"
New-MgGroupOwnerByRef -GroupId $it.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$((Get-MgUser -UserId "omar.reyes@contoso.com").Id)"
Update-MgGroup -GroupId $it.Id -DisplayName "Dept - Information Technology" -Description "IT, renamed"

# The smallest one goes
# msol2graph M2G110 review: Deletes the group without asking; not every kind of group can be restored. Try it with -WhatIf first.
Get-MgGroup -Filter "(startswith(displayName,'Dept - Executive') or startswith(mail,'Dept - Executive') or startswith(mailNickname,'Dept - Executive'))" | ForEach-Object { Remove-MgGroup -GroupId $_.Id }

Get-MgGroup -All -Filter "(startswith(displayName,'Dept -') or startswith(mail,'Dept -') or startswith(mailNickname,'Dept -'))" | Sort-Object DisplayName | Select-Object DisplayName, Description, SecurityEnabled
