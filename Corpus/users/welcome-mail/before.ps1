# Courriel de bienvenue pour les nouveaux employés
# (accents : é, è, à, ç)

Connect-MsolService

$smtp = "smtp.contoso.com"
$from = "informatique@contoso.com"

$nouveaux = Get-MsolUser -All -UnlicensedUsersOnly |
    Where-Object { $_.UserType -eq "Member" -and $_.UsageLocation -eq "DE" } |
    Sort-Object UserPrincipalName

foreach ($utilisateur in $nouveaux) {
    $objet = "Votre compte a été créé"
    $corps = @"
Bonjour $($utilisateur.DisplayName),

Votre compte $($utilisateur.UserPrincipalName) est prêt.
Service : $($utilisateur.Department)
Localisation : $((Get-MsolUser -ObjectId $utilisateur.ObjectId).UsageLocation)

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
