# Registers the daemon that reads users for the phone book

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AppRoleAssignment.ReadWrite.All', 'Application.ReadWrite.All', 'Directory.Read.All', 'User.Read.All' -NoWelcome | Out-Null

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
    $access = @{ Id = $appRole.Id; Type = "Role" }
    $required.ResourceAccess += $access
}

# msol2graph M2G110 review: The reply URLs are registered for the web platform. Use -Spa @{ RedirectUris = @(...) } if a single-page application signs in.
$app = New-MgApplication -DisplayName $name `
    -IdentifierUris "https://phonebook.contoso.com" `
    -RequiredResourceAccess $required -Web @{ HomePageUrl = "https://phonebook.contoso.com"; RedirectUris = @($replyUrl) }

Write-Host "Registered $($app.DisplayName)"
Write-Host "  Reply URLs:  $(@(@($app.Web.RedirectUris) + @($app.Spa.RedirectUris) + @($app.PublicClient.RedirectUris) | Where-Object { $_ }) -join ', ')"
Write-Host "  Permissions: $($app.RequiredResourceAccess.ResourceAccess.Count)"

# Secret for two years
$start = Get-Date
# msol2graph M2G110 review: This makes a secret. Its text is in SecretText of the result, once only.
$secret = Add-MgApplicationPassword -ApplicationId $app.Id -PasswordCredential @{ DisplayName = "daemon"; StartDateTime = [datetime]$start; EndDateTime = [datetime]$start.AddYears(2) }
Write-Host "  Secret ends: $($secret.EndDateTime.ToString('yyyy-MM-dd'))"

# Owner and service principal
# msol2graph M2G110 review: An owner can change an application and its credentials.
New-MgApplicationOwnerByRef -ApplicationId $app.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$((Get-MgUser -UserId "priya.nair@contoso.com").Id)"
$sp = New-MgServicePrincipal -AppId $app.AppId -Tags @("WindowsAzureActiveDirectoryIntegratedApp")

# Consent: the app roles for the new principal
foreach ($access in $required.ResourceAccess) {
    # msol2graph M2G110 review: This grants a permission. -ServicePrincipalId has to be the principal that gets it, the same as -PrincipalId; if it is the application of the role, use New-MgServicePrincipalAppRoleAssignedTo.
    New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $sp.Id -PrincipalId $sp.Id -ResourceId $graphSp.Id -AppRoleId $access.Id | Out-Null
}

"Owners: " + ((Get-MgApplicationOwner -ApplicationId $app.Id).AdditionalProperties.userPrincipalName -join ", ")
