# Service principals with MSOnline
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome

Write-Host "Enabled principals"
Get-MgServicePrincipal -All |
    Where-Object { $_.AccountEnabled -eq $true } |
    Sort-Object DisplayName |
    Select-Object DisplayName, @{ Name = 'AppPrincipalId'; Expression = { $_.AppId } }, @{ n = "Spns"; e = { $_.ServicePrincipalNames.Count } } |
    Export-Csv .\service-principals.csv -NoTypeInformation

$sp = Get-MgServicePrincipal -Filter "startswith(displayName,'Reporting Tool')" -Top 500
Write-Host "$($sp.DisplayName) has the names:"
$sp.ServicePrincipalNames | Sort-Object | ForEach-Object { Write-Host "  $_" }

$exchange = Get-MgServicePrincipal -Filter "appId eq '00000002-0000-0ff1-ce00-000000000000'"
Write-Host "Exchange: $($exchange.DisplayName)"

# A password credential for one year
$start = Get-Date
# msol2graph M2G201 manual: -Value of New-MsolServicePrincipalCredential has no counterpart in Microsoft Graph PowerShell. Microsoft Graph chooses the secret. Use Add-MgServicePrincipalPassword -ServicePrincipalId ... and keep SecretText of the result.
New-MsolServicePrincipalCredential -AppPrincipalId $sp.AppId -Type Password -Value "Obviously-Fake-2025" -StartDate $start -EndDate $start.AddYears(1)

Get-MgServicePrincipal -Filter "appId eq '$($sp.AppId)'" -Property Id,KeyCredentials,PasswordCredentials | ForEach-Object { @($_.KeyCredentials) + @($_.PasswordCredentials) } |
    Sort-Object StartDateTime |
    Select-Object @{ Name = 'Type'; Expression = { $(if ($_.Type -match 'X509') { 'Asymmetric' } elseif ($_.Type) { 'Symmetric' } else { 'Password' }) } }, @{ Name = 'Usage'; Expression = { $(if ($_.Usage) { $_.Usage } else { 'Verify' }) } }, @{ n = "Until"; e = { $_.EndDateTime.ToString("yyyy-MM-dd") } }

# Switch the old connector off
Get-MgServicePrincipal -Filter "startswith(displayName,'Old CRM Connector')" -Top 500 | ForEach-Object {
    # msol2graph M2G110 review: This lets people sign in to the application or stops it.
    Update-MgServicePrincipal -ServicePrincipalId $_.Id -AccountEnabled:$false
    Write-Host "$($_.DisplayName) disabled"
}
