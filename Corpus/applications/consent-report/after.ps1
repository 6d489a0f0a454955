# OAuth2 permission grants
[CmdletBinding()]
param(
    [string[]]$RiskyScopes = @("Mail.Read", "Mail.ReadWrite", "Files.Read.All", "Files.ReadWrite.All", "Directory.ReadWrite.All")
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All', 'Directory.Read.All' -NoWelcome | Out-Null

# Small cache so that each object is read once
$objectCache = @{}
function Get-CachedName([string]$Id) {
    if (-not $Id) { return "" }
    if (-not $objectCache.ContainsKey($Id)) {
        $objectCache[$Id] = (Get-MgDirectoryObjectById -Ids $Id).AdditionalProperties.displayName
    }
    $objectCache[$Id]
}

$grants = Get-MgOauth2PermissionGrant -All
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
$vendor = Get-MgServicePrincipal -Filter "startswith(displayName,'Survey Vendor')"
Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $vendor.Id -All |
    Where-Object { $_.ConsentType -eq "Principal" } |
    ForEach-Object {
        Write-Host "Removing consent of $(Get-CachedName $_.PrincipalId) for $($vendor.DisplayName)"
        # msol2graph M2G110 review: This withdraws a consent; the application cannot act for the users any more.
        Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $_.Id
    }
