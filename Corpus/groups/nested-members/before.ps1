# Effective members of a group, nested groups expanded

function Get-NestedMember {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
        [string]$ObjectId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [string]$DisplayName,

        [int]$Level = 0
    )
    process {
        Get-AzureADGroupMember -ObjectId $ObjectId -All $true | Sort-Object DisplayName | ForEach-Object {
            if ($_.ObjectType -eq "Group") {
                Get-NestedMember -ObjectId $_.ObjectId -DisplayName "$DisplayName > $($_.DisplayName)" -Level ($Level + 1)
            }
            else {
                [pscustomobject]@{
                    Path   = $DisplayName
                    Level  = $Level
                    Member = $_.DisplayName
                    Type   = $_.ObjectType
                }
            }
        }
    }
}

Connect-AzureAD | Out-Null

$all = Get-AzureADGroup -SearchString "Sales All" | Get-NestedMember
$all | Format-Table Path, Level, Member, Type -AutoSize
Write-Host "Distinct members: $(($all.Member | Sort-Object -Unique).Count)"
