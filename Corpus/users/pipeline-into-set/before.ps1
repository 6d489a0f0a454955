# Mass changes by pipeline

Connect-MsolService
Connect-AzureAD | Out-Null

# Usage location for everyone in Engineering without one
Get-MsolUser -All -Department "Engineering" | Where-Object { -not $_.UsageLocation } | Set-MsolUser -UsageLocation "US"

# Passwords of service accounts do not expire
Get-MsolUser -SearchString "svc-" | Set-MsolUser -PasswordNeverExpires $true

# Rename of a department
Get-AzureADUser -All $true | Where-Object { $_.Department -eq "HR" } | Set-AzureADUser -Department "People & Culture"

# Sign the kiosk out everywhere
Get-AzureADUser -SearchString "Kiosk" | Revoke-AzureADUserAllRefreshToken

# Test accounts are no longer needed
Get-AzureADUser -Filter "startswith(displayName,'Test User')" | Remove-AzureADUser

Get-MsolUser -All |
    Where-Object { $_.Department -in "Engineering", "People & Culture" } |
    Sort-Object Department, DisplayName |
    Format-Table DisplayName, Department, UsageLocation

Write-Host "Test accounts left: $(@(Get-AzureADUser -Filter "startswith(displayName,'Test User')").Count)"
