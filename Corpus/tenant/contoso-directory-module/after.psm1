<#
.SYNOPSIS
    Directory helpers of the service desk.
.DESCRIPTION
    Functions for everyday questions about users, licences and groups.
    The caller connects with Connect-ContosoDirectory.
#>

# msol2graph M2G306 review: In strict mode the script ends where an object of Microsoft Graph leaves out an empty property, such as a member without mail. Read AdditionalProperties['mail'] instead of AdditionalProperties.mail, or leave strict mode out.
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

    # msol2graph M2G403 review: The check for the old module asks for several Graph modules now; it succeeds as soon as one of them is there. Compare the count where all of them must be there.
    if (-not (Get-Module -ListAvailable -Name Microsoft.Graph.Groups, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users, Microsoft.Graph.Users.Actions)) {
        throw 'The modules MSOnline and AzureAD are required.'
    }
    # msol2graph M2G402 manual: Microsoft Graph PowerShell has no sign-in with a user's password. Sign in interactively with Connect-MgGraph -Scopes ..., or register an application and use Connect-MgGraph -ClientId ... -TenantId ... -CertificateThumbprint ... . Do not keep -Credential: it is an alias for an application's secret there. This script needs the permissions GroupMember.ReadWrite.All, LicenseAssignment.Read.All, User.EnableDisableAccount.All, User.ReadWrite.All, User.RevokeSessions.All.
    Connect-MsolService -Credential $Credential
    # msol2graph M2G402 manual: Microsoft Graph PowerShell has no sign-in with a user's password. Sign in interactively with Connect-MgGraph -Scopes ..., or register an application and use Connect-MgGraph -ClientId ... -TenantId ... -CertificateThumbprint ... . Do not keep -Credential: it is an alias for an application's secret there. This script needs the permissions GroupMember.ReadWrite.All, LicenseAssignment.Read.All, User.EnableDisableAccount.All, User.ReadWrite.All, User.RevokeSessions.All.
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
            $user = Get-MgUser -UserId $name -ErrorAction SilentlyContinue -Property Id,UserPrincipalName,DisplayName,AccountEnabled,AssignedLicenses,OnPremisesLastSyncDateTime
            if ($null -eq $user) {
                Write-Error "User $name was not found."
                continue
            }
            # msol2graph M2G306 review: The licences are looked up in the list of the tenant's SKUs and come in its order, one request for each read.
            [pscustomobject]@{
                UserPrincipalName = $user.UserPrincipalName
                DisplayName       = $user.DisplayName
                Blocked           = -not $user.AccountEnabled
                Licenses          = @((Get-MgSubscribedSku -All | Where-Object SkuId -In @($user.AssignedLicenses.SkuId)) | ForEach-Object { Get-SkuName ($_.AccountName + ':' + $_.SkuPartNumber) })
                LastSync          = $user.OnPremisesLastSyncDateTime
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
            Update-MgUser -UserId $UserPrincipalName -AccountEnabled:$false
            # msol2graph M2G110 review: This signs users out everywhere.
            Get-MgUser -UserId $UserPrincipalName | ForEach-Object { Revoke-MgUserSignInSession -UserId $_.Id | Out-Null }
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

    $group = Get-MgGroup -Filter "displayName eq '$($GroupName.Replace("'", "''"))'"
    foreach ($name in $UserPrincipalName) {
        $parameters = @{
            GroupId     = $group.Id
            OdataId = "https://graph.microsoft.com/v1.0/directoryObjects/$((Get-MgUser -UserId $name).Id)"
        }
        New-MgGroupMemberByRef @parameters
    }
}

New-Alias -Name gcu -Value Get-ContosoUser
Export-ModuleMember -Function Connect-ContosoDirectory, Get-ContosoUser, Disable-ContosoUser, Add-ContosoGroupMember -Alias gcu
