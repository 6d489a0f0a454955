# Helpers with typed parameters
Connect-AzureAD | Out-Null

function Get-GroupLabel {
    [OutputType([string])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [Microsoft.Open.AzureAD.Model.Group]$Group
    )
    process {
        $kind = if ($Group.MailEnabled) { "mail" } else { "security" }
        "{0} [{1}]" -f $Group.DisplayName, $kind
    }
}

function Move-Member {
    param(
        [Parameter(Mandatory)]
        [ValidateScript({ Get-AzureADUser -ObjectId $_ })]
        [string]$User,

        [Parameter(Mandatory)][Microsoft.Open.AzureAD.Model.Group]$From,
        [Parameter(Mandatory)][Microsoft.Open.AzureAD.Model.Group]$To
    )
    [Microsoft.Open.AzureAD.Model.User]$u = Get-AzureADUser -ObjectId $User
    Remove-AzureADGroupMember -ObjectId $From.ObjectId -MemberId $u.ObjectId
    Add-AzureADGroupMember -ObjectId $To.ObjectId -RefObjectId $u.ObjectId
    Write-Host "$($u.DisplayName): $($From.DisplayName) -> $($To.DisplayName)"
}

Get-AzureADGroup -SearchString "Sales" | Sort-Object DisplayName | Get-GroupLabel

$emea = Get-AzureADGroup -Filter "displayName eq 'Sales EMEA'"
$us = Get-AzureADGroup -Filter "displayName eq 'Sales US'"
Move-Member -User "emma.jones@contoso.com" -From $emea -To $us

Get-AzureADGroupMember -ObjectId $us.ObjectId |
    Where-Object { $_ -is [Microsoft.Open.AzureAD.Model.User] } |
    Sort-Object DisplayName |
    ForEach-Object { Write-Host "  $($_.DisplayName)" }
