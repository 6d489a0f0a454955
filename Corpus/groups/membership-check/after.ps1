# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'GroupMember.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$wanted = "IT Staff", "VPN Users", "Finance"
$ids = foreach ($name in $wanted) {
    (Get-MgGroup -Filter "displayName eq '$name'").Id
}

$check = @{}
$check.GroupIds = $ids

foreach ($upn in "omar.reyes@contoso.com", "grace.liu@contoso.com", "kurt.weiss@contoso.com") {
    $user = Get-MgUser -UserId $upn
    # msol2graph M2G110 review: Microsoft Graph checks at most 20 groups in one call, and returns the ids themselves: a following .Value has to go.
    $hits = Confirm-MgUserMemberGroup -UserId $user.Id -GroupIds $check.GroupIds
    $names = $hits | ForEach-Object { (Get-MgGroup -GroupId $_).DisplayName } | Sort-Object
    Write-Host ("{0,-16} {1}" -f $user.DisplayName, ($names -join ", "))
}
