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

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.ReadWrite.All', 'LicenseAssignment.ReadWrite.All', 'User.EnableDisableAccount.All', 'User.ReadWrite.All', 'User.RevokeSessions.All' -NoWelcome | Out-Null

$user = Get-MgUser -UserId $UserPrincipalName -ErrorAction Stop -Property Id,DisplayName,UserPrincipalName,AssignedLicenses
Write-Log "Offboarding $($user.DisplayName) <$($user.UserPrincipalName)>"

# 1. Sign-in
Update-MgUser -UserId $user.Id -AccountEnabled:$false
# msol2graph M2G110 review: This signs users out everywhere.
Revoke-MgUserSignInSession -UserId $user.Id | Out-Null
Write-Log "  account disabled, sessions revoked"

# 2. Groups
$memberships = Get-MgUserMemberOf -UserId $user.Id -All -Property Id,DisplayName,OnPremisesSyncEnabled | Where-Object { $_.AdditionalProperties.'@odata.type' -eq '#microsoft.graph.group' }
foreach ($membership in ($memberships | Sort-Object { $_.AdditionalProperties.displayName })) {
    $group = Get-MgGroup -GroupId $membership.Id
    if ($group.GroupTypes -contains 'DynamicMembership') {
        Write-Log "  $($group.DisplayName): dynamic, skipped"
        continue
    }
    if ($membership.AdditionalProperties.onPremisesSyncEnabled) {
        Write-Log "  $($group.DisplayName): synchronised, skipped"
        continue
    }
    try {
        Remove-MgGroupMemberByRef -GroupId $membership.Id -DirectoryObjectId $user.Id -ErrorAction Stop
        Write-Log "  $($group.DisplayName): removed"
    }
    catch {
        Write-Log "  $($group.DisplayName): $($_.Exception.Message)"
    }
}

# 3. Licences
if ($user.AssignedLicenses.Count -gt 0) {
    $remove = @{ AddLicenses = @(); RemoveLicenses = @() }
    $remove.AddLicenses = @()
    $remove.RemoveLicenses = $user.AssignedLicenses.SkuId
    # msol2graph M2G110 review: This changes licences.
    Set-MgUserLicense -UserId $user.Id -AddLicenses @($remove.AddLicenses | Where-Object { $_ }) -RemoveLicenses @($remove.RemoveLicenses | Where-Object { $_ }) | Out-Null
    Write-Log "  $($user.AssignedLicenses.Count) licences removed"
}

Write-Log "Done."
