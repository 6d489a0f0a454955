# Rotate secrets
param(
    [string]$DisplayName = "Contracts Portal",
    [int]$ValidMonths = 12
)

Connect-AzureAD | Out-Null
$now = Get-Date

$app = Get-AzureADApplication -SearchString $DisplayName
$creds = Get-AzureADApplicationPasswordCredential -ObjectId $app.ObjectId
Write-Host "$($app.DisplayName): $(@($creds).Count) secrets"

# Remove what has expired
foreach ($cred in $creds) {
    if ($cred.EndDate -lt $now) {
        Remove-AzureADApplicationPasswordCredential -ObjectId $app.ObjectId -KeyId $cred.KeyId
        Write-Host "  removed the one of $($cred.EndDate.ToString('yyyy-MM-dd'))"
    }
}

# Add a new one
$new = New-AzureADApplicationPasswordCredential -ObjectId $app.ObjectId -StartDate $now -EndDate $now.AddMonths($ValidMonths)
if ($new.Value) {
    Write-Host "  new secret until $($new.EndDate.ToString('yyyy-MM-dd'))"
}

Write-Host "$($app.DisplayName): $(@(Get-AzureADApplicationPasswordCredential -ObjectId $app.ObjectId).Count) secrets"

# Certificates of the runbook
$runbook = Get-AzureADApplication -Filter "displayName eq 'Automation Runbook'"
Get-AzureADApplicationKeyCredential -ObjectId $runbook.ObjectId | ForEach-Object {
    Write-Host "$($runbook.DisplayName): $($_.Type) until $($_.EndDate.ToString('yyyy-MM-dd'))"
}

# Nobody owns this one
$orphan = Get-AzureADApplication -SearchString "Orphan App"
if (-not (Get-AzureADApplicationOwner -ObjectId $orphan.ObjectId)) {
    Remove-AzureADApplication -ObjectId $orphan.ObjectId
    Write-Host "$($orphan.DisplayName) removed"
}
