# Helpers with typed parameters
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome | Out-Null

function Get-GroupLabel {
    [OutputType([string])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)]
        [object]$Group
    )
    process {
        $kind = if ($Group.MailEnabled) { "mail" } else { "security" }
        "{0} [{1}]" -f $Group.DisplayName, $kind
    }
}

function Move-Member {
    param(
        [Parameter(Mandatory)]
        [ValidateScript({ Get-MgUser -UserId $_ })]
        [string]$User,

        [Parameter(Mandatory)][object]$From,
        [Parameter(Mandatory)][object]$To
    )
    [object]$u = Get-MgUser -UserId $User
    Remove-MgGroupMemberByRef -GroupId $From.Id -DirectoryObjectId $u.Id
    New-MgGroupMemberByRef -GroupId $To.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($u.Id)"
    Write-Host "$($u.DisplayName): $($From.DisplayName) -> $($To.DisplayName)"
}

Get-MgGroup -Filter "(startswith(displayName,'Sales') or startswith(mail,'Sales') or startswith(mailNickname,'Sales'))" | Sort-Object DisplayName | Get-GroupLabel

$emea = Get-MgGroup -Filter "displayName eq 'Sales EMEA'"
$us = Get-MgGroup -Filter "displayName eq 'Sales US'"
Move-Member -User "emma.jones@contoso.com" -From $emea -To $us

Get-MgGroupMember -GroupId $us.Id |
    Where-Object { $_.AdditionalProperties.'@odata.type' -eq '#microsoft.graph.user' } |
    Sort-Object { $_.AdditionalProperties.displayName } |
    ForEach-Object { Write-Host "  $($_.AdditionalProperties.displayName)" }
