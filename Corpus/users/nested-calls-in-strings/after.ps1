# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.ReadWrite.All', 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome

$people = "omar.reyes@contoso.com", "anna.keller@contoso.com", "marco.dangelo@contoso.com"

foreach ($u in $people) {
    Write-Host "Name:  $((Get-MgUser -UserId $u).DisplayName)"
    Write-Host "Dept:  $((Get-MgUser -UserId $u -Property Id,Department).Department.ToUpper())"
    # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
    Write-Host "SKUs:  $(((Get-MgSubscribedSku -All | Where-Object SkuId -In @((Get-MgUser -UserId $u -Property Id,AssignedLicenses).AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) -join ', ')"
    Write-Host ""
}

# A call as the argument of a call
Get-MgGroupMember -GroupId (Get-MgGroup -Filter "(startswith(displayName,'IT Staff') or startswith(mail,'IT Staff'))" -Top 250).Id -Top 250 |
    Sort-Object { $_.AdditionalProperties.displayName } |
    ForEach-Object { "IT Staff member: $($_.AdditionalProperties.displayName) <$($(if ($_.AdditionalProperties.mail) { $_.AdditionalProperties.mail } else { $_.AdditionalProperties.userPrincipalName }))>" }

New-MgGroupMemberByRef -GroupId (Get-MgGroup -Filter "(startswith(displayName,'VPN Users') or startswith(mail,'VPN Users'))" -Top 250).Id `
    -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$((Get-MgUser -UserId "judy.hale@contoso.com").Id)"

"VPN Users has $(@(Get-MgGroupMember -GroupId $(Get-MgGroup -Filter "(startswith(displayName,'VPN Users') or startswith(mail,'VPN Users'))" -Top 250).Id -All).Count) members"

$total = @(Get-MgUser -All).Count
$disabled = @(Get-MgUser -All -Filter "accountEnabled eq false").Count
"{0} of {1} users are disabled ({2:N1} %)" -f $disabled, $total, (100 * $disabled / $total)

if (-not (Get-MgUser -UserId "former.employee@contoso.com" -Property Id,AccountEnabled).AccountEnabled) {
    "Blocked: $((Get-MgUser -UserId 'former.employee@contoso.com').DisplayName)"
}
