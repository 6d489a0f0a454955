# Who holds which admin role?
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Directory.Read.All', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome

# msol2graph M2G306 review: Microsoft Graph has the current names of roles: Company Administrator is Global Administrator, for example.
$report = foreach ($role in (Get-MgDirectoryRoleTemplate | Sort-Object DisplayName)) {
    $members = Get-MgDirectoryRole -Filter "roleTemplateId eq '$($role.Id)'" | ForEach-Object { Get-MgDirectoryRoleMember -DirectoryRoleId $_.Id -All }

    foreach ($member in $members) {
        if ($member.AdditionalProperties.'@odata.type' -eq "#microsoft.graph.user") {
            $user = Get-MgUser -UserId $member.Id
            # msol2graph M2G306 review: The methods come from the registration report, a request for each read; it is hours behind and needs a premium licence. For many users read it once: Get-MgReportAuthenticationMethodUserRegistrationDetail -All.
            # msol2graph M2G303 manual: IsDefault has no counterpart in Microsoft Graph; this reads $null now. The default method is (Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId $user.Id).DefaultMfaMethod.
            # msol2graph M2G306 review: Methods have other names in Microsoft Graph: mobilePhone stands for OneWaySMS and TwoWayVoiceMobile, officePhone for TwoWayVoiceOffice, microsoftAuthenticatorPush for PhoneAppNotification, softwareOneTimePasscode for PhoneAppOTP.
            $mfa = (@((Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId $user.Id).MethodsRegistered | Where-Object { $_ -notin 'email', 'securityQuestion' }) | Where-Object { $_.IsDefault })
            $upn = $user.UserPrincipalName
        }
        else {
            $mfa = $null
            $upn = $null
        }

        # msol2graph M2G306 review: Microsoft Graph has the current names of roles: Company Administrator is Global Administrator, for example.
        # msol2graph M2G306 review: One more request for each member.
        [PSCustomObject]@{
            Role        = $role.DisplayName
            Name        = $member.AdditionalProperties.displayName
            Type        = @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[[string]$member.AdditionalProperties.'@odata.type']
            UPN         = $upn
            IsLicensed  = [bool](Get-MgUser -UserId $member.Id -Property AssignedLicenses -ErrorAction SilentlyContinue).AssignedLicenses
            DefaultMFA  = $mfa
        }
    }
}

$report | Sort-Object Role, Name | Format-Table -AutoSize
$report | Sort-Object Role, Name | Export-Csv -Path .\RoleMembers.csv -NoTypeInformation

# Global administrators get a second look
$ga = Get-MgDirectoryRoleTemplate -DirectoryRoleTemplateId '62e90394-69f5-4237-9190-012177145e10'
Write-Host "Global administrators: $(@(Get-MgDirectoryRole -Filter "roleTemplateId eq '$($ga.Id)'" | ForEach-Object { Get-MgDirectoryRoleMember -DirectoryRoleId $_.Id -All }).Count)"
