# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'GroupMember.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$wanted = "IT Staff", "VPN Users", "Finance"
$ids = foreach ($name in $wanted) {
    (Get-MgGroup -Filter "displayName eq '$name'").Id
}

# msol2graph M2G704 manual: The type Microsoft.Open.AzureAD.Model.GroupIdsForMembershipCheck comes with the old module and does not exist without it. Leave the type out, or use a hashtable.
$check = New-Object Microsoft.Open.AzureAD.Model.GroupIdsForMembershipCheck
$check.GroupIds = $ids

foreach ($upn in "omar.reyes@contoso.com", "grace.liu@contoso.com", "kurt.weiss@contoso.com") {
    $user = Get-MgUser -UserId $upn
    # msol2graph M2G121 manual: Select-AzureADGroupIdsUserIsMemberOf is recognised, but the tables have no row for it yet. Its official successor is Confirm-MgUserMemberGroup; translate this call by hand.
    $hits = Select-AzureADGroupIdsUserIsMemberOf -ObjectId $user.Id -GroupIdsForMembershipCheck $check
    $names = $hits | ForEach-Object { (Get-MgGroup -GroupId $_).DisplayName } | Sort-Object
    Write-Host ("{0,-16} {1}" -f $user.DisplayName, ($names -join ", "))
}
