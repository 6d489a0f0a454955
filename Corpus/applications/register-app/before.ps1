# Registers the daemon that reads users for the phone book

Connect-AzureAD | Out-Null

$name = "Phone Book Daemon"
$replyUrl = "https://phonebook.contoso.com/signin"

if (Get-AzureADApplication -Filter "DisplayName eq '$name'") {
    Write-Host "$name is registered already"
    return
}

# Permissions: User.Read.All and Directory.Read.All as application permissions of Microsoft Graph
$graphSp = Get-AzureADServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"

$required = New-Object -TypeName "Microsoft.Open.AzureAD.Model.RequiredResourceAccess"
$required.ResourceAppId = $graphSp.AppId
foreach ($permission in "User.Read.All", "Directory.Read.All") {
    $appRole = $graphSp.AppRoles | Where-Object { $_.Value -eq $permission -and $_.AllowedMemberTypes -contains "Application" }
    $access = New-Object -TypeName "Microsoft.Open.AzureAD.Model.ResourceAccess" -ArgumentList $appRole.Id, "Role"
    $required.ResourceAccess += $access
}

$app = New-AzureADApplication -DisplayName $name `
    -IdentifierUris "https://phonebook.contoso.com" `
    -Homepage "https://phonebook.contoso.com" `
    -ReplyUrls $replyUrl `
    -RequiredResourceAccess $required

Write-Host "Registered $($app.DisplayName)"
Write-Host "  Reply URLs:  $($app.ReplyUrls -join ', ')"
Write-Host "  Permissions: $($app.RequiredResourceAccess.ResourceAccess.Count)"

# Secret for two years
$start = Get-Date
$secret = New-AzureADApplicationPasswordCredential -ObjectId $app.ObjectId -CustomKeyIdentifier "daemon" -StartDate $start -EndDate $start.AddYears(2)
Write-Host "  Secret ends: $($secret.EndDate.ToString('yyyy-MM-dd'))"

# Owner and service principal
Add-AzureADApplicationOwner -ObjectId $app.ObjectId -RefObjectId (Get-AzureADUser -ObjectId "priya.nair@contoso.com").ObjectId
$sp = New-AzureADServicePrincipal -AppId $app.AppId -Tags @("WindowsAzureActiveDirectoryIntegratedApp")

# Consent: the app roles for the new principal
foreach ($access in $required.ResourceAccess) {
    New-AzureADServiceAppRoleAssignment -ObjectId $sp.ObjectId -PrincipalId $sp.ObjectId -ResourceId $graphSp.ObjectId -Id $access.Id | Out-Null
}

"Owners: " + ((Get-AzureADApplicationOwner -ObjectId $app.ObjectId).UserPrincipalName -join ", ")
