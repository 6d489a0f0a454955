# Accounts for a workshop, built from hashtables

Connect-MsolService
Connect-AzureAD | Out-Null

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

$change = @{ Title = "Workshop guest"; Office = "Room 12" }
Set-MsolUser -UserPrincipalName "elsa.nord@contoso.com" @change

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
    MailNickName      = "trainer"
    AccountEnabled    = $true
    PasswordProfile   = $profileObject
}
New-AzureADUser @aad | Out-Null

$query = @{ SearchString = "Workshop"; All = $true }
Get-AzureADUser @query | Select-Object DisplayName, UserPrincipalName, AccountEnabled
