# Registers the daemon that reads users for the phone book

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$name = "Phone Book Daemon"
$replyUrl = "https://phonebook.contoso.com/signin"

if (Get-MgApplication -Filter "DisplayName eq '$name'") {
    Write-Host "$name is registered already"
    return
}

# Permissions: User.Read.All and Directory.Read.All as application permissions of Microsoft Graph
$graphSp = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"

$required = @{ ResourceAccess = @() }
$required.ResourceAppId = $graphSp.AppId
foreach ($permission in "User.Read.All", "Directory.Read.All") {
    $appRole = $graphSp.AppRoles | Where-Object { $_.Value -eq $permission -and $_.AllowedMemberTypes -contains "Application" }
    $access = @{}
    $required.ResourceAccess += $access
}

# msol2graph M2G121 manual: New-AzureADApplication is recognised, but the tables have no row for it yet. Its official successor is New-MgApplication; translate this call by hand.
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
# msol2graph M2G121 manual: New-AzureADApplicationPasswordCredential is recognised, but the tables have no row for it yet. Its official successor is Add-MgApplicationPassword or Add-MgServicePrincipalPassword; translate this call by hand.
$secret = New-AzureADApplicationPasswordCredential -ObjectId $app.ObjectId -CustomKeyIdentifier "daemon" -StartDate $start -EndDate $start.AddYears(2)
Write-Host "  Secret ends: $($secret.EndDate.ToString('yyyy-MM-dd'))"

# Owner and service principal
# msol2graph M2G121 manual: Add-AzureADApplicationOwner is recognised, but the tables have no row for it yet. Its official successor is New-MgApplicationOwnerByRef; translate this call by hand.
Add-AzureADApplicationOwner -ObjectId $app.ObjectId -RefObjectId (Get-MgUser -UserId "priya.nair@contoso.com").Id
# msol2graph M2G121 manual: New-AzureADServicePrincipal is recognised, but the tables have no row for it yet. Its official successor is New-MgServicePrincipal; translate this call by hand.
$sp = New-AzureADServicePrincipal -AppId $app.AppId -Tags @("WindowsAzureActiveDirectoryIntegratedApp")

# Consent: the app roles for the new principal
foreach ($access in $required.ResourceAccess) {
    # msol2graph M2G121 manual: New-AzureADServiceAppRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is New-MgServicePrincipalAppRoleAssignment; translate this call by hand.
    New-AzureADServiceAppRoleAssignment -ObjectId $sp.ObjectId -PrincipalId $sp.ObjectId -ResourceId $graphSp.Id -Id $access.Id | Out-Null
}

# msol2graph M2G121 manual: Get-AzureADApplicationOwner is recognised, but the tables have no row for it yet. Its official successor is Get-MgApplicationOwner; translate this call by hand.
"Owners: " + ((Get-AzureADApplicationOwner -ObjectId $app.ObjectId).UserPrincipalName -join ", ")
