param(
    [Parameter(Mandatory)][string]$CsvPath,
    [string]$GroupName = "Project Alpha"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.ReadWrite.All', 'User.Invite.All', 'User.Read.All' -NoWelcome | Out-Null

$messageInfo = @{}
$messageInfo.customizedMessageBody = "Hello, you are invited to work with Contoso on $GroupName."

# msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$group = Get-MgGroup -Filter "(startswith(displayName,'$GroupName') or startswith(mail,'$GroupName') or startswith(mailNickname,'$GroupName'))" | Select-Object -First 1

Import-Csv $CsvPath | ForEach-Object {
    $known = Get-MgUser -Filter "mail eq '$($_.Email)'"
    if ($known) {
        Write-Host "$($_.Email) is a guest already ($($known.DisplayName))" -ForegroundColor Yellow
        $guestId = $known.Id
    }
    else {
        $invitation = New-MgInvitation -InvitedUserEmailAddress $_.Email `
            -InvitedUserDisplayName $_.Name `
            -InviteRedirectUrl "https://myapps.microsoft.com" `
            -InvitedUserMessageInfo $messageInfo `
            -SendInvitationMessage
        Write-Host "$($_.Email) invited, status $($invitation.Status)" -ForegroundColor Green
        $guestId = $invitation.InvitedUser.Id
    }

    $members = (Get-MgGroupMember -GroupId $group.Id -All).Id
    if ($members -notcontains $guestId) {
        New-MgGroupMemberByRef -GroupId $group.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$guestId"
    }
}

Get-MgGroupMember -GroupId $group.Id -All -Property Id,UserType,Mail,DisplayName |
    Where-Object { $_.AdditionalProperties.userType -eq "Guest" } |
    Sort-Object { $_.AdditionalProperties.mail } |
    Select-Object @{ Name = 'DisplayName'; Expression = { $_.AdditionalProperties.displayName } }, @{ Name = 'Mail'; Expression = { $_.AdditionalProperties.mail } }
