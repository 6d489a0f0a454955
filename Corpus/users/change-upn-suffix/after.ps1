<#
.SYNOPSIS
    Changes the UPN suffix of all users of a department.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
    [string]$Department = "Legal",
    [string]$OldSuffix = "contoso.com",
    [string]$NewSuffix = "eu.contoso.com"
)

begin {
    # msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
    Connect-MgGraph -Scopes 'Domain.Read.All', 'User.ReadWrite.All' -NoWelcome
    $domain = Get-MgDomain -DomainId $NewSuffix -ErrorAction SilentlyContinue
    if (($null -eq $domain) -or ($domain.IsVerified -ne $true)) {
        throw "The domain $NewSuffix is not verified."
    }
    $changed = 0
}

process {
    Get-MgUser -All -Filter "endsWith(userPrincipalName,'@$OldSuffix')" -ConsistencyLevel eventual -CountVariable msol2graphCount -Property Id,Department,UserPrincipalName |
        Where-Object { $_.Department -eq $Department } |
        Sort-Object UserPrincipalName |
        ForEach-Object {
            $newUpn = $_.UserPrincipalName -replace [regex]::Escape("@$OldSuffix"), "@$NewSuffix"
            if ($PSCmdlet.ShouldProcess($_.UserPrincipalName, "Rename to $newUpn")) {
                # msol2graph M2G110 review: The old cmdlet returned a new password when the user moved from a federated to a managed domain; this one returns nothing.
                Update-MgUser -UserId $_.UserPrincipalName -UserPrincipalName $newUpn | Out-Null
                Write-Host "$($_.UserPrincipalName) -> $newUpn"
                $changed++
            }
        }
}

end {
    Write-Host "$changed users renamed"
    Get-MgUser -All -Filter "endsWith(userPrincipalName,'@$NewSuffix')" -ConsistencyLevel eventual -CountVariable msol2graphCount | Sort-Object DisplayName | Format-Table DisplayName, UserPrincipalName
}
