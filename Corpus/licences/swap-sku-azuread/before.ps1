# Move users from Office 365 E3 to Microsoft 365 E3
param(
    [string]$FromSku = "ENTERPRISEPACK",
    [string]$ToSku = "SPE_E3",
    [string]$Department = "Marketing"
)

Connect-AzureAD | Out-Null

$skus = Get-AzureADSubscribedSku
$fromId = ($skus | Where-Object { $_.SkuPartNumber -eq $FromSku }).SkuId
$toId = ($skus | Where-Object SkuPartNumber -eq $ToSku).SkuId

$addLicense = New-Object -TypeName Microsoft.Open.AzureAD.Model.AssignedLicense
$addLicense.SkuId = $toId

$licenses = New-Object -TypeName Microsoft.Open.AzureAD.Model.AssignedLicenses
$licenses.AddLicenses = $addLicense
$licenses.RemoveLicenses = $fromId

$users = Get-AzureADUser -All $true -Filter "department eq '$Department'" |
    Where-Object { $_.AssignedLicenses.SkuId -contains $fromId }

foreach ($user in $users) {
    if ($user.AssignedLicenses.SkuId -contains $toId) {
        Write-Host "$($user.UserPrincipalName) has both"
        continue
    }
    Set-AzureADUserLicense -ObjectId $user.ObjectId -AssignedLicenses $licenses
    $detail = Get-AzureADUserLicenseDetail -ObjectId $user.ObjectId
    Write-Host "$($user.UserPrincipalName): $(($detail.SkuPartNumber | Sort-Object) -join ', ')"
}
