# SAML signing certificates that run out
param([int]$Days = 60)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All' -NoWelcome | Out-Null

$limit = (Get-Date).AddDays($Days)

$found = foreach ($sp in (Get-MgServicePrincipal -All | Sort-Object DisplayName)) {
    $keys = (Get-MgServicePrincipal -ServicePrincipalId $sp.Id -Property Id,KeyCredentials).KeyCredentials
    $secrets = (Get-MgServicePrincipal -ServicePrincipalId $sp.Id -Property Id,PasswordCredentials).PasswordCredentials

    foreach ($item in @($keys) + @($secrets)) {
        if (-not $item) { continue }
        [pscustomobject]@{
            Application = $sp.DisplayName
            Kind        = if ($item.Type) { "$($item.Type)/$($item.Usage)" } else { "Secret" }
            End         = $item.EndDateTime
            Thumbprint  = $sp.PreferredTokenSigningKeyThumbprint
            Contacts    = $sp.ReplyUrls -join ";"
        }
    }
}

$found | Sort-Object Application, Kind, End | Export-Csv .\saml-certificates.csv -NoTypeInformation

$soon = $found | Where-Object { $_.End -lt $limit } | Sort-Object Application, Kind
Write-Host "$(@($soon).Count) of $(@($found).Count) credentials end before $($limit.ToString('yyyy-MM-dd'))"
$soon | ForEach-Object { Write-Host ("  {0,-16} {1,-28} {2:yyyy-MM-dd}" -f $_.Application, $_.Kind, $_.End) }
