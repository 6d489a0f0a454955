# Gäste im Mandanten – inventory of guest users
[CmdletBinding()]
param(
    [int]$PendingDays = 90,
    [string]$OutFile = "guests.csv"
)

Connect-AzureAD | Out-Null

$guests = Get-AzureADUser -All $true -Filter "userType eq 'Guest'"
Write-Host "Guests: $($guests.Count)"

$guests |
    Sort-Object DisplayName |
    Select-Object DisplayName, Mail, UserState, UserStateChangedOn, CompanyName,
        @{ Label = "Domain"; Expression = { $_.Mail.Split("@")[1] } },
        @{ Label = "Enabled"; Expression = { $_.AccountEnabled } } |
    Export-Csv -Path $OutFile -NoTypeInformation -Encoding UTF8

$guests | Group-Object UserState | Sort-Object Name | ForEach-Object {
    Write-Host ("  {0,-20} {1}" -f $_.Name, $_.Count)
}

# Pending for a long time
$limit = (Get-Date).AddDays(-$PendingDays)
$pending = $guests | Where-Object {
    $_.UserState -eq "PendingAcceptance" -and [datetime]$_.UserStateChangedOn -lt $limit
}
foreach ($guest in $pending) {
    Write-Host "Disabling $($guest.DisplayName) – invited $($guest.UserStateChangedOn)"
    Set-AzureADUser -ObjectId $guest.ObjectId -AccountEnabled $false
}
