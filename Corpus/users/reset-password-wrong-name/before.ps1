# Password reset for the service desk
param(
    [string]$Upn = "ben.carter@contoso.com",
    [string]$NewPassword = "Change.Me-2025"
)

Connect-MsolService

$user = Get-MsolUser -UserPrincipalName $Upn
Write-Host "Resetting the password of $($user.DisplayName)"
Write-Host "Last change: $($user.LastPasswordChangeTimestamp)"

# First try, from a table found in some article
try {
    Reset-MsolUserPassword -UserPrincipalName $Upn -NewPassword $NewPassword -ErrorAction Stop
}
catch {
    Write-Warning "Reset-MsolUserPassword is not available, using Set-MsolUserPassword"
    Set-MsolUserPassword -UserPrincipalName $Upn -NewPassword $NewPassword -ForceChangePassword $true | Out-Null
}

# Random password for the second account
$random = Set-MsolUserPassword -UserPrincipalName "chloe.martin@contoso.com" -ForceChangePassword $false
Write-Host "New password has $($random.Length) characters"
