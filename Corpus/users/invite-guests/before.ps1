param(
    [Parameter(Mandatory)][string]$CsvPath,
    [string]$GroupName = "Project Alpha"
)

Connect-AzureAD | Out-Null

$messageInfo = New-Object Microsoft.Open.MSGraph.Model.InvitedUserMessageInfo
$messageInfo.customizedMessageBody = "Hello, you are invited to work with Contoso on $GroupName."

$group = Get-AzureADGroup -SearchString $GroupName | Select-Object -First 1

Import-Csv $CsvPath | ForEach-Object {
    $known = Get-AzureADUser -Filter "mail eq '$($_.Email)'"
    if ($known) {
        Write-Host "$($_.Email) is a guest already ($($known.DisplayName))" -ForegroundColor Yellow
        $guestId = $known.ObjectId
    }
    else {
        $invitation = New-AzureADMSInvitation -InvitedUserEmailAddress $_.Email `
            -InvitedUserDisplayName $_.Name `
            -InviteRedirectUrl "https://myapps.microsoft.com" `
            -InvitedUserMessageInfo $messageInfo `
            -SendInvitationMessage $true
        Write-Host "$($_.Email) invited, status $($invitation.Status)" -ForegroundColor Green
        $guestId = $invitation.InvitedUser.Id
    }

    $members = (Get-AzureADGroupMember -ObjectId $group.ObjectId -All $true).ObjectId
    if ($members -notcontains $guestId) {
        Add-AzureADGroupMember -ObjectId $group.ObjectId -RefObjectId $guestId
    }
}

Get-AzureADGroupMember -ObjectId $group.ObjectId -All $true |
    Where-Object { $_.UserType -eq "Guest" } |
    Sort-Object Mail |
    Select-Object DisplayName, Mail
