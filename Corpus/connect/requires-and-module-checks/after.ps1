#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Users

# Make sure the modules are there
# msol2graph M2G404 manual: The old module MSOnline is named in a string here; where it is used cannot be seen. Name the Microsoft.Graph modules that the script needs instead.
# msol2graph M2G404 manual: The old module AzureAD is named in a string here; where it is used cannot be seen. Name the Microsoft.Graph modules that the script needs instead.
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

if (-not (Get-Module -ListAvailable -Name Microsoft.Graph.Users)) {
    Install-Module Microsoft.Graph.Authentication, Microsoft.Graph.Users -Scope CurrentUser -Repository PSGallery -Force
}

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Users -ErrorAction Stop
Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Users -DisableNameChecking

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome | Out-Null

$msol = Get-MgUser -Top 5 | Measure-Object
$aad = Get-MgUser -Top 5 | Measure-Object

Write-Host "MSOnline answered with $($msol.Count) users, AzureAD with $($aad.Count)"

Disconnect-MgGraph | Out-Null
Remove-Module Microsoft.Graph.Users -ErrorAction SilentlyContinue
