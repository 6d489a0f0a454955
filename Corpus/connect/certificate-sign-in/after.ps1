# Runs every night as a scheduled task
$config = @{
    TenantId              = "11111111-2222-3333-4444-555555555555"
    ClientId              = "00000000-1111-2222-3333-444444444444"
    CertificateThumbprint = "0123456789ABCDEF0123456789ABCDEF01234567"
}

try {
    # msol2graph M2G401 review: The application needs application permissions of Microsoft Graph with admin consent. This script needs the permissions Organization.Read.All, User.DeleteRestore.All, User.Read.All.
    Connect-MgGraph @config -ErrorAction Stop -NoWelcome | Out-Null
}
catch {
    Write-Error "Sign-in failed: $($_.Exception.Message)"
    exit 2
}

try {
    $guests = Get-MgUser -All -Filter "userType eq 'Guest'" -Property Id,AccountEnabled,DisplayName -ErrorAction Stop
    $disabled = $guests | Where-Object { $_.AccountEnabled -eq $false }

    foreach ($guest in $disabled) {
        # msol2graph M2G110 review: This deletes users.
        Remove-MgUser -UserId $guest.Id -ErrorAction Stop
        Write-Output "Removed guest $($guest.DisplayName)"
    }
    Write-Output "$($guests.Count) guests, $(@($disabled).Count) removed"
}
finally {
    Disconnect-MgGraph | Out-Null
}

# A second tenant, parameters spelled out
# msol2graph M2G401 review: The application needs application permissions of Microsoft Graph with admin consent. This script needs the permissions Organization.Read.All, User.DeleteRestore.All, User.Read.All.
Connect-MgGraph -TenantId "66666666-7777-8888-9999-000000000000" -ClientId "00000000-1111-2222-3333-444444444444" -CertificateThumbprint "0123456789ABCDEF0123456789ABCDEF01234567" -NoWelcome | Out-Null
(Get-MgOrganization).DisplayName
Disconnect-MgGraph | Out-Null
