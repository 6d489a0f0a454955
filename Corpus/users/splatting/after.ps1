# Accounts for a workshop, built from hashtables

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome | Out-Null

$common = @{
    UsageLocation = "SE"
    Department    = "Marketing"
    City          = "Stockholm"
}

$attendees = @(
    @{ First = "Elsa"; Last = "Nord"; Phone = "+46 8 5550101" }
    @{ First = "Nils"; Last = "Dahl"; Phone = $null }
)

foreach ($a in $attendees) {
    $params = @{
        UserPrincipalName   = "$($a.First).$($a.Last)@contoso.com".ToLower()
        DisplayName         = "$($a.First) $($a.Last)"
        GivenName           = $a.First
        Surname             = $a.Last
    }
    if ($a.Phone) {
        $params.BusinessPhones = @($a.Phone)
    }
    # msol2graph M2G110 review: A new account: check the initial password and the mail nickname.
    $new = New-MgUser @params @common -PasswordProfile @{ Password = "Workshop-2025!"; ForceChangePasswordNextSignIn = $true } -MailNickname ("$($a.First).$($a.Last)@contoso.com".ToLower() -split '@')[0] -AccountEnabled
    Write-Host "created $($new.UserPrincipalName), $($new.City)"
}

$change = @{ JobTitle = "Workshop guest"; OfficeLocation = "Room 12" }
Update-MgUser -UserId "elsa.nord@contoso.com" @change

# The same with the other module
# msol2graph M2G704 manual: The type Microsoft.Open.AzureAD.Model.PasswordProfile comes with the old module and does not exist without it. Leave the type out, or use a hashtable.
$passwordProfile = @{
    TypeName = "Microsoft.Open.AzureAD.Model.PasswordProfile"
}
$profileObject = New-Object @passwordProfile
$profileObject.Password = "Workshop-2025!"
$profileObject.EnforceChangePasswordPolicy = $false

$aad = @{
    DisplayName       = "Workshop Trainer"
    UserPrincipalName = "trainer@contoso.com"
    MailNickname      = "trainer"
    AccountEnabled    = $true
    PasswordProfile   = $profileObject
}
# msol2graph M2G110 review: A new account: check the initial password and the mail nickname.
New-MgUser @aad | Out-Null

# msol2graph M2G110 review: -SearchString also looked at job title, department, city, state and country; the filter looks at the names and the mail address.
$query = @{ All = $true }
Get-MgUser @query -Filter "(startswith(displayName,'Workshop') or startswith(userPrincipalName,'Workshop') or startswith(mail,'Workshop') or startswith(mailNickname,'Workshop'))" -Property Id,DisplayName,UserPrincipalName,AccountEnabled | Select-Object DisplayName, UserPrincipalName, AccountEnabled
