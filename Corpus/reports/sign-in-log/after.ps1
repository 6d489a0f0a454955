# Sign-ins of the last week
param([int]$Days = 7)

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Reports
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AuditLog.Read.All' -NoWelcome | Out-Null

$from = (Get-Date).AddDays(-$Days).ToString("yyyy-MM-dd")
$logs = Get-MgAuditLogSignIn -All -Filter "createdDateTime gt $from"
Write-Host "$(@($logs).Count) sign-ins since $from"

$rows = foreach ($log in $logs) {
    # msol2graph M2G306 review: The old module gave text in ISO form; Microsoft Graph gives a DateTime.
    [PSCustomObject]@{
        Time     = $log.CreatedDateTime
        User     = $log.UserPrincipalName
        App      = $log.AppDisplayName
        Client   = $log.ClientAppUsed
        IP       = $log.IPAddress
        City     = $log.Location.City
        Country  = $log.Location.CountryOrRegion
        Error    = $log.Status.ErrorCode
        Reason   = $log.Status.FailureReason
        Device   = $log.DeviceDetail.OperatingSystem
        CA       = $log.ConditionalAccessStatus
    }
}
$rows | Sort-Object User, App, Error | Select-Object User, App, Client, IP, City, Country, Error, Reason, Device, CA | Export-Csv .\signins.csv -NoTypeInformation

Write-Host "Failed:"
$rows | Where-Object { $_.Error -ne 0 } | Group-Object User | Sort-Object Name | ForEach-Object { Write-Host "  $($_.Name): $($_.Count)" }

Write-Host "Legacy protocols:"
$rows | Where-Object { $_.Client -in "IMAP4", "POP3", "Authenticated SMTP" } | Sort-Object User | ForEach-Object { Write-Host "  $($_.User) - $($_.Client) - $($_.App)" }

$last = Get-MgAuditLogSignIn -Filter "userPrincipalName eq 'omar.reyes@contoso.com'" -Top 1
Write-Host "Last sign-in of $($last.UserDisplayName): $($last.AppDisplayName)"
