# OAuth2 permission grants
[CmdletBinding()]
param(
    [string[]]$RiskyScopes = @("Mail.Read", "Mail.ReadWrite", "Files.Read.All", "Files.ReadWrite.All", "Directory.ReadWrite.All")
)

Connect-AzureAD | Out-Null

# Small cache so that each object is read once
$objectCache = @{}
function Get-CachedName([string]$Id) {
    if (-not $Id) { return "" }
    if (-not $objectCache.ContainsKey($Id)) {
        $objectCache[$Id] = (Get-AzureADObjectByObjectId -ObjectIds $Id).DisplayName
    }
    $objectCache[$Id]
}

$grants = Get-AzureADOAuth2PermissionGrant -All $true
Write-Verbose "$($grants.Count) grants"

$rows = foreach ($grant in $grants) {
    foreach ($scope in ($grant.Scope.Trim() -split "\s+")) {
        [PSCustomObject]@{
            Client    = Get-CachedName $grant.ClientId
            Resource  = Get-CachedName $grant.ResourceId
            Consent   = $grant.ConsentType
            Principal = Get-CachedName $grant.PrincipalId
            Scope     = $scope
            Risky     = $scope -in $RiskyScopes
        }
    }
}

$rows | Sort-Object Client, Principal, Scope | Export-Csv -Path consent.csv -NoTypeInformation
$rows | Sort-Object Client, Principal, Scope | Where-Object Risky | Format-Table Client, Principal, Scope -AutoSize

# Remove grants of single users to the vendor app
$vendor = Get-AzureADServicePrincipal -SearchString "Survey Vendor"
Get-AzureADServicePrincipalOAuth2PermissionGrant -ObjectId $vendor.ObjectId -All $true |
    Where-Object { $_.ConsentType -eq "Principal" } |
    ForEach-Object {
        Write-Host "Removing consent of $(Get-CachedName $_.PrincipalId) for $($vendor.DisplayName)"
        Remove-AzureADOAuth2PermissionGrant -ObjectId $_.ObjectId
    }
