# Give a new colleague the groups of an existing one
param(
    [string]$Source = "omar.reyes@contoso.com",
    [string]$Target = "lena.vogt@contoso.com"
)

$ErrorActionPreference = "Stop"
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome | Out-Null

$sourceUser = Get-MgUser -UserId $Source
$targetUser = Get-MgUser -UserId $Target

$targetGroups = (Get-MgUserMemberOf -UserId $targetUser.Id -All).Id
$groups = Get-MgUserMemberOf -UserId $sourceUser.Id -All -Property Id,DisplayName,OnPremisesSyncEnabled | Where-Object { $_.AdditionalProperties.'@odata.type' -eq "#microsoft.graph.group" }

$copied = 0
foreach ($g in ($groups | Sort-Object { $_.AdditionalProperties.displayName })) {
    if ($targetGroups -contains $g.Id) {
        Write-Host "  = $($g.AdditionalProperties.displayName)"
        continue
    }
    if ($g.AdditionalProperties.onPremisesSyncEnabled) {
        Write-Host "  - $($g.AdditionalProperties.displayName) comes from on-premises"
        continue
    }
    if ((Get-MgGroup -GroupId $g.Id).GroupTypes -contains "DynamicMembership") {
        Write-Host "  - $($g.AdditionalProperties.displayName) is dynamic"
        continue
    }
    # msol2graph M2G704 review: Errors of Microsoft Graph have no type that a catch clause could name, so this one catches every error now. Test the error inside: $_.FullyQualifiedErrorId begins with its code, such as Request_ResourceNotFound.
    try {
        New-MgGroupMemberByRef -GroupId $g.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($targetUser.Id)" -ErrorAction Stop
        Write-Host "  + $($g.AdditionalProperties.displayName)" -ForegroundColor Green
        $copied++
    }
    catch {
        # msol2graph M2G301 review: The text of an error is in Exception.Message, and its words are other ones.
        Write-Warning "$($g.AdditionalProperties.displayName): $($_.Exception.Message)"
    }
}
Write-Host "$copied groups copied from $($sourceUser.DisplayName) to $($targetUser.DisplayName)"
