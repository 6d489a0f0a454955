<#
.SYNOPSIS
    Creates cloud users from a CSV file.

.DESCRIPTION
    The CSV needs the columns FirstName, LastName, Department, JobTitle, Country.
    Every new user gets the licence given in -AccountSku when seats are left.

.EXAMPLE
    .\before.ps1 -CsvPath .\new-users.csv -AccountSku contoso:ENTERPRISEPACK
#>
param(
    [Parameter(Mandatory = $true)]
    [string]$CsvPath,

    [string]$Domain = "contoso.com",

    [string]$AccountSku = "contoso:ENTERPRISEPACK"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.ReadWrite.All', 'User.ReadWrite.All' -NoWelcome

if (-not (Test-Path $CsvPath)) {
    Write-Error "File $CsvPath not found."
    return
}

$sku = Get-MgSubscribedSku -All | Where-Object { ($_.AccountName + ':' + $_.SkuPartNumber) -eq $AccountSku }
$free = $sku.PrepaidUnits.Enabled - $sku.ConsumedUnits
Write-Host "$AccountSku has $free free seats"

$results = @()
foreach ($row in (Import-Csv -Path $CsvPath)) {
    $upn = "{0}.{1}@{2}" -f $row.FirstName.ToLower(), $row.LastName.ToLower(), $Domain

    $existing = Get-MgUser -UserId $upn -ErrorAction SilentlyContinue
    if ($existing) {
        Write-Warning "$upn exists already as '$($existing.DisplayName)', skipped"
        continue
    }

    try {
        # msol2graph M2G110 review: A new account: check the initial password and the mail nickname.
        $new = New-MgUser -UserPrincipalName $upn `
            -DisplayName "$($row.FirstName) $($row.LastName)" `
            -GivenName $row.FirstName `
            -Surname $row.LastName `
            -Department $row.Department `
            -JobTitle $row.JobTitle `
            -UsageLocation $row.Country `
            -ErrorAction Stop -PasswordProfile @{ Password = "Start#2025-$($row.LastName)"; ForceChangePasswordNextSignIn = $true } -MailNickname ($upn -split '@')[0] -AccountEnabled

        if ($free -gt 0) {
            # msol2graph M2G110 review: This changes licences, which Microsoft Graph names by GUID: check the SKU ids; a name that the tenant does not have is left out without an error.
            Set-MgUserLicense -UserId $upn -AddLicenses @(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In ($AccountSku -replace '^.*:') | ForEach-Object { @{ SkuId = $_.SkuId } }) -ErrorAction Stop -RemoveLicenses @() | Out-Null
            $free--
        }
        Write-Host "Created $upn" -ForegroundColor Green
        $results += [pscustomobject]@{ UserPrincipalName = $new.UserPrincipalName; Result = "Created"; Message = "" }
    }
    catch {
        Write-Host "Failed for ${upn}: $($_.Exception.Message)" -ForegroundColor Red
        $results += [pscustomobject]@{ UserPrincipalName = $upn; Result = "Failed"; Message = $_.Exception.Message }
    }
}

$results | Export-Csv -Path .\created-users.csv -NoTypeInformation
$results | Format-Table UserPrincipalName, Result
