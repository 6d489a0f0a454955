# Backup of the conditional access policies
param([string]$Folder = ".\ca-backup")

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Groups, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Identity.SignIns
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'GroupMember.Read.All', 'Policy.Read.All', 'RoleManagement.Read.Directory' -NoWelcome | Out-Null

if (-not (Test-Path $Folder)) {
    New-Item -ItemType Directory -Path $Folder | Out-Null
}

$roleNames = @{}
Get-MgDirectoryRoleTemplate | ForEach-Object { $roleNames[$_.Id] = $_.DisplayName }

$policies = Get-MgIdentityConditionalAccessPolicy | Sort-Object DisplayName
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
        Groups   = ($policy.Conditions.Users.IncludeGroups | ForEach-Object { (Get-MgGroup -GroupId $_).DisplayName }) -join ","
        Roles    = ($policy.Conditions.Users.IncludeRoles | ForEach-Object { $roleNames[$_] }) -join ","
        Excluded = ($policy.Conditions.Users.ExcludeGroups | ForEach-Object { (Get-MgGroup -GroupId $_).DisplayName }) -join ","
        Grant    = $policy.GrantControls.BuiltInControls -join ","
    }
}

$rows | Format-Table -AutoSize
$rows | Export-Csv (Join-Path $Folder "overview.csv") -NoTypeInformation
Write-Host "$($policies.Count) policies saved"

# Named locations beside them
Get-MgIdentityConditionalAccessNamedLocation | Sort-Object DisplayName | ForEach-Object {
    Write-Host "$($_.DisplayName): $($_.AdditionalProperties.'@odata.type')"
}
