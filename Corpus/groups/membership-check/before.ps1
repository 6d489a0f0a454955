Connect-AzureAD | Out-Null

$wanted = "IT Staff", "VPN Users", "Finance"
$ids = foreach ($name in $wanted) {
    (Get-AzureADGroup -Filter "displayName eq '$name'").ObjectId
}

$check = New-Object Microsoft.Open.AzureAD.Model.GroupIdsForMembershipCheck
$check.GroupIds = $ids

foreach ($upn in "omar.reyes@contoso.com", "grace.liu@contoso.com", "kurt.weiss@contoso.com") {
    $user = Get-AzureADUser -ObjectId $upn
    $hits = Select-AzureADGroupIdsUserIsMemberOf -ObjectId $user.ObjectId -GroupIdsForMembershipCheck $check
    $names = $hits | ForEach-Object { (Get-AzureADGroup -ObjectId $_).DisplayName } | Sort-Object
    Write-Host ("{0,-16} {1}" -f $user.DisplayName, ($names -join ", "))
}
