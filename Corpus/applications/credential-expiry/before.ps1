# Expiring secrets and certificates of app registrations
param(
    [int]$Days = 30
)

Connect-AzureAD | Out-Null

$now = Get-Date
$limit = $now.AddDays($Days)
$result = @()

$apps = Get-AzureADApplication -All:$true | Sort-Object DisplayName

foreach ($app in $apps) {
    $owner = (Get-AzureADApplicationOwner -ObjectId $app.ObjectId -All $true).UserPrincipalName -join ";"

    foreach ($secret in $app.PasswordCredentials) {
        $result += New-Object PSObject -Property ([ordered]@{
            Application = $app.DisplayName
            AppId       = $app.AppId
            Kind        = "Secret"
            KeyId       = $secret.KeyId
            Start       = $secret.StartDate
            End         = $secret.EndDate
            DaysLeft    = [math]::Floor(($secret.EndDate - $now).TotalDays)
            Owner       = $owner
        })
    }
    foreach ($cert in $app.KeyCredentials) {
        $result += New-Object PSObject -Property ([ordered]@{
            Application = $app.DisplayName
            AppId       = $app.AppId
            Kind        = "Certificate"
            KeyId       = $cert.KeyId
            Start       = $cert.StartDate
            End         = $cert.EndDate
            DaysLeft    = [math]::Floor(($cert.EndDate - $now).TotalDays)
            Owner       = $owner
        })
    }
}

$result | Export-Csv .\app-credentials.csv -NoTypeInformation

Write-Output "Expired:"
$result | Where-Object { $_.End -lt $now } | Format-Table Application, Kind, DaysLeft, Owner -AutoSize

Write-Output "Expiring within $Days days:"
$result | Where-Object { $_.End -ge $now -and $_.End -le $limit } | Format-Table Application, Kind, DaysLeft, Owner -AutoSize
