# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'Directory.Read.All', 'User.Read.All' -NoWelcome | Out-Null

# msol2graph M2G110 review: -SearchString also looked at job title, department, city, state and country; the filter looks at the names and the mail address.
$defaultOwner = Get-MgUser -Filter "(startswith(displayName,'Omar Reyes') or startswith(userPrincipalName,'Omar Reyes') or startswith(mail,'Omar Reyes') or startswith(mailNickname,'Omar Reyes'))"

$apps = Get-MgServicePrincipal -All |
    Where-Object { $_.Tags -contains "WindowsAzureActiveDirectoryIntegratedApp" } |
    Sort-Object DisplayName
"Enterprise applications: $(@($apps).Count)"

$list = @()
foreach ($app in $apps) {
    $owners = Get-MgServicePrincipalOwner -ServicePrincipalId $app.Id
    if (!$owners) {
        # msol2graph M2G110 review: An owner can change a service principal and its credentials.
        New-MgServicePrincipalOwnerByRef -ServicePrincipalId $app.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($defaultOwner.Id)"
        "No owner: $($app.DisplayName), now $($defaultOwner.DisplayName)"
    }

    $item = "" | Select-Object Name, AppId, Publisher, Enabled, Owners, KeyEnd
    $item.Name = $app.DisplayName
    $item.AppId = $app.AppId
    # msol2graph M2G306 review: Only the beta version has the publisher's name, which costs one request for each read. To find Microsoft's own applications compare AppOwnerOrganizationId with f8cdef31-a31e-4b4a-93e4-5f571e91255a instead.
    $item.Publisher = (Get-MgBetaServicePrincipal -ServicePrincipalId $app.Id -Property Id,PublisherName).PublisherName
    $item.Enabled = $app.AccountEnabled
    $item.Owners = ($owners.AdditionalProperties.userPrincipalName -join ";")
    $item.KeyEnd = ($app.KeyCredentials | Sort-Object EndDateTime | Select-Object -Last 1).EndDateTime
    $list += $item
}

$list | Export-Csv enterprise-apps.csv -NoTypeInformation

# Users need an assignment for the survey tool
$survey = Get-MgServicePrincipal -Filter "DisplayName eq 'Survey Vendor'"
Update-MgServicePrincipal -ServicePrincipalId $survey.Id -AppRoleAssignmentRequired
"Assignment required: $((Get-MgServicePrincipal -ServicePrincipalId $survey.Id).AppRoleAssignmentRequired)"
