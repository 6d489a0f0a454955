# MFA status of all enabled members
Connect-MsolService

Write-Host "Finding Azure Active Directory accounts..."
$Users = Get-MsolUser -All -EnabledFilter EnabledOnly | Where-Object { $_.UserType -ne "Guest" }
$Report = [System.Collections.Generic.List[Object]]::new()
Write-Host "Processing" $Users.Count "accounts..."

foreach ($User in $Users) {
    $MFAMethods = $User.StrongAuthenticationMethods.MethodType
    $MFAEnforced = $User.StrongAuthenticationRequirements.State
    $MFAPhone = $User.StrongAuthenticationUserDetails.PhoneNumber
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
