# Password age report by mail
param(
    [int]$MaxAge = 90,
    [string]$To = "it@contoso.com"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'Organization.Read.All', 'User.Read.All' -NoWelcome

$now = Get-Date
$users = Get-MgUser -All -Filter "accountEnabled eq true" -Property Id,UserType,PasswordPolicies,OnPremisesLastSyncDateTime,LastPasswordChangeDateTime,DisplayName,UserPrincipalName,CreatedDateTime |
    Where-Object { $_.UserType -eq "Member" -and -not ($_.PasswordPolicies -match 'DisablePasswordExpiration') -and $null -eq $_.OnPremisesLastSyncDateTime }

$old = foreach ($u in $users) {
    $age = [int]($now - $u.LastPasswordChangeDateTime).TotalDays
    if ($age -gt $MaxAge) {
        $u | Select-Object DisplayName, UserPrincipalName,
            @{ Name = "Changed"; Expression = { $_.LastPasswordChangeDateTime.ToString("yyyy-MM-dd") } },
            @{ Name = "Age"; Expression = { $age } },
            @{ Name = "Created"; Expression = { $_.CreatedDateTime.ToString("yyyy-MM-dd") } }
    }
}

$table = $old | Sort-Object UserPrincipalName | Select-Object -First 10 | ConvertTo-Html -Fragment | Out-String

$body = @"
<html>
<body>
<h2>$((Get-MgOrganization).DisplayName): passwords older than $MaxAge days</h2>
<p>$(@($old).Count) of $(@($users).Count) accounts, domain $((Get-MgDomain | Where-Object { $_.IsDefault }).Id)</p>
$table
</body>
</html>
"@

Send-MailMessage -SmtpServer "smtp.contoso.com" -From "reports@contoso.com" -To $To -Subject "Password age" -Body $body -BodyAsHtml
$old | Sort-Object UserPrincipalName | Export-Csv .\password-age.csv -NoTypeInformation
Write-Host "$(@($old).Count) accounts reported to $To"
