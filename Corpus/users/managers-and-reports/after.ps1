# Organisation chart as CSV

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome | Out-Null

$users = Get-MgUser -All -Filter "accountEnabled eq true and userType eq 'Member'"

# msol2graph M2G110 review: A user without a manager is an error in Microsoft Graph; the old cmdlet returned nothing.
$chart = $users | Sort-Object UserPrincipalName | Select-Object `
    UserPrincipalName,
    DisplayName,
    JobTitle,
    @{ Name = "Manager"; Expression = { (Get-MgUserManager -UserId $_.Id).AdditionalProperties.userPrincipalName } }

$chart | Export-Csv -Path .\orgchart.csv -NoTypeInformation

$without = $chart | Where-Object { -not $_.Manager }
Write-Output "$(@($chart).Count) people, $(@($without).Count) without a manager"

# Hand the team of one manager over to another
$old = Get-MgUser -UserId "anna.keller@contoso.com"
$new = Get-MgUser -UserId "helen.marsh@contoso.com"

Get-MgUserDirectReport -UserId $old.Id | Sort-Object { $_.AdditionalProperties.displayName } | ForEach-Object {
    Set-MgUserManagerByRef -UserId $_.Id -OdataId "https://graph.microsoft.com/v1.0/users/$($new.Id)"
    "$($_.AdditionalProperties.displayName) now reports to $($new.DisplayName)"
}
