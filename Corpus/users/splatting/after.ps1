# Accounts for a workshop, built from hashtables

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
$(Connect-MgGraph -Scopes 'User.ReadWrite.All' -NoWelcome; Get-MgContext) | Out-Null

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
    # msol2graph M2G204 manual: -Password stands in a splatted hashtable and has to move, which cannot be done there. Write the call with its arguments spelled out, then run msol2graph again.
    $params = @{
        UserPrincipalName   = "$($a.First).$($a.Last)@contoso.com".ToLower()
        DisplayName         = "$($a.First) $($a.Last)"
        FirstName           = $a.First
        LastName            = $a.Last
        Password            = "Workshop-2025!"
        ForceChangePassword = $true
    }
    if ($a.Phone) {
        $params.PhoneNumber = $a.Phone
    }
    $new = New-MsolUser @params @common
    Write-Host "created $($new.UserPrincipalName), $($new.City)"
}

$change = @{ JobTitle = "Workshop guest"; OfficeLocation = "Room 12" }
Update-MgUser -UserId "elsa.nord@contoso.com" @change

# The same with the other module
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

# msol2graph M2G204 manual: -SearchString stands in a splatted hashtable and has to move, which cannot be done there. Write the call with its arguments spelled out, then run msol2graph again.
$query = @{ SearchString = "Workshop"; All = $true }
Get-AzureADUser @query | Select-Object DisplayName, UserPrincipalName, AccountEnabled
