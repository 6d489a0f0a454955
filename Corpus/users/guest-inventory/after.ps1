# Gäste im Mandanten – inventory of guest users
[CmdletBinding()]
param(
    [int]$PendingDays = 90,
    [string]$OutFile = "guests.csv"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.EnableDisableAccount.All', 'User.ReadWrite.All' -NoWelcome | Out-Null

$guests = Get-MgUser -All -Filter "userType eq 'Guest'" -Property Id,DisplayName,Mail,ExternalUserState,ExternalUserStateChangeDateTime,CompanyName,AccountEnabled
Write-Host "Guests: $($guests.Count)"

$guests |
    Sort-Object DisplayName |
    Select-Object DisplayName, Mail, @{ Name = 'UserState'; Expression = { $_.ExternalUserState } }, @{ Name = 'UserStateChangedOn'; Expression = { $(if ($_.ExternalUserStateChangeDateTime) { $_.ExternalUserStateChangeDateTime.ToString('s') + 'Z' }) } }, CompanyName,
        @{ Label = "Domain"; Expression = { $_.Mail.Split("@")[1] } },
        @{ Label = "Enabled"; Expression = { $_.AccountEnabled } } |
    Export-Csv -Path $OutFile -NoTypeInformation -Encoding UTF8

$guests | Group-Object ExternalUserState | Sort-Object Name | ForEach-Object {
    Write-Host ("  {0,-20} {1}" -f $_.Name, $_.Count)
}

# Pending for a long time
$limit = (Get-Date).AddDays(-$PendingDays)
$pending = $guests | Where-Object {
    $_.ExternalUserState -eq "PendingAcceptance" -and [datetime]$(if ($_.ExternalUserStateChangeDateTime) { $_.ExternalUserStateChangeDateTime.ToString('s') + 'Z' }) -lt $limit
}
foreach ($guest in $pending) {
    Write-Host "Disabling $($guest.DisplayName) – invited $($(if ($guest.ExternalUserStateChangeDateTime) { $guest.ExternalUserStateChangeDateTime.ToString('s') + 'Z' }))"
    Update-MgUser -UserId $guest.Id -AccountEnabled:$false
}
