# Rotate secrets
param(
    [string]$DisplayName = "Contracts Portal",
    [int]$ValidMonths = 12
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All' -NoWelcome | Out-Null
$now = Get-Date

# msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$app = Get-MgApplication -Filter "startswith(displayName,'$DisplayName')"
# msol2graph M2G121 manual: Get-AzureADApplicationPasswordCredential is recognised, but the tables have no row for it yet. Its official successor is Get-MgApplication; translate this call by hand.
$creds = Get-AzureADApplicationPasswordCredential -ObjectId $app.Id
Write-Host "$($app.DisplayName): $(@($creds).Count) secrets"

# Remove what has expired
foreach ($cred in $creds) {
    if ($cred.EndDate -lt $now) {
        # msol2graph M2G121 manual: Remove-AzureADApplicationPasswordCredential is recognised, but the tables have no row for it yet. Its official successor is Remove-MgApplicationPassword; translate this call by hand.
        Remove-AzureADApplicationPasswordCredential -ObjectId $app.Id -KeyId $cred.KeyId
        Write-Host "  removed the one of $($cred.EndDate.ToString('yyyy-MM-dd'))"
    }
}

# Add a new one
# msol2graph M2G121 manual: New-AzureADApplicationPasswordCredential is recognised, but the tables have no row for it yet. Its official successor is Add-MgApplicationPassword or Add-MgServicePrincipalPassword; translate this call by hand.
$new = New-AzureADApplicationPasswordCredential -ObjectId $app.Id -StartDate $now -EndDate $now.AddMonths($ValidMonths)
if ($new.Value) {
    Write-Host "  new secret until $($new.EndDate.ToString('yyyy-MM-dd'))"
}

# msol2graph M2G121 manual: Get-AzureADApplicationPasswordCredential is recognised, but the tables have no row for it yet. Its official successor is Get-MgApplication; translate this call by hand.
Write-Host "$($app.DisplayName): $(@(Get-AzureADApplicationPasswordCredential -ObjectId $app.Id).Count) secrets"

# Certificates of the runbook
$runbook = Get-MgApplication -Filter "displayName eq 'Automation Runbook'"
# msol2graph M2G121 manual: Get-AzureADApplicationKeyCredential is recognised, but the tables have no row for it yet. Its official successor is Get-MgApplication; translate this call by hand.
Get-AzureADApplicationKeyCredential -ObjectId $runbook.Id | ForEach-Object {
    Write-Host "$($runbook.DisplayName): $($_.Type) until $($_.EndDate.ToString('yyyy-MM-dd'))"
}

# Nobody owns this one
$orphan = Get-MgApplication -Filter "startswith(displayName,'Orphan App')"
# msol2graph M2G121 manual: Get-AzureADApplicationOwner is recognised, but the tables have no row for it yet. Its official successor is Get-MgApplicationOwner; translate this call by hand.
if (-not (Get-AzureADApplicationOwner -ObjectId $orphan.Id)) {
    # msol2graph M2G121 manual: Remove-AzureADApplication is recognised, but the tables have no row for it yet. Its official successor is Remove-MgApplication; translate this call by hand.
    Remove-AzureADApplication -ObjectId $orphan.Id
    Write-Host "$($orphan.DisplayName) removed"
}
