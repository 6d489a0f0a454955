#Requires -Version 5.1
#Requires -Modules MSOnline

# Make sure the modules are there
$modules = "MSOnline", "AzureAD"
foreach ($name in $modules) {
    if (Get-Module -ListAvailable -Name $name) {
        Write-Host "$name is installed" -ForegroundColor Green
    }
    else {
        Write-Host "$name is missing, installing ..." -ForegroundColor Yellow
        Install-Module -Name $name -Scope CurrentUser -Force -AllowClobber
    }
}

if (-not (Get-Module -ListAvailable -Name AzureADPreview)) {
    Install-Module AzureADPreview -Scope CurrentUser -Repository PSGallery -Force
}

Import-Module MSOnline -ErrorAction Stop
Import-Module AzureAD -DisableNameChecking

Connect-MsolService
Connect-AzureAD | Out-Null

$msol = Get-MsolUser -MaxResults 5 | Measure-Object
$aad = Get-AzureADUser -Top 5 | Measure-Object

Write-Host "MSOnline answered with $($msol.Count) users, AzureAD with $($aad.Count)"

Disconnect-AzureAD
Remove-Module AzureAD -ErrorAction SilentlyContinue
