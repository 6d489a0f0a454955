# Cost centre of users, kept in a directory extension of the HR app

Connect-AzureAD | Out-Null

$app = Get-AzureADApplication -SearchString "HR Sync"
$extension = Get-AzureADApplicationExtensionProperty -ObjectId $app.ObjectId | Where-Object { $_.Name -like "*_costCenter" }
$name = $extension.Name
Write-Host "Extension: $name ($($extension.DataType))"

$costCenters = @{
    "omar.reyes@contoso.com"  = "4100"
    "priya.nair@contoso.com"  = "4100"
    "tom.becker@contoso.com"  = "4200"
}

foreach ($upn in ($costCenters.Keys | Sort-Object)) {
    $user = Get-AzureADUser -ObjectId $upn
    Set-AzureADUserExtension -ObjectId $user.ObjectId -ExtensionName $name -ExtensionValue $costCenters[$upn]
    $value = (Get-AzureADUserExtension -ObjectId $user.ObjectId).Get_Item($name)
    Write-Host "$upn -> $value"
}

# And one that leaves the cost centre
$tom = Get-AzureADUser -ObjectId "tom.becker@contoso.com"
Remove-AzureADUserExtension -ObjectId $tom.ObjectId -ExtensionName $name

# When was the account made?
$created = (Get-AzureADUserExtension -ObjectId $tom.ObjectId).createdDateTime
Write-Host "$($tom.DisplayName) was created on $(([datetime]$created).ToString('yyyy-MM-dd'))"
