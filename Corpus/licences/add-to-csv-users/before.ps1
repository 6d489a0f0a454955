# Licences from a list
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)][string]$Path
)

Connect-MsolService

$account = (Get-MsolAccountSku | Select-Object -First 1).AccountName
$errors = New-Object System.Collections.Generic.List[string]

foreach ($line in (Import-Csv $Path -Delimiter ';')) {
    $skus = $line.Skus.Split(",") | ForEach-Object { "${account}:$($_.Trim())" }
    $user = Get-MsolUser -UserPrincipalName $line.User -ErrorAction SilentlyContinue

    if (!$user) {
        $errors.Add("$($line.User): not found")
        continue
    }
    if (!$user.UsageLocation) {
        Set-MsolUser -UserPrincipalName $line.User -UsageLocation $line.Location
    }

    $add = @($skus | Where-Object { $user.Licenses.AccountSkuId -notcontains $_ })
    $remove = @($user.Licenses.AccountSkuId | Where-Object { $_ -and $skus -notcontains $_ })
    try {
        if ($add -and $remove) {
            Set-MsolUserLicense -UserPrincipalName $line.User -AddLicenses $add -RemoveLicenses $remove -ErrorAction Stop
        }
        elseif ($add) {
            Set-MsolUserLicense -UserPrincipalName $line.User -AddLicenses $add -ErrorAction Stop
        }
        elseif ($remove) {
            Set-MsolUserLicense -UserPrincipalName $line.User -RemoveLicenses $remove -ErrorAction Stop
        }
        Write-Host "$($line.User): +$($add.Count) -$($remove.Count)"
    }
    catch {
        $errors.Add("$($line.User): $($_.Exception.Message)")
    }
}

# E3 without Sway for the new one
$noSway = New-MsolLicenseOptions -AccountSkuId "${account}:ENTERPRISEPACK" -DisabledPlans "SWAY"
Set-MsolUserLicense -UserPrincipalName "mike.dunn@contoso.com" -LicenseOptions $noSway

Write-Host "$($errors.Count) errors"
$errors | ForEach-Object { Write-Host "  $_" -ForegroundColor Red }
$errors | Set-Content .\licence-errors.txt
