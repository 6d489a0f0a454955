# Backup of the conditional access policies
param([string]$Folder = ".\ca-backup")

Import-Module AzureADPreview
Connect-AzureAD | Out-Null

if (-not (Test-Path $Folder)) {
    New-Item -ItemType Directory -Path $Folder | Out-Null
}

$roleNames = @{}
Get-AzureADDirectoryRoleTemplate | ForEach-Object { $roleNames[$_.ObjectId] = $_.DisplayName }

$policies = Get-AzureADMSConditionalAccessPolicy | Sort-Object DisplayName
$rows = foreach ($policy in $policies) {
    $file = ($policy.DisplayName -replace "[^A-Za-z0-9]+", "-") + ".json"
    [ordered]@{
        Name     = $policy.DisplayName
        State    = "$($policy.State)"
        Apps     = @($policy.Conditions.Applications.IncludeApplications)
        Controls = @($policy.GrantControls.BuiltInControls | ForEach-Object { "$_" })
    } | ConvertTo-Json -Depth 5 | Out-File (Join-Path $Folder $file) -Encoding utf8

    [pscustomobject]@{
        Policy   = $policy.DisplayName
        State    = $policy.State
        Users    = $policy.Conditions.Users.IncludeUsers -join ","
        Groups   = ($policy.Conditions.Users.IncludeGroups | ForEach-Object { (Get-AzureADGroup -ObjectId $_).DisplayName }) -join ","
        Roles    = ($policy.Conditions.Users.IncludeRoles | ForEach-Object { $roleNames[$_] }) -join ","
        Excluded = ($policy.Conditions.Users.ExcludeGroups | ForEach-Object { (Get-AzureADGroup -ObjectId $_).DisplayName }) -join ","
        Grant    = $policy.GrantControls.BuiltInControls -join ","
    }
}

$rows | Format-Table -AutoSize
$rows | Export-Csv (Join-Path $Folder "overview.csv") -NoTypeInformation
Write-Host "$($policies.Count) policies saved"

# Named locations beside them
Get-AzureADMSNamedLocationPolicy | Sort-Object DisplayName | ForEach-Object {
    Write-Host "$($_.DisplayName): $($_.OdataType)"
}
