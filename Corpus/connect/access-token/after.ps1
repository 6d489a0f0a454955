# Unattended sign-in with tokens
$tenantId = "11111111-2222-3333-4444-555555555555"
$clientId = "00000000-1111-2222-3333-444444444444"
$userName = "automation@contoso.com"

function Get-Token([string]$Resource) {
    $body = @{
        grant_type    = "client_credentials"
        client_id     = $clientId
        client_secret = $env:APP_SECRET
        resource      = $Resource
    }
    $response = Invoke-RestMethod -Method Post -Uri "https://login.microsoftonline.com/$tenantId/oauth2/token" -Body $body
    $response.access_token
}

# msol2graph M2G501 manual: graph.windows.net is retired since 2025-08-31. Use graph.microsoft.com.
$aadToken = Get-Token "https://graph.windows.net"
$msToken = Get-Token "https://graph.microsoft.com"

# msol2graph M2G401 review: The token has to carry the permissions that the script needs. This script needs the permissions Organization.Read.All, User.Read.All.
Connect-MgGraph -AccessToken (ConvertTo-SecureString $msToken -AsPlainText -Force) -NoWelcome | Out-Null
# msol2graph M2G401 review: The token has to carry the permissions that the script needs. This script needs the permissions Organization.Read.All, User.Read.All.
Connect-MgGraph -AccessToken (ConvertTo-SecureString $msToken -AsPlainText -Force) -NoWelcome

# The old directory endpoint itself
$headers = @{ Authorization = "Bearer $aadToken" }
# msol2graph M2G501 manual: graph.windows.net is retired since 2025-08-31. Use graph.microsoft.com.
$users = Invoke-RestMethod -Headers $headers -Uri "https://graph.windows.net/$tenantId/users?api-version=1.6&`$top=5"
$users.value | Select-Object displayName, userPrincipalName, objectId

Get-MgOrganization | Select-Object DisplayName, @{ Name = 'InitialDomain'; Expression = { ($_.VerifiedDomains | Where-Object IsInitial).Name } }
Get-MgUser -Top 5 | Select-Object DisplayName, UserPrincipalName
