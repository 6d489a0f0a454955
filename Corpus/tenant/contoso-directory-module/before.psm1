<#
.SYNOPSIS
    Directory helpers of the service desk.
.DESCRIPTION
    Functions for everyday questions about users, licences and groups.
    The caller connects with Connect-ContosoDirectory.
#>

Set-StrictMode -Version Latest

$script:SkuNames = @{
    'contoso:SPE_E3'         = 'Microsoft 365 E3'
    'contoso:SPE_E5'         = 'Microsoft 365 E5'
    'contoso:ENTERPRISEPACK' = 'Office 365 E3'
}

function Connect-ContosoDirectory {
    <#
    .SYNOPSIS
        Connects to MSOnline and AzureAD with one credential.
    .PARAMETER Credential
        Account of the service desk. Get-Credential asks when it is missing.
    #>
    [CmdletBinding()]
    param(
        [System.Management.Automation.PSCredential]
        $Credential = (Get-Credential -Message 'Service desk account')
    )

    if (-not (Get-Module -ListAvailable -Name MSOnline, AzureAD)) {
        throw 'The modules MSOnline and AzureAD are required.'
    }
    Connect-MsolService -Credential $Credential
    $null = Connect-AzureAD -Credential $Credential
}

function Get-SkuName {
    param([string]$AccountSkuId)
    if ($script:SkuNames.ContainsKey($AccountSkuId)) { $script:SkuNames[$AccountSkuId] } else { $AccountSkuId }
}

function Get-ContosoUser {
    <#
    .SYNOPSIS
        Gets a user with readable licence names.
    .DESCRIPTION
        Wraps Get-MsolUser; the text of this help mentions Get-MsolUser and Get-AzureADUser
        and is not a call.
    .EXAMPLE
        'omar.reyes@contoso.com' | Get-ContosoUser
    #>
    [CmdletBinding()]
    [OutputType([pscustomobject])]
    param(
        [Parameter(Mandatory = $true, ValueFromPipeline = $true, ValueFromPipelineByPropertyName = $true)]
        [Alias('UPN')]
        [string[]]$UserPrincipalName
    )
    process {
        foreach ($name in $UserPrincipalName) {
            $user = Get-MsolUser -UserPrincipalName $name -ErrorAction SilentlyContinue
            if ($null -eq $user) {
                Write-Error "User $name was not found."
                continue
            }
            [pscustomobject]@{
                UserPrincipalName = $user.UserPrincipalName
                DisplayName       = $user.DisplayName
                Blocked           = $user.BlockCredential
                Licenses          = @($user.Licenses | ForEach-Object { Get-SkuName $_.AccountSkuId })
                LastSync          = $user.LastDirSyncTime
            }
        }
    }
}

function Disable-ContosoUser {
    <#
    .SYNOPSIS
        Blocks the sign-in of a user and revokes the refresh tokens.
    #>
    [CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]$UserPrincipalName
    )
    process {
        if ($PSCmdlet.ShouldProcess($UserPrincipalName, 'Block sign-in')) {
            Set-MsolUser -UserPrincipalName $UserPrincipalName -BlockCredential $true
            Get-AzureADUser -ObjectId $UserPrincipalName | Revoke-AzureADUserAllRefreshToken
        }
    }
}

function Add-ContosoGroupMember {
    <#
    .SYNOPSIS
        Adds users to a group by names.
    .PARAMETER GroupName
        Display name of the group.
    .PARAMETER UserPrincipalName
        One or more users.
    #>
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [string]$GroupName,

        [Parameter(Mandatory = $true, Position = 1)]
        [string[]]$UserPrincipalName
    )

    $group = Get-AzureADGroup -Filter "displayName eq '$($GroupName.Replace("'", "''"))'"
    foreach ($name in $UserPrincipalName) {
        $parameters = @{
            ObjectId    = $group.ObjectId
            RefObjectId = (Get-AzureADUser -ObjectId $name).ObjectId
        }
        Add-AzureADGroupMember @parameters
    }
}

New-Alias -Name gcu -Value Get-ContosoUser
Export-ModuleMember -Function Connect-ContosoDirectory, Get-ContosoUser, Disable-ContosoUser, Add-ContosoGroupMember -Alias gcu
