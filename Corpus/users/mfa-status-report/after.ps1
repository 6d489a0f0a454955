# MFA status of all enabled members
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome

Write-Host "Finding Azure Active Directory accounts..."
$Users = Get-MgUser -All -Filter "accountEnabled eq true" -Property Id,UserType,UserPrincipalName,DisplayName | Where-Object { $_.UserType -ne "Guest" }
$Report = [System.Collections.Generic.List[Object]]::new()
Write-Host "Processing" $Users.Count "accounts..."

foreach ($User in $Users) {
    # msol2graph M2G303 manual: StrongAuthenticationMethods has no counterpart in Microsoft Graph; this reads $null now. Registered methods are a request for each user, Get-MgUserAuthenticationMethod -UserId, or one report for all, Get-MgReportAuthenticationMethodUserRegistrationDetail -All.
    $MFAMethods = $User.StrongAuthenticationMethods.MethodType
    # msol2graph M2G303 manual: StrongAuthenticationRequirements has no counterpart in Microsoft Graph; this reads $null now. Per-user multi-factor state is a request for each user: GET /beta/users/{id}/authentication/requirements (Get-MgBetaUserAuthenticationRequirement).
    $MFAEnforced = $User.StrongAuthenticationRequirements.State
    # msol2graph M2G303 manual: StrongAuthenticationUserDetails has no counterpart in Microsoft Graph; this reads $null now. Get-MgUserAuthenticationPhoneMethod and Get-MgUserAuthenticationEmailMethod have the numbers and addresses of one user.
    $MFAPhone = $User.StrongAuthenticationUserDetails.PhoneNumber
    # msol2graph M2G303 manual: StrongAuthenticationMethods has no counterpart in Microsoft Graph; this reads $null now. Registered methods are a request for each user, Get-MgUserAuthenticationMethod -UserId, or one report for all, Get-MgReportAuthenticationMethodUserRegistrationDetail -All.
    $DefaultMFAMethod = ($User.StrongAuthenticationMethods | Where-Object { $_.IsDefault -eq "True" }).MethodType

    if (($MFAEnforced -eq "Enforced") -or ($MFAEnforced -eq "Enabled")) {
        switch ($DefaultMFAMethod) {
            "OneWaySMS"            { $MethodUsed = "One-way SMS" }
            "TwoWayVoiceMobile"    { $MethodUsed = "Phone call verification" }
            "PhoneAppOTP"          { $MethodUsed = "Hardware token or authenticator app" }
            "PhoneAppNotification" { $MethodUsed = "Authenticator app" }
            default                { $MethodUsed = "None registered" }
        }
    }
    else {
        $MFAEnforced = "Not enabled"
        $MethodUsed = "MFA not used"
    }

    $ReportLine = [PSCustomObject]@{
        User        = $User.UserPrincipalName
        Name        = $User.DisplayName
        MFAUsed     = $MFAEnforced
        MFAMethod   = $MethodUsed
        Methods     = ($MFAMethods -join ",")
        PhoneNumber = $MFAPhone
    }
    $Report.Add($ReportLine)
}

$Report | Sort-Object Name | Select-Object User, Name, MFAUsed, MFAMethod, PhoneNumber | Format-Table -AutoSize
$Report | Sort-Object Name | Export-Csv -NoTypeInformation -Encoding UTF8 -Path .\MFAUsers.csv

$noMfa = $Report | Where-Object { $_.MFAUsed -eq "Not enabled" }
Write-Host "$($noMfa.Count) of $($Report.Count) accounts are not enabled for MFA"
