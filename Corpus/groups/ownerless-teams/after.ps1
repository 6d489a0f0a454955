# Microsoft 365 groups without an owner

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Group.ReadWrite.All', 'GroupMember.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$fallbackOwner = Get-MgUser -UserId "omar.reyes@contoso.com"

$unified = Get-MgGroup -All -Filter "groupTypes/any(c:c eq 'Unified')"
Write-Output "$(@($unified).Count) Microsoft 365 groups"

$report = foreach ($group in ($unified | Sort-Object DisplayName)) {
    $owners = @(Get-MgGroupOwner -GroupId $group.Id -All)
    $members = @(Get-MgGroupMember -GroupId $group.Id -All -Property Id,UserType)

    [pscustomobject]@{
        Name       = $group.DisplayName
        Mail       = $group.Mail
        Visibility = $group.Visibility
        Dynamic    = $group.GroupTypes -contains "DynamicMembership"
        Owners     = $owners.Count
        Members    = $members.Count
        Guests     = @($members | Where-Object { $_.AdditionalProperties.userType -eq "Guest" }).Count
        Created    = $group.CreatedDateTime
    }

    if ($owners.Count -eq 0) {
        New-MgGroupOwnerByRef -GroupId $group.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($fallbackOwner.Id)"
        Write-Warning "$($group.DisplayName) had no owner, $($fallbackOwner.DisplayName) added"
    }
}

$report | Format-Table Name, Visibility, Dynamic, Owners, Members, Guests -AutoSize
$report | Export-Csv -Path .\m365groups.csv -NoTypeInformation -Encoding UTF8
