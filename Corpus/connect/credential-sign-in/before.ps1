param(
    [string]$PasswordFile = ""
)

# Credentials
# Interactive prompt first; the scheduled task uses the stored password.

$UserCredential = Get-Credential -Message "Global administrator"
Connect-MsolService -Credential $UserCredential
Connect-AzureAD -Credential $UserCredential | Out-Null

$me = Get-MsolUser -UserPrincipalName $UserCredential.UserName
Write-Host "Hello $($me.DisplayName)"
Write-Host "Your roles: $((Get-MsolUserRole -ObjectId $me.ObjectId | Sort-Object Name).Name -join ', ')"

# Stored password
if ($PasswordFile -and (Test-Path $PasswordFile)) {
    $secure = Get-Content $PasswordFile | ConvertTo-SecureString
}
else {
    $secure = ConvertTo-SecureString -String "Not-A-Real-Password-1" -AsPlainText -Force
}
$taskCredential = New-Object System.Management.Automation.PSCredential ("svc-backup@contoso.com", $secure)

Connect-MsolService -Credential $taskCredential
Write-Host "Users: $(@(Get-MsolUser -All).Count)"

# Account id and tenant id, without a password
Connect-AzureAD -AccountId $UserCredential.UserName -TenantId (Get-AzureADTenantDetail).ObjectId | Out-Null
Write-Host "Tenant: $((Get-AzureADTenantDetail).DisplayName)"
