# Sign in only when needed

function Test-AzureADSession {
    try {
        # msol2graph M2G110 review: The old cmdlet threw when nobody was signed in, Get-MgContext returns nothing: the throw keeps the catch block working.
        $null = $(if (-not (Get-MgContext -ErrorAction Stop)) { throw 'Not signed in to Microsoft Graph.' }; Get-MgContext -ErrorAction Stop)
        return $true
    }
    catch {
        return $false
    }
}

function Test-MsolSession {
    Get-MgOrganization -ErrorAction SilentlyContinue | Out-Null
    return $?
}

function Start-Session {
    param([switch]$Force)

    if ($Force -or -not (Test-AzureADSession)) {
        Write-Host "Signing in to Azure AD"
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Scopes 'Organization.Read.All' -NoWelcome | Out-Null
    }
    if ($Force -or -not (Test-MsolSession)) {
        Write-Host "Signing in to MSOnline"
        # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
        Connect-MgGraph -Scopes 'Organization.Read.All' -NoWelcome
    }
}

Start-Session
Start-Session

$account = (Get-MgContext).Account
$tenant = Get-MgOrganization
Write-Host "$account in $($tenant.DisplayName)"
Write-Host "Verified domains: $(($tenant.VerifiedDomains | Sort-Object Name).Name -join ', ')"

# msol2graph M2G704 manual: The type Microsoft.Open.Azure.AD.CommonLibrary.AzureSession comes with the old module and does not exist without it. Leave the type out, or use a hashtable.
if (([Microsoft.Open.Azure.AD.CommonLibrary.AzureSession]::AccessTokens).Count -gt 0) {
    Write-Host "There is a token in the cache"
}

Disconnect-MgGraph | Out-Null
