Connect-MsolService

$people = "omar.reyes@contoso.com", "anna.keller@contoso.com", "marco.dangelo@contoso.com"

foreach ($u in $people) {
    Write-Host "Name:  $((Get-MsolUser -UserPrincipalName $u).DisplayName)"
    Write-Host "Dept:  $((Get-MsolUser -UserPrincipalName $u).Department.ToUpper())"
    Write-Host "SKUs:  $((Get-MsolUser -UserPrincipalName $u).Licenses.AccountSkuId -join ', ')"
    Write-Host ""
}

# A call as the argument of a call
Get-MsolGroupMember -GroupObjectId (Get-MsolGroup -SearchString "IT Staff").ObjectId |
    Sort-Object DisplayName |
    ForEach-Object { "IT Staff member: $($_.DisplayName) <$($_.EmailAddress)>" }

Add-MsolGroupMember -GroupObjectId (Get-MsolGroup -SearchString "VPN Users").ObjectId -GroupMemberType User `
    -GroupMemberObjectId (Get-MsolUser -UserPrincipalName "judy.hale@contoso.com").ObjectId

"VPN Users has $(@(Get-MsolGroupMember -GroupObjectId $(Get-MsolGroup -SearchString 'VPN Users').ObjectId -All).Count) members"

$total = @(Get-MsolUser -All).Count
$disabled = @(Get-MsolUser -All -EnabledFilter DisabledOnly).Count
"{0} of {1} users are disabled ({2:N1} %)" -f $disabled, $total, (100 * $disabled / $total)

if ((Get-MsolUser -UserPrincipalName "former.employee@contoso.com").BlockCredential) {
    "Blocked: $((Get-MsolUser -UserPrincipalName 'former.employee@contoso.com').DisplayName)"
}
