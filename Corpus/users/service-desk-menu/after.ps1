# Service desk menu

function Show-Menu {
    Write-Host "==== Service desk ===="
    Write-Host "1: Show a user"
    Write-Host "2: Reset a password"
    Write-Host "3: Block a user"
    Write-Host "Q: Quit"
}

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'LicenseAssignment.Read.All', 'User-PasswordProfile.ReadWrite.All', 'User.EnableDisableAccount.All', 'User.ReadWrite.All' -NoWelcome

do {
    Show-Menu
    $choice = Read-Host "Please choose"
    switch ($choice) {
        '1' {
            $upn = Read-Host "User principal name"
            $u = Get-MgUser -UserId $upn -ErrorAction SilentlyContinue -Property Id,DisplayName,Department,AssignedLicenses,ProxyAddresses
            if ($u) {
                # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
                Write-Host "$($u.DisplayName), $($u.Department), licences: $((Get-MgSubscribedSku -All | Where-Object SkuId -In @($u.AssignedLicenses.SkuId)).Count)"
                Write-Host "Proxy addresses: $($u.ProxyAddresses.Count)"
            }
            else {
                Write-Host "Not found" -ForegroundColor Red
            }
        }
        '2' {
            $upn = Read-Host "User principal name"
            $pw = Read-Host "New password"
            # msol2graph M2G110 review: This resets a password. The old cmdlet also wrote the new password to the output; this one writes nothing.
            Update-MgUser -UserId $upn -PasswordProfile @{ Password = $pw; ForceChangePasswordNextSignIn = $true } | Out-Null
            Write-Host "Done"
        }
        '3' {
            $upn = Read-Host "User principal name"
            Update-MgUser -UserId $upn -AccountEnabled:$false
            Write-Host "$upn blocked: $(-not (Get-MgUser -UserId $upn -Property Id,AccountEnabled).AccountEnabled)"
        }
        'q' {
            Write-Host "Bye"
        }
        default {
            Write-Host "Unknown choice $choice"
        }
    }
} until ($choice -eq 'q')
