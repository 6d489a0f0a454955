# What did the administrators do?

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Reports
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AuditLog.Read.All' -NoWelcome | Out-Null

$start = (Get-Date).AddDays(-14).ToString("yyyy-MM-ddTHH:mm:ssZ")
$filter = "activityDateTime ge $start and category eq 'UserManagement'"

$events = Get-MgAuditLogDirectoryAudit -All -Filter $filter

$report = foreach ($e in $events) {
    if ($e.InitiatedBy.User.UserPrincipalName) {
        $who = $e.InitiatedBy.User.UserPrincipalName
    }
    else {
        $who = $e.InitiatedBy.App.DisplayName
    }
    New-Object -TypeName PSObject -Property ([ordered]@{
        Activity = $e.ActivityDisplayName
        Who      = $who
        Target   = ($e.TargetResources | ForEach-Object { $_.UserPrincipalName }) -join ";"
        Result   = $e.Result
        Service  = $e.LoggedByService
    })
}

$report | Sort-Object Activity | Format-Table -AutoSize
$report | Sort-Object Activity | Export-Csv .\audit.csv -NoTypeInformation
$report | Sort-Object Activity | ConvertTo-Json -Depth 3 | Out-File .\audit.json -Encoding utf8

foreach ($activity in "Add member to role", "Consent to application") {
    $hits = Get-MgAuditLogDirectoryAudit -Filter "activityDisplayName eq '$activity'"
    "{0}: {1}, by {2}" -f $activity, @($hits).Count, ($hits.InitiatedBy.User.UserPrincipalName -join ", ")
}
