# Who holds which admin role?
Connect-MsolService

$report = foreach ($role in (Get-MsolRole | Sort-Object Name)) {
    $members = Get-MsolRoleMember -RoleObjectId $role.ObjectId

    foreach ($member in $members) {
        if ($member.RoleMemberType -eq "User") {
            $user = Get-MsolUser -ObjectId $member.ObjectId
            $mfa = ($user.StrongAuthenticationMethods | Where-Object { $_.IsDefault }).MethodType
            $upn = $user.UserPrincipalName
        }
        else {
            $mfa = $null
            $upn = $null
        }

        [PSCustomObject]@{
            Role        = $role.Name
            Name        = $member.DisplayName
            Type        = $member.RoleMemberType
            UPN         = $upn
            IsLicensed  = $member.IsLicensed
            DefaultMFA  = $mfa
        }
    }
}

$report | Sort-Object Role, Name | Format-Table -AutoSize
$report | Sort-Object Role, Name | Export-Csv -Path .\RoleMembers.csv -NoTypeInformation

# Global administrators get a second look
$ga = Get-MsolRole -RoleName "Company Administrator"
Write-Host "Global administrators: $(@(Get-MsolRoleMember -RoleObjectId $ga.ObjectId).Count)"
