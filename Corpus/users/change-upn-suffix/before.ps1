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
    Connect-MsolService
    $domain = Get-MsolDomain -DomainName $NewSuffix -ErrorAction SilentlyContinue
    if (($null -eq $domain) -or ($domain.Status -ne "Verified")) {
        throw "The domain $NewSuffix is not verified."
    }
    $changed = 0
}

process {
    Get-MsolUser -All -DomainName $OldSuffix |
        Where-Object { $_.Department -eq $Department } |
        Sort-Object UserPrincipalName |
        ForEach-Object {
            $newUpn = $_.UserPrincipalName -replace [regex]::Escape("@$OldSuffix"), "@$NewSuffix"
            if ($PSCmdlet.ShouldProcess($_.UserPrincipalName, "Rename to $newUpn")) {
                Set-MsolUserPrincipalName -UserPrincipalName $_.UserPrincipalName -NewUserPrincipalName $newUpn | Out-Null
                Write-Host "$($_.UserPrincipalName) -> $newUpn"
                $changed++
            }
        }
}

end {
    Write-Host "$changed users renamed"
    Get-MsolUser -All -DomainName $NewSuffix | Sort-Object DisplayName | Format-Table DisplayName, UserPrincipalName
}
