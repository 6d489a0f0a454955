<#
.SYNOPSIS
    Offboards a leaver.
.DESCRIPTION
    1. disables the account and revokes its refresh tokens
    2. removes it from all cloud groups
    3. removes all licences
#>
[CmdletBinding()]
param (
    [Parameter(Mandatory = $false)]
    [string] $UserPrincipalName = 'sam.whitman@contoso.com',

    [string] $LogFile = '.\offboarding.log'
)

function Write-Log {
    param([string] $Message)
    Write-Host $Message
    Add-Content -Path $LogFile -Value $Message
}

Connect-AzureAD | Out-Null

$user = Get-AzureADUser -ObjectId $UserPrincipalName -ErrorAction Stop
Write-Log "Offboarding $($user.DisplayName) <$($user.UserPrincipalName)>"

# 1. Sign-in
Set-AzureADUser -ObjectId $user.ObjectId -AccountEnabled $false
Revoke-AzureADUserAllRefreshToken -ObjectId $user.ObjectId
Write-Log "  account disabled, sessions revoked"

# 2. Groups
$memberships = Get-AzureADUserMembership -ObjectId $user.ObjectId -All $true | Where-Object { $_.ObjectType -eq 'Group' }
foreach ($membership in ($memberships | Sort-Object DisplayName)) {
    $group = Get-AzureADMSGroup -Id $membership.ObjectId
    if ($group.GroupTypes -contains 'DynamicMembership') {
        Write-Log "  $($group.DisplayName): dynamic, skipped"
        continue
    }
    if ($membership.DirSyncEnabled) {
        Write-Log "  $($group.DisplayName): synchronised, skipped"
        continue
    }
    try {
        Remove-AzureADGroupMember -ObjectId $membership.ObjectId -MemberId $user.ObjectId -ErrorAction Stop
        Write-Log "  $($group.DisplayName): removed"
    }
    catch {
        Write-Log "  $($group.DisplayName): $($_.Exception.Message)"
    }
}

# 3. Licences
if ($user.AssignedLicenses.Count -gt 0) {
    $remove = New-Object Microsoft.Open.AzureAD.Model.AssignedLicenses
    $remove.AddLicenses = @()
    $remove.RemoveLicenses = $user.AssignedLicenses.SkuId
    Set-AzureADUserLicense -ObjectId $user.ObjectId -AssignedLicenses $remove
    Write-Log "  $($user.AssignedLicenses.Count) licences removed"
}

Write-Log "Done."
