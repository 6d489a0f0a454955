# Runs every night as a scheduled task
$config = @{
    TenantId              = "11111111-2222-3333-4444-555555555555"
    ApplicationId         = "00000000-1111-2222-3333-444444444444"
    CertificateThumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
}

try {
    Connect-AzureAD @config -ErrorAction Stop | Out-Null
}
catch {
    Write-Error "Sign-in failed: $($_.Exception.Message)"
    exit 2
}

try {
    $guests = Get-AzureADUser -All $true -Filter "userType eq 'Guest'"
    $disabled = $guests | Where-Object { $_.AccountEnabled -eq $false }

    foreach ($guest in $disabled) {
        Remove-AzureADUser -ObjectId $guest.ObjectId
        Write-Output "Removed guest $($guest.DisplayName)"
    }
    Write-Output "$($guests.Count) guests, $(@($disabled).Count) removed"
}
finally {
    Disconnect-AzureAD -Confirm:$false
}

# A second tenant, parameters spelled out
Connect-AzureAD -TenantId "66666666-7777-8888-9999-000000000000" -ApplicationId "00000000-1111-2222-3333-444444444444" -CertificateThumbprint "0123456789ABCDEF0123456789ABCDEF01234567" | Out-Null
(Get-AzureADTenantDetail).DisplayName
Disconnect-AzureAD
