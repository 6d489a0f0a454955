# Password age report by mail
param(
    [int]$MaxAge = 90,
    [string]$To = "it@contoso.com"
)

Connect-MsolService

$now = Get-Date
$users = Get-MsolUser -All -EnabledFilter EnabledOnly |
    Where-Object { $_.UserType -eq "Member" -and -not $_.PasswordNeverExpires -and $null -eq $_.LastDirSyncTime }

$old = foreach ($u in $users) {
    $age = [int]($now - $u.LastPasswordChangeTimestamp).TotalDays
    if ($age -gt $MaxAge) {
        $u | Select-Object DisplayName, UserPrincipalName,
            @{ Name = "Changed"; Expression = { $_.LastPasswordChangeTimestamp.ToString("yyyy-MM-dd") } },
            @{ Name = "Age"; Expression = { $age } },
            @{ Name = "Created"; Expression = { $_.WhenCreated.ToString("yyyy-MM-dd") } }
    }
}

$table = $old | Sort-Object UserPrincipalName | Select-Object -First 10 | ConvertTo-Html -Fragment | Out-String

$body = @"
<html>
<body>
<h2>$((Get-MsolCompanyInformation).DisplayName): passwords older than $MaxAge days</h2>
<p>$(@($old).Count) of $(@($users).Count) accounts, domain $((Get-MsolDomain | Where-Object { $_.IsDefault }).Name)</p>
$table
</body>
</html>
"@

Send-MailMessage -SmtpServer "smtp.contoso.com" -From "reports@contoso.com" -To $To -Subject "Password age" -Body $body -BodyAsHtml
$old | Sort-Object UserPrincipalName | Export-Csv .\password-age.csv -NoTypeInformation
Write-Host "$(@($old).Count) accounts reported to $To"
