# Move users from Office 365 E3 to Microsoft 365 E3
param(
    [string]$FromSku = "ENTERPRISEPACK",
    [string]$ToSku = "SPE_E3",
    [string]$Department = "Marketing"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.Read.All' -NoWelcome | Out-Null

$skus = Get-MgSubscribedSku -All
$fromId = ($skus | Where-Object { $_.SkuPartNumber -eq $FromSku }).SkuId
$toId = ($skus | Where-Object SkuPartNumber -eq $ToSku).SkuId

$addLicense = @{}
$addLicense.SkuId = $toId

$licenses = @{ AddLicenses = @(); RemoveLicenses = @() }
$licenses.AddLicenses = $addLicense
$licenses.RemoveLicenses = $fromId

$users = Get-MgUser -All -Filter "department eq '$Department'" -Property Id,AssignedLicenses,UserPrincipalName |
    Where-Object { $_.AssignedLicenses.SkuId -contains $fromId }

foreach ($user in $users) {
    if ($user.AssignedLicenses.SkuId -contains $toId) {
        Write-Host "$($user.UserPrincipalName) has both"
        continue
    }
    # msol2graph M2G110 review: This changes licences.
    Set-MgUserLicense -UserId $user.Id -AddLicenses @($licenses.AddLicenses | Where-Object { $_ }) -RemoveLicenses @($licenses.RemoveLicenses | Where-Object { $_ }) | Out-Null
    $detail = Get-MgUserLicenseDetail -UserId $user.Id
    Write-Host "$($user.UserPrincipalName): $(($detail.SkuPartNumber | Sort-Object) -join ', ')"
}
