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

Connect-MsolService

if (-not (Test-Path $CsvPath)) {
    Write-Error "File $CsvPath not found."
    return
}

$sku = Get-MsolAccountSku | Where-Object { $_.AccountSkuId -eq $AccountSku }
$free = $sku.ActiveUnits - $sku.ConsumedUnits
Write-Host "$AccountSku has $free free seats"

$results = @()
foreach ($row in (Import-Csv -Path $CsvPath)) {
    $upn = "{0}.{1}@{2}" -f $row.FirstName.ToLower(), $row.LastName.ToLower(), $Domain

    $existing = Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue
    if ($existing) {
        Write-Warning "$upn exists already as '$($existing.DisplayName)', skipped"
        continue
    }

    try {
        $new = New-MsolUser -UserPrincipalName $upn `
            -DisplayName "$($row.FirstName) $($row.LastName)" `
            -FirstName $row.FirstName `
            -LastName $row.LastName `
            -Department $row.Department `
            -Title $row.JobTitle `
            -UsageLocation $row.Country `
            -Password "Start#2025-$($row.LastName)" `
            -ForceChangePassword $true `
            -ErrorAction Stop

        if ($free -gt 0) {
            Set-MsolUserLicense -UserPrincipalName $upn -AddLicenses $AccountSku -ErrorAction Stop
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
