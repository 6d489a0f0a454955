# Courriel de bienvenue pour les nouveaux employés
# (accents : é, è, à, ç)

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome

$smtp = "smtp.contoso.com"
$from = "informatique@contoso.com"

$nouveaux = Get-MgUser -All -Filter "assignedLicenses/`$count eq 0" -ConsistencyLevel eventual -CountVariable msol2graphCount -Property Id,UserType,UsageLocation,UserPrincipalName,DisplayName,Department |
    Where-Object { $_.UserType -eq "Member" -and $_.UsageLocation -eq "DE" } |
    Sort-Object UserPrincipalName

foreach ($utilisateur in $nouveaux) {
    $objet = "Votre compte a été créé"
    $corps = @"
Bonjour $($utilisateur.DisplayName),

Votre compte $($utilisateur.UserPrincipalName) est prêt.
Service : $($utilisateur.Department)
Localisation : $((Get-MgUser -UserId $utilisateur.Id -Property Id,UsageLocation).UsageLocation)

À bientôt,
le service informatique
"@

    Send-MailMessage -SmtpServer $smtp -From $from -To $utilisateur.UserPrincipalName -Subject $objet -Body $corps
    Write-Host "Message envoyé à $($utilisateur.UserPrincipalName)"
}

$mode = @'
Les comptes ci-dessus ont été prévenus.
Get-MsolUser n'est pas appelé ici.
'@
Write-Host $mode
