# Service desk menu

function Show-Menu {
    Write-Host "==== Service desk ===="
    Write-Host "1: Show a user"
    Write-Host "2: Reset a password"
    Write-Host "3: Block a user"
    Write-Host "Q: Quit"
}

Connect-MsolService

do {
    Show-Menu
    $choice = Read-Host "Please choose"
    switch ($choice) {
        '1' {
            $upn = Read-Host "User principal name"
            $u = Get-MsolUser -UserPrincipalName $upn -ErrorAction SilentlyContinue
            if ($u) {
                Write-Host "$($u.DisplayName), $($u.Department), licences: $($u.Licenses.Count)"
                Write-Host "Proxy addresses: $($u.ProxyAddresses.Count)"
            }
            else {
                Write-Host "Not found" -ForegroundColor Red
            }
        }
        '2' {
            $upn = Read-Host "User principal name"
            $pw = Read-Host "New password"
            Set-MsolUserPassword -UserPrincipalName $upn -NewPassword $pw -ForceChangePassword $true | Out-Null
            Write-Host "Done"
        }
        '3' {
            $upn = Read-Host "User principal name"
            Set-MsolUser -UserPrincipalName $upn -BlockCredential $true
            Write-Host "$upn blocked: $((Get-MsolUser -UserPrincipalName $upn).BlockCredential)"
        }
        'q' {
            Write-Host "Bye"
        }
        default {
            Write-Host "Unknown choice $choice"
        }
    }
} until ($choice -eq 'q')
