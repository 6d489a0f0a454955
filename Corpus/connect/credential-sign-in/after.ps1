param(
    [string]$PasswordFile = ""
)

# Credentials
# Interactive prompt first; the scheduled task uses the stored password.

$UserCredential = Get-Credential -Message "Global administrator"
# msol2graph M2G402 manual: Microsoft Graph PowerShell has no sign-in with a user's password. Sign in interactively with Connect-MgGraph -Scopes ..., or register an application and use Connect-MgGraph -ClientId ... -TenantId ... -CertificateThumbprint ... . Do not keep -Credential: it is an alias for an application's secret there. This script needs the permissions Organization.Read.All, RoleManagement.Read.Directory, User.Read.All.
Connect-MsolService -Credential $UserCredential
# msol2graph M2G402 manual: Microsoft Graph PowerShell has no sign-in with a user's password. Sign in interactively with Connect-MgGraph -Scopes ..., or register an application and use Connect-MgGraph -ClientId ... -TenantId ... -CertificateThumbprint ... . Do not keep -Credential: it is an alias for an application's secret there. This script needs the permissions Organization.Read.All, RoleManagement.Read.Directory, User.Read.All.
Connect-AzureAD -Credential $UserCredential | Out-Null

$me = Get-MgUser -UserId $UserCredential.UserName
Write-Host "Hello $($me.DisplayName)"
Write-Host "Your roles: $((Get-MgUserMemberOfAsDirectoryRole -UserId $me.Id -All | Sort-Object DisplayName).DisplayName -join ', ')"

# Stored password
if ($PasswordFile -and (Test-Path $PasswordFile)) {
    $secure = Get-Content $PasswordFile | ConvertTo-SecureString
}
else {
    $secure = ConvertTo-SecureString -String "Not-A-Real-Password-1" -AsPlainText -Force
}
$taskCredential = New-Object System.Management.Automation.PSCredential ("svc-backup@contoso.com", $secure)

# msol2graph M2G402 manual: Microsoft Graph PowerShell has no sign-in with a user's password. Sign in interactively with Connect-MgGraph -Scopes ..., or register an application and use Connect-MgGraph -ClientId ... -TenantId ... -CertificateThumbprint ... . Do not keep -Credential: it is an alias for an application's secret there. This script needs the permissions Organization.Read.All, RoleManagement.Read.Directory, User.Read.All.
Connect-MsolService -Credential $taskCredential
Write-Host "Users: $(@(Get-MgUser -All).Count)"

# Account id and tenant id, without a password
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -TenantId (Get-MgOrganization).Id -Scopes 'Organization.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome | Out-Null
Write-Host "Tenant: $((Get-MgOrganization).DisplayName)"
