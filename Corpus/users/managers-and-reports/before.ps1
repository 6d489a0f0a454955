# Organisation chart as CSV

Connect-AzureAD | Out-Null

$users = Get-AzureADUser -All $true -Filter "accountEnabled eq true and userType eq 'Member'"

$chart = $users | Sort-Object UserPrincipalName | Select-Object `
    UserPrincipalName,
    DisplayName,
    JobTitle,
    @{ Name = "Manager"; Expression = { (Get-AzureADUserManager -ObjectId $_.ObjectId).UserPrincipalName } }

$chart | Export-Csv -Path .\orgchart.csv -NoTypeInformation

$without = $chart | Where-Object { -not $_.Manager }
Write-Output "$(@($chart).Count) people, $(@($without).Count) without a manager"

# Hand the team of one manager over to another
$old = Get-AzureADUser -ObjectId "anna.keller@contoso.com"
$new = Get-AzureADUser -ObjectId "helen.marsh@contoso.com"

Get-AzureADUserDirectReport -ObjectId $old.ObjectId | Sort-Object DisplayName | ForEach-Object {
    Set-AzureADUserManager -ObjectId $_.ObjectId -RefObjectId $new.ObjectId
    "$($_.DisplayName) now reports to $($new.DisplayName)"
}
