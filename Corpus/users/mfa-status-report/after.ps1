# MFA status of all enabled members
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Policy.Read.All', 'User.Read.All', 'UserAuthMethod-Phone.Read.All' -NoWelcome

Write-Host "Finding Azure Active Directory accounts..."
$Users = Get-MgUser -All -Filter "accountEnabled eq true" -Property Id,UserType,UserPrincipalName,DisplayName | Where-Object { $_.UserType -ne "Guest" }
$Report = [System.Collections.Generic.List[Object]]::new()
Write-Host "Processing" $Users.Count "accounts..."

foreach ($User in $Users) {
    # msol2graph M2G306 review: The methods come from the registration report, a request for each read; it is hours behind and needs a premium licence. For many users read it once: Get-MgReportAuthenticationMethodUserRegistrationDetail -All.
    # msol2graph M2G306 review: Methods have other names in Microsoft Graph: mobilePhone stands for OneWaySMS and TwoWayVoiceMobile, officePhone for TwoWayVoiceOffice, microsoftAuthenticatorPush for PhoneAppNotification, softwareOneTimePasscode for PhoneAppOTP.
    $MFAMethods = @((Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId $User.Id).MethodsRegistered | Where-Object { $_ -notin 'email', 'securityQuestion' })
    # msol2graph M2G306 review: The per-user state is a request to the beta endpoint for each read. Users for whom conditional access asks for a second factor are disabled here.
    $MFAEnforced = (@(Get-MgBetaUserAuthenticationRequirement -UserId $User.Id | Where-Object PerUserMfaState -NE 'disabled') | ForEach-Object { @{ enabled = 'Enabled'; enforced = 'Enforced' }[[string]$_.PerUserMfaState] })
    # msol2graph M2G306 review: Numbers and addresses are a request for each read in Microsoft Graph.
    $MFAPhone = (Get-MgUserAuthenticationPhoneMethod -UserId $User.Id | Where-Object PhoneType -EQ 'mobile').PhoneNumber
    # msol2graph M2G306 review: The methods come from the registration report, a request for each read; it is hours behind and needs a premium licence. For many users read it once: Get-MgReportAuthenticationMethodUserRegistrationDetail -All.
    # msol2graph M2G303 manual: IsDefault has no counterpart in Microsoft Graph; this reads $null now. The default method is (Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId $user.Id).DefaultMfaMethod.
    # msol2graph M2G306 review: Methods have other names in Microsoft Graph: mobilePhone stands for OneWaySMS and TwoWayVoiceMobile, officePhone for TwoWayVoiceOffice, microsoftAuthenticatorPush for PhoneAppNotification, softwareOneTimePasscode for PhoneAppOTP.
    $DefaultMFAMethod = (@((Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId $User.Id).MethodsRegistered | Where-Object { $_ -notin 'email', 'securityQuestion' }) | Where-Object { $_.IsDefault -eq "True" })

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
