# Effective members of a group, nested groups expanded

function Get-NestedMember {
    [CmdletBinding()]
    param(
        [Alias('Id')] [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]$ObjectId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$DisplayName,

        [int]$Level = 0
    )
    process {
        Get-MgGroupMember -GroupId $ObjectId -All | Sort-Object { $_.AdditionalProperties.displayName } | ForEach-Object {
            if ($_.AdditionalProperties.'@odata.type' -eq "#microsoft.graph.group") {
                Get-NestedMember -ObjectId $_.Id -DisplayName "$DisplayName > $($_.AdditionalProperties.displayName)" -Level ($Level + 1)
            }
            else {
                [pscustomobject]@{
                    Path   = $DisplayName
                    Level  = $Level
                    Member = $_.AdditionalProperties.displayName
                    Type   = @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$_.AdditionalProperties.'@odata.type']
                }
            }
        }
    }
}

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.Read.All' -NoWelcome | Out-Null

$all = Get-MgGroup -Filter "(startswith(displayName,'Sales All') or startswith(mail,'Sales All') or startswith(mailNickname,'Sales All'))" | Get-NestedMember
$all | Format-Table Path, Level, Member, Type -AutoSize
Write-Host "Distinct members: $(($all.Member | Sort-Object -Unique).Count)"
