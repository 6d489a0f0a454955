<#
.SYNOPSIS
    Inventory of a Microsoft 365 tenant.

.DESCRIPTION
    Writes one file for each section into the output folder:

      users.csv, groups.csv, licences.csv, domains.csv, roles.csv, apps.csv, summary.txt

.PARAMETER OutputFolder
    Folder for the files; it is created when missing.

.PARAMETER SkipApplications
    Leaves out the section of app registrations.

.EXAMPLE
    .\before.ps1 -OutputFolder C:\Inventory
#>
[CmdletBinding()]
param(
    [string]$OutputFolder = ".\inventory",
    [switch]$SkipApplications
)

#region Helpers

$script:Summary = [ordered]@{}

function Write-Section {
    param([Parameter(Mandatory)][string]$Title)
    Write-Host ""
    Write-Host ("=" * 60) -ForegroundColor DarkCyan
    Write-Host "  $Title" -ForegroundColor Cyan
    Write-Host ("=" * 60) -ForegroundColor DarkCyan
}

function Export-Section {
    param(
        [Parameter(Mandatory, ValueFromPipeline)]$InputObject,
        [Parameter(Mandatory)][string]$Name
    )
    begin { $items = @() }
    process { $items += $InputObject }
    end {
        $path = Join-Path $OutputFolder "$Name.csv"
        $items | Export-Csv -Path $path -NoTypeInformation -Encoding UTF8
        $script:Summary[$Name] = $items.Count
        Write-Host "  $($items.Count) rows -> $Name.csv"
    }
}

#endregion

#region Connection

if (-not (Test-Path $OutputFolder)) { $null = New-Item -Path $OutputFolder -ItemType Directory }

try {
    # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
    Connect-MgGraph -ErrorAction Stop -Scopes 'Application.Read.All', 'Directory.Read.All', 'Domain.Read.All', 'GroupMember.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome
    # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
    Connect-MgGraph -ErrorAction Stop -Scopes 'Application.Read.All', 'Directory.Read.All', 'Domain.Read.All', 'GroupMember.Read.All', 'LicenseAssignment.Read.All', 'Organization.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome | Out-Null
}
catch {
    Write-Error "Could not connect: $_"
    exit 1
}

$tenant = Get-MgOrganization
Write-Section "Tenant $($tenant.DisplayName)"
Write-Host "  Country:  $($tenant.CountryLetterCode)"
Write-Host "  Contacts: $($tenant.TechnicalNotificationMails -join ', ')"

#endregion

#region Users

Write-Section "Users"
$users = Get-MgUser -All -Property Id,UserPrincipalName,DisplayName,GivenName,Surname,JobTitle,Department,OfficeLocation,City,Country,BusinessPhones,MobilePhone,UserType,AssignedLicenses,AccountEnabled,PasswordPolicies,OnPremisesImmutableId,CreatedDateTime,ProxyAddresses
$users | Sort-Object UserPrincipalName | Select-Object UserPrincipalName, DisplayName, @{ Name = 'FirstName'; Expression = { $_.GivenName } }, @{ Name = 'LastName'; Expression = { $_.Surname } }, @{ Name = 'Title'; Expression = { $_.JobTitle } }, Department, @{ Name = 'Office'; Expression = { $_.OfficeLocation } }, City, Country,
    @{ Name = 'PhoneNumber'; Expression = { $_.BusinessPhones | Select-Object -First 1 } }, MobilePhone, UserType, @{ Name = 'IsLicensed'; Expression = { $_.AssignedLicenses.Count -gt 0 } }, @{ Name = 'BlockCredential'; Expression = { -not $_.AccountEnabled } }, @{ Name = 'PasswordNeverExpires'; Expression = { $_.PasswordPolicies -match 'DisablePasswordExpiration' } }, @{ Name = 'ImmutableId'; Expression = { $_.OnPremisesImmutableId } },
    @{ n = "Created"; e = { $_.CreatedDateTime.ToString("yyyy-MM-dd") } },
    @{ n = "Aliases"; e = { ($_.ProxyAddresses | Where-Object { $_ -clike "smtp:*" }) -join ";" } } |
    Export-Section -Name "users"

#endregion

#region Groups

Write-Section "Groups"
Get-MgGroup -All | Sort-Object DisplayName | ForEach-Object {
    [pscustomobject]@{
        Name        = $_.DisplayName
        Type        = $(if ($_.MailEnabled -and $_.SecurityEnabled -and 'Unified' -notin $_.GroupTypes) { 'MailEnabledSecurity' } elseif ($_.MailEnabled) { 'DistributionList' } else { 'Security' })
        Mail        = $_.Mail
        Description = $_.Description
        Synced      = [bool]$_.OnPremisesLastSyncDateTime
        Members     = @(Get-MgGroupMember -GroupId $_.Id -All).Count
    }
} | Export-Section -Name "groups"

#endregion

#region Licences and domains

Write-Section "Licences and domains"
Get-MgSubscribedSku -All | Sort-Object SkuPartNumber |
    Select-Object SkuPartNumber, SkuId, CapabilityStatus, ConsumedUnits, @{ n = "Enabled"; e = { $_.PrepaidUnits.Enabled } } |
    Export-Section -Name "licences"

Get-MgDomain | Sort-Object Id |
    Select-Object @{ Name = 'Name'; Expression = { $_.Id } }, AuthenticationType, IsDefault, IsInitial, IsVerified, @{ n = "Services"; e = { $_.SupportedServices -join ";" } } |
    Export-Section -Name "domains"

#endregion

#region Roles

Write-Section "Roles"
Get-MgDirectoryRole | Sort-Object DisplayName | ForEach-Object {
    $role = $_
    Get-MgDirectoryRoleMember -DirectoryRoleId $role.Id -All | Sort-Object { $_.AdditionalProperties.displayName } | Select-Object @{ n = "Role"; e = { $role.DisplayName } }, @{ Name = 'DisplayName'; Expression = { $_.AdditionalProperties.displayName } }, @{ Name = 'UserPrincipalName'; Expression = { $_.AdditionalProperties.userPrincipalName } }, @{ Name = 'ObjectType'; Expression = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$_.AdditionalProperties.'@odata.type'] } }
} | Export-Section -Name "roles"

#endregion

#region Applications

if (-not $SkipApplications) {
    Write-Section "Applications"
    Get-MgApplication -All | Sort-Object DisplayName |
        Select-Object DisplayName, AppId, @{ Name = 'AvailableToOtherTenants'; Expression = { $_.SignInAudience -ne 'AzureADMyOrg' } }, @{ Name = 'PublicClient'; Expression = { $_.IsFallbackPublicClient } }, @{ Name = 'Homepage'; Expression = { $_.Web.HomePageUrl } }, @{ n = "ReplyUrls"; e = { @(@($_.Web.RedirectUris) + @($_.Spa.RedirectUris) + @($_.PublicClient.RedirectUris) | Where-Object { $_ }) -join ";" } } |
        Export-Section -Name "apps"
}

#endregion

$script:Summary.GetEnumerator() | ForEach-Object { "{0,-10} {1,5}" -f $_.Key, $_.Value } | Out-File (Join-Path $OutputFolder "summary.txt") -Encoding utf8
Write-Section "Done"
Get-Content (Join-Path $OutputFolder "summary.txt")
Disconnect-MgGraph | Out-Null
