# Licences from a list
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)][string]$Path
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

$account = (Get-MgSubscribedSku -All | Select-Object -First 1).AccountName
$errors = New-Object System.Collections.Generic.List[string]

foreach ($line in (Import-Csv $Path -Delimiter ';')) {
    $skus = $line.Skus.Split(",") | ForEach-Object { "${account}:$($_.Trim())" }
    $user = Get-MgUser -UserId $line.User -ErrorAction SilentlyContinue -Property Id,UsageLocation,AssignedLicenses

    if (!$user) {
        $errors.Add("$($line.User): not found")
        continue
    }
    if (!$user.UsageLocation) {
        Update-MgUser -UserId $line.User -UsageLocation $line.Location
    }

    # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
    $add = @($skus | Where-Object { ((Get-MgSubscribedSku -All | Where-Object SkuId -In @($user.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) -notcontains $_ })
    # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
    $remove = @(((Get-MgSubscribedSku -All | Where-Object SkuId -In @($user.AssignedLicenses.SkuId)) | ForEach-Object { $_.AccountName + ':' + $_.SkuPartNumber }) | Where-Object { $_ -and $skus -notcontains $_ })
    try {
        if ($add -and $remove) {
            # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
            Set-MgUserLicense -UserId $line.User -AddLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($add -replace '^.*:') | ForEach-Object { @{ SkuId = $_.SkuId } }) -RemoveLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($remove -replace '^.*:') | ForEach-Object SkuId) -ErrorAction Stop | Out-Null
        }
        elseif ($add) {
            # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
            Set-MgUserLicense -UserId $line.User -AddLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($add -replace '^.*:') | ForEach-Object { @{ SkuId = $_.SkuId } }) -ErrorAction Stop -RemoveLicenses @() | Out-Null
        }
        elseif ($remove) {
            # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
            Set-MgUserLicense -UserId $line.User -RemoveLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($remove -replace '^.*:') | ForEach-Object SkuId) -ErrorAction Stop -AddLicenses @() | Out-Null
        }
        Write-Host "$($line.User): +$($add.Count) -$($remove.Count)"
    }
    catch {
        $errors.Add("$($line.User): $($_.Exception.Message)")
    }
}

# E3 without Sway for the new one
# msol2graph M2G110 review: Licences and service plans are named by GUID in Microsoft Graph: check the ids.
$noSway = @{ SkuId = (Get-MgSubscribedSku -All | Where-Object SkuPartNumber -EQ ("${account}:ENTERPRISEPACK" -replace '^.*:')).SkuId; DisabledPlans = @('a23b959c-7ce8-4e57-9140-b90eb88a9e97') }
# msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error. The options carry the SKU that they are for.
Set-MgUserLicense -UserId "mike.dunn@contoso.com" -AddLicenses @($noSway) -RemoveLicenses @() | Out-Null

Write-Host "$($errors.Count) errors"
$errors | ForEach-Object { Write-Host "  $_" -ForegroundColor Red }
$errors | Set-Content .\licence-errors.txt
