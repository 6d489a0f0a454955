# Objects with errors
Connect-MsolService

if (Get-MsolHasObjectsWithDirSyncProvisioningErrors) {
    Write-Host "There are synchronisation errors"
    Get-MsolDirSyncProvisioningError -ErrorCategory PropertyConflict |
        Sort-Object DisplayName |
        Select-Object DisplayName, ObjectType, @{ n = "Property"; e = { $_.ProvisioningErrors.PropertyName } }, @{ n = "Value"; e = { $_.ProvisioningErrors.PropertyValue } }
}
else {
    Write-Host "No synchronisation errors"
}

Write-Host "Users with service errors:     $(@(Get-MsolUser -All -HasErrorsOnly).Count)"
Write-Host "Users to reconcile licences:   $(@(Get-MsolUser -All -LicenseReconciliationNeededOnly).Count)"
Write-Host "Groups with licence errors:    $(@(Get-MsolGroup -All -HasLicenseErrorsOnly $true).Count)"
Write-Host "Contacts with service errors:  $(@(Get-MsolContact -All | Where-Object { $_.Errors }).Count)"

Get-MsolUser -All -UnlicensedUsersOnly -EnabledFilter EnabledOnly |
    Where-Object { $_.LastDirSyncTime } |
    Sort-Object DisplayName |
    ForEach-Object { "Synchronised without a licence: {0} ({1})" -f $_.DisplayName, $_.Department }

Get-MsolUser -Synchronized -All | Group-Object Department | Sort-Object Name | ForEach-Object {
    "{0,-12} {1}" -f $_.Name, $_.Count
}
