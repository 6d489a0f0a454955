# Microsoft 365 groups without an owner

Connect-AzureAD | Out-Null

$fallbackOwner = Get-AzureADUser -ObjectId "omar.reyes@contoso.com"

$unified = Get-AzureADMSGroup -All $true -Filter "groupTypes/any(c:c eq 'Unified')"
Write-Output "$(@($unified).Count) Microsoft 365 groups"

$report = foreach ($group in ($unified | Sort-Object DisplayName)) {
    $owners = @(Get-AzureADGroupOwner -ObjectId $group.Id -All $true)
    $members = @(Get-AzureADGroupMember -ObjectId $group.Id -All $true)

    [pscustomobject]@{
        Name       = $group.DisplayName
        Mail       = $group.Mail
        Visibility = $group.Visibility
        Dynamic    = $group.GroupTypes -contains "DynamicMembership"
        Owners     = $owners.Count
        Members    = $members.Count
        Guests     = @($members | Where-Object { $_.UserType -eq "Guest" }).Count
        Created    = $group.CreatedDateTime
    }

    if ($owners.Count -eq 0) {
        Add-AzureADGroupOwner -ObjectId $group.Id -RefObjectId $fallbackOwner.ObjectId
        Write-Warning "$($group.DisplayName) had no owner, $($fallbackOwner.DisplayName) added"
    }
}

$report | Format-Table Name, Visibility, Dynamic, Owners, Members, Guests -AutoSize
$report | Export-Csv -Path .\m365groups.csv -NoTypeInformation -Encoding UTF8
