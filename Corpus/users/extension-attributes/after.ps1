# Cost centre of users, kept in a directory extension of the HR app

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'User.ReadWrite.All' -NoWelcome | Out-Null

$app = Get-MgApplication -Filter "startswith(displayName,'HR Sync')"
$extension = Get-MgApplicationExtensionProperty -ApplicationId $app.Id | Where-Object { $_.Name -like "*_costCenter" }
$name = $extension.Name
Write-Host "Extension: $name ($($extension.DataType))"

$costCenters = @{
    "omar.reyes@contoso.com"  = "4100"
    "priya.nair@contoso.com"  = "4100"
    "tom.becker@contoso.com"  = "4200"
}

foreach ($upn in ($costCenters.Keys | Sort-Object)) {
    $user = Get-MgUser -UserId $upn
    Update-MgUser -UserId $user.Id -AdditionalProperties @{ $name = $costCenters[$upn] }
    # msol2graph M2G120 manual: Microsoft Graph returns extension values only when they are asked for by name. Get-MgUser -UserId ... -Property Id,CreatedDateTime,EmployeeId,extension_..._name; extension values arrive in AdditionalProperties.
    $value = (Get-AzureADUserExtension -ObjectId $user.Id).Get_Item($name)
    Write-Host "$upn -> $value"
}

# And one that leaves the cost centre
$tom = Get-MgUser -UserId "tom.becker@contoso.com"
# msol2graph M2G110 review: An extension value is removed by writing null. Update-MgUser leaves nulls out, so the request is written by hand.
Invoke-MgGraphRequest -Method PATCH -Uri ('/v1.0/users/' + $tom.Id) -Body @{ $name = $null }

# When was the account made?
# msol2graph M2G120 manual: Microsoft Graph returns extension values only when they are asked for by name. Get-MgUser -UserId ... -Property Id,CreatedDateTime,EmployeeId,extension_..._name; extension values arrive in AdditionalProperties.
$created = (Get-AzureADUserExtension -ObjectId $tom.Id).createdDateTime
Write-Host "$($tom.DisplayName) was created on $(([datetime]$created).ToString('yyyy-MM-dd'))"
