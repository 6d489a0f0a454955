Connect-AzureAD | Out-Null

$defaultOwner = Get-AzureADUser -SearchString "Omar Reyes"

$apps = Get-AzureADServicePrincipal -All $true |
    Where-Object { $_.Tags -contains "WindowsAzureActiveDirectoryIntegratedApp" } |
    Sort-Object DisplayName
"Enterprise applications: $(@($apps).Count)"

$list = @()
foreach ($app in $apps) {
    $owners = Get-AzureADServicePrincipalOwner -ObjectId $app.ObjectId
    if (!$owners) {
        Add-AzureADServicePrincipalOwner -ObjectId $app.ObjectId -RefObjectId $defaultOwner.ObjectId
        "No owner: $($app.DisplayName), now $($defaultOwner.DisplayName)"
    }

    $item = "" | Select-Object Name, AppId, Publisher, Enabled, Owners, KeyEnd
    $item.Name = $app.DisplayName
    $item.AppId = $app.AppId
    $item.Publisher = $app.PublisherName
    $item.Enabled = $app.AccountEnabled
    $item.Owners = ($owners.UserPrincipalName -join ";")
    $item.KeyEnd = ($app.KeyCredentials | Sort-Object EndDate | Select-Object -Last 1).EndDate
    $list += $item
}

$list | Export-Csv enterprise-apps.csv -NoTypeInformation

# Users need an assignment for the survey tool
$survey = Get-AzureADServicePrincipal -Filter "DisplayName eq 'Survey Vendor'"
Set-AzureADServicePrincipal -ObjectId $survey.ObjectId -AppRoleAssignmentRequired $true
"Assignment required: $((Get-AzureADServicePrincipal -ObjectId $survey.ObjectId).AppRoleAssignmentRequired)"
