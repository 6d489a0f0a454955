# Rotate secrets
param(
    [string]$DisplayName = "Contracts Portal",
    [int]$ValidMonths = 12
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.ReadWrite.All', 'User.Read.All' -NoWelcome | Out-Null
$now = Get-Date

# msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$app = Get-MgApplication -Filter "startswith(displayName,'$DisplayName')"
$creds = (Get-MgApplication -ApplicationId $app.Id -Property Id,PasswordCredentials).PasswordCredentials
Write-Host "$($app.DisplayName): $(@($creds).Count) secrets"

# Remove what has expired
foreach ($cred in $creds) {
    if ($cred.EndDateTime -lt $now) {
        # msol2graph M2G110 review: This removes a secret; whatever signs in with it stops working.
        Remove-MgApplicationPassword -ApplicationId $app.Id -KeyId $cred.KeyId
        Write-Host "  removed the one of $($cred.EndDateTime.ToString('yyyy-MM-dd'))"
    }
}

# Add a new one
# msol2graph M2G110 review: This makes a secret. Its text is in SecretText of the result, once only.
$new = Add-MgApplicationPassword -ApplicationId $app.Id -PasswordCredential @{ StartDateTime = [datetime]$now; EndDateTime = [datetime]$now.AddMonths($ValidMonths) }
if ($new.SecretText) {
    Write-Host "  new secret until $($new.EndDateTime.ToString('yyyy-MM-dd'))"
}

Write-Host "$($app.DisplayName): $(@((Get-MgApplication -ApplicationId $app.Id -Property Id,PasswordCredentials).PasswordCredentials).Count) secrets"

# Certificates of the runbook
$runbook = Get-MgApplication -Filter "displayName eq 'Automation Runbook'"
(Get-MgApplication -ApplicationId $runbook.Id -Property Id,KeyCredentials).KeyCredentials | ForEach-Object {
    Write-Host "$($runbook.DisplayName): $($_.Type) until $($_.EndDateTime.ToString('yyyy-MM-dd'))"
}

# Nobody owns this one
$orphan = Get-MgApplication -Filter "startswith(displayName,'Orphan App')"
if (-not (Get-MgApplicationOwner -ApplicationId $orphan.Id)) {
    # msol2graph M2G110 review: This deletes an application registration; it can be restored for 30 days.
    Remove-MgApplication -ApplicationId $orphan.Id
    Write-Host "$($orphan.DisplayName) removed"
}
