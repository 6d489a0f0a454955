# Sign in only when needed

function Test-AzureADSession {
    try {
        $null = Get-AzureADCurrentSessionInfo -ErrorAction Stop
        return $true
    }
    catch {
        return $false
    }
}

function Test-MsolSession {
    Get-MsolCompanyInformation -ErrorAction SilentlyContinue | Out-Null
    return $?
}

function Start-Session {
    param([switch]$Force)

    if ($Force -or -not (Test-AzureADSession)) {
        Write-Host "Signing in to Azure AD"
        Connect-AzureAD | Out-Null
    }
    if ($Force -or -not (Test-MsolSession)) {
        Write-Host "Signing in to MSOnline"
        Connect-MsolService
    }
}

Start-Session
Start-Session

$account = (Get-AzureADCurrentSessionInfo).Account.Id
$tenant = Get-AzureADTenantDetail
Write-Host "$account in $($tenant.DisplayName)"
Write-Host "Verified domains: $(($tenant.VerifiedDomains | Sort-Object Name).Name -join ', ')"

if (([Microsoft.Open.Azure.AD.CommonLibrary.AzureSession]::AccessTokens).Count -gt 0) {
    Write-Host "There is a token in the cache"
}

Disconnect-AzureAD
