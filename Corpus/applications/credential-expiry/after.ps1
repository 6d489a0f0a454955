# Expiring secrets and certificates of app registrations
param(
    [int]$Days = 30
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$now = Get-Date
$limit = $now.AddDays($Days)
$result = @()

$apps = Get-MgApplication -All | Sort-Object DisplayName

foreach ($app in $apps) {
    $owner = (Get-MgApplicationOwner -ApplicationId $app.Id -All).AdditionalProperties.userPrincipalName -join ";"

    foreach ($secret in $app.PasswordCredentials) {
        $result += New-Object PSObject -Property ([ordered]@{
            Application = $app.DisplayName
            AppId       = $app.AppId
            Kind        = "Secret"
            KeyId       = $secret.KeyId
            Start       = $secret.StartDateTime
            End         = $secret.EndDateTime
            DaysLeft    = [math]::Floor(($secret.EndDateTime - $now).TotalDays)
            Owner       = $owner
        })
    }
    foreach ($cert in $app.KeyCredentials) {
        $result += New-Object PSObject -Property ([ordered]@{
            Application = $app.DisplayName
            AppId       = $app.AppId
            Kind        = "Certificate"
            KeyId       = $cert.KeyId
            Start       = $cert.StartDateTime
            End         = $cert.EndDateTime
            DaysLeft    = [math]::Floor(($cert.EndDateTime - $now).TotalDays)
            Owner       = $owner
        })
    }
}

$result | Export-Csv .\app-credentials.csv -NoTypeInformation

Write-Output "Expired:"
$result | Where-Object { $_.End -lt $now } | Format-Table Application, Kind, DaysLeft, Owner -AutoSize

Write-Output "Expiring within $Days days:"
$result | Where-Object { $_.End -ge $now -and $_.End -le $limit } | Format-Table Application, Kind, DaysLeft, Owner -AutoSize
