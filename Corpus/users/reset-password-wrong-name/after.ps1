# Password reset for the service desk
param(
    [string]$Upn = "ben.carter@contoso.com",
    [string]$NewPassword = "Change.Me-2025"
)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User-PasswordProfile.ReadWrite.All', 'User.Read.All' -NoWelcome

$user = Get-MgUser -UserId $Upn -Property Id,DisplayName,LastPasswordChangeDateTime
Write-Host "Resetting the password of $($user.DisplayName)"
Write-Host "Last change: $($user.LastPasswordChangeDateTime)"

# First try, from a table found in some article
try {
    # msol2graph M2G122 manual: Reset-MsolUserPassword is no cmdlet of MSOnline, AzureAD or AzureADPreview. The nearest real cmdlet is Set-MsolUserPassword, whose successor is Update-MgUser.
    Reset-MsolUserPassword -UserPrincipalName $Upn -NewPassword $NewPassword -ErrorAction Stop
}
catch {
    Write-Warning "Reset-MsolUserPassword is not available, using Set-MsolUserPassword"
    # msol2graph M2G110 review: This resets a password. The old cmdlet also wrote the new password to the output; this one writes nothing.
    Update-MgUser -UserId $Upn -PasswordProfile @{ Password = $NewPassword; ForceChangePasswordNextSignIn = $true } | Out-Null
}

# Random password for the second account
# msol2graph M2G120 manual: Set-MsolUserPassword made up a password and returned it; Update-MgUser does not. Make a password first, then Update-MgUser -UserId ... -PasswordProfile @{ Password = $password; ForceChangePasswordNextSignIn = $true }.
$random = Set-MsolUserPassword -UserPrincipalName "chloe.martin@contoso.com" -ForceChangePassword $false
Write-Host "New password has $($random.Length) characters"
