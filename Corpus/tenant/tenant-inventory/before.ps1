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
    Connect-MsolService -ErrorAction Stop
    Connect-AzureAD -ErrorAction Stop | Out-Null
}
catch {
    Write-Error "Could not connect: $_"
    exit 1
}

$tenant = Get-AzureADTenantDetail
Write-Section "Tenant $($tenant.DisplayName)"
Write-Host "  Country:  $($tenant.CountryLetterCode)"
Write-Host "  Contacts: $($tenant.TechnicalNotificationMails -join ', ')"

#endregion

#region Users

Write-Section "Users"
$users = Get-MsolUser -All
$users | Sort-Object UserPrincipalName | Select-Object UserPrincipalName, DisplayName, FirstName, LastName, Title, Department, Office, City, Country,
    PhoneNumber, MobilePhone, UserType, IsLicensed, BlockCredential, PasswordNeverExpires, ImmutableId,
    @{ n = "Created"; e = { $_.WhenCreated.ToString("yyyy-MM-dd") } },
    @{ n = "Aliases"; e = { ($_.ProxyAddresses | Where-Object { $_ -clike "smtp:*" }) -join ";" } } |
    Export-Section -Name "users"

#endregion

#region Groups

Write-Section "Groups"
Get-MsolGroup -All | Sort-Object DisplayName | ForEach-Object {
    [pscustomobject]@{
        Name        = $_.DisplayName
        Type        = $_.GroupType
        Mail        = $_.EmailAddress
        Description = $_.Description
        Synced      = [bool]$_.LastDirSyncTime
        Members     = @(Get-MsolGroupMember -GroupObjectId $_.ObjectId -All).Count
    }
} | Export-Section -Name "groups"

#endregion

#region Licences and domains

Write-Section "Licences and domains"
Get-AzureADSubscribedSku | Sort-Object SkuPartNumber |
    Select-Object SkuPartNumber, SkuId, CapabilityStatus, ConsumedUnits, @{ n = "Enabled"; e = { $_.PrepaidUnits.Enabled } } |
    Export-Section -Name "licences"

Get-AzureADDomain | Sort-Object Name |
    Select-Object Name, AuthenticationType, IsDefault, IsInitial, IsVerified, @{ n = "Services"; e = { $_.SupportedServices -join ";" } } |
    Export-Section -Name "domains"

#endregion

#region Roles

Write-Section "Roles"
Get-AzureADDirectoryRole | Sort-Object DisplayName | ForEach-Object {
    $role = $_
    Get-AzureADDirectoryRoleMember -ObjectId $role.ObjectId | Sort-Object DisplayName | Select-Object @{ n = "Role"; e = { $role.DisplayName } }, DisplayName, UserPrincipalName, ObjectType
} | Export-Section -Name "roles"

#endregion

#region Applications

if (-not $SkipApplications) {
    Write-Section "Applications"
    Get-AzureADApplication -All $true | Sort-Object DisplayName |
        Select-Object DisplayName, AppId, AvailableToOtherTenants, PublicClient, Homepage, @{ n = "ReplyUrls"; e = { $_.ReplyUrls -join ";" } } |
        Export-Section -Name "apps"
}

#endregion

$script:Summary.GetEnumerator() | ForEach-Object { "{0,-10} {1,5}" -f $_.Key, $_.Value } | Out-File (Join-Path $OutputFolder "summary.txt") -Encoding utf8
Write-Section "Done"
Get-Content (Join-Path $OutputFolder "summary.txt")
Disconnect-AzureAD
