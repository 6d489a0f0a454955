# Objects with errors
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Group.Read.All', 'GroupMember.Read.All', 'OrgContact.Read.All', 'User.Read.All' -NoWelcome

# msol2graph M2G110 review: Microsoft Graph has no such question: all users, groups and contacts are read and tested on the client, which takes time in a large tenant.
if ([bool](@(Get-MgUser -All -Property Id,DisplayName,UserPrincipalName,ProxyAddresses,OnPremisesLastSyncDateTime,OnPremisesProvisioningErrors) + @(Get-MgGroup -All) + @(Get-MgContact -All) | Where-Object { $_.OnPremisesProvisioningErrors } | Select-Object -First 1)) {
    Write-Host "There are synchronisation errors"
    # msol2graph M2G110 review: Microsoft Graph has no list of these errors: all users, groups and contacts are read and tested on the client, which takes time in a large tenant.
    @(Get-MgUser -All -Property Id,DisplayName,UserPrincipalName,ProxyAddresses,OnPremisesLastSyncDateTime,OnPremisesProvisioningErrors) + @(Get-MgGroup -All) + @(Get-MgContact -All) | Where-Object { $_.OnPremisesProvisioningErrors } | Where-Object { $_.OnPremisesProvisioningErrors.Category -contains 'PropertyConflict' } |
        Sort-Object DisplayName |
        Select-Object DisplayName, @{ Name = 'ObjectType'; Expression = { $(if ($_.UserPrincipalName) { 'User' } elseif ($null -ne $_.SecurityEnabled) { 'Group' } else { 'Contact' }) } }, @{ n = "Property"; e = { $_.OnPremisesProvisioningErrors.PropertyCausingError } }, @{ n = "Value"; e = { $_.OnPremisesProvisioningErrors.Value } }
}
else {
    Write-Host "No synchronisation errors"
}

# msol2graph M2G110 review: Errors are looked for on the client in ServiceProvisioningErrors.
Write-Host "Users with service errors:     $(@(Get-MgUser -All -Property Id,ServiceProvisioningErrors | Where-Object { $_.ServiceProvisioningErrors }).Count)"
# msol2graph M2G110 review: Licence errors are looked for on the client in LicenseAssignmentStates.
Write-Host "Users to reconcile licences:   $(@(Get-MgUser -All -Property Id,LicenseAssignmentStates | Where-Object { ($_.LicenseAssignmentStates.State -contains 'Error') }).Count)"
Write-Host "Groups with licence errors:    $(@(Get-MgGroup -All -Filter "hasMembersWithLicenseErrors eq true").Count)"
# msol2graph M2G306 review: Microsoft Graph describes the errors with other fields (CreatedDateTime, IsResolved, ServiceInstance).
Write-Host "Contacts with service errors:  $(@(Get-MgContact -All | Where-Object { $_.ServiceProvisioningErrors }).Count)"

Get-MgUser -All -Filter "assignedLicenses/`$count eq 0 and accountEnabled eq true" -ConsistencyLevel eventual -CountVariable msol2graphCount -Property Id,OnPremisesLastSyncDateTime,DisplayName,Department |
    Where-Object { $_.OnPremisesLastSyncDateTime } |
    Sort-Object DisplayName |
    ForEach-Object { "Synchronised without a licence: {0} ({1})" -f $_.DisplayName, $_.Department }

Get-MgUser -All -Filter "onPremisesSyncEnabled eq true" -Property Id,Department | Group-Object Department | Sort-Object Name | ForEach-Object {
    "{0,-12} {1}" -f $_.Name, $_.Count
}
