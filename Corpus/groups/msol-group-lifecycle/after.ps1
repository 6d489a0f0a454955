# Project groups
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Group.ReadWrite.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome

$project = "Project Beta"
$people = @("paul.ito@contoso.com", "rosa.garcia@contoso.com", "nina.novak@contoso.com")

# Create
# msol2graph M2G110 review: Microsoft Graph needs a mail nickname; it is made from the letters, digits, dots, dashes and underscores of the display name. Write another one where the name has none.
$group = New-MgGroup -DisplayName $project -Description "Members of $project" -MailEnabled:$false -MailNickname ($project -replace '[^A-Za-z0-9._-]') -SecurityEnabled
Write-Host "Created $($group.DisplayName) as $($(if ($group.MailEnabled -and $group.SecurityEnabled -and 'Unified' -notin $group.GroupTypes) { 'MailEnabledSecurity' } elseif ($group.MailEnabled) { 'DistributionList' } else { 'Security' }))"

# Fill
foreach ($person in $people) {
    $id = (Get-MgUser -UserId $person).Id
    New-MgGroupMemberByRef -GroupId $group.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$id"
}
# msol2graph M2G306 review: One more request for each member.
Get-MgGroupMember -GroupId $group.Id -All |
    Sort-Object { $_.AdditionalProperties.displayName } |
    Format-Table @{ Name = 'GroupMemberType'; Expression = { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Other' }[[string]$_.AdditionalProperties.'@odata.type'] } }, @{ Name = 'DisplayName'; Expression = { $_.AdditionalProperties.displayName } }, @{ Name = 'EmailAddress'; Expression = { $(if ($_.AdditionalProperties.mail) { $_.AdditionalProperties.mail } else { $_.AdditionalProperties.userPrincipalName }) } }, @{ Name = 'IsLicensed'; Expression = { [bool](Get-MgUser -UserId $_.Id -Property AssignedLicenses -ErrorAction SilentlyContinue).AssignedLicenses } }

# One leaves
$nina = Get-MgUser -UserId "nina.novak@contoso.com"
Remove-MgGroupMemberByRef -GroupId $group.Id -DirectoryObjectId $nina.Id

# New name, new owner
$owner = Get-MgUser -UserId "paul.ito@contoso.com"
# msol2graph M2G201 manual: -ManagedBy of Set-MsolGroup has no counterpart in Microsoft Graph PowerShell. Set the owner in a second call: New-MgGroupOwnerByRef -GroupId $group.Id -OdataId "https://graph.microsoft.com/v1.0/users/$ownerId".
Set-MsolGroup -ObjectId $group.Id -DisplayName "Project Beta (EU)" -Description "Renamed in March" -ManagedBy $owner.Id

$again = Get-MgGroup -GroupId $group.Id
Write-Host "$($again.DisplayName): $($again.Description)"
Write-Host "Members: $(@(Get-MgGroupMember -GroupId $group.Id -Top 250).Count)"

# An empty group is not needed any more
# msol2graph M2G110 review: Deletes the group without asking; not every kind of group can be restored. Try it with -WhatIf first.
Get-MgGroup -Filter "(startswith(displayName,'Empty Group') or startswith(mail,'Empty Group'))" -Top 250 | ForEach-Object { Remove-MgGroup -GroupId $_.Id }

Get-MgGroup -All | Group-Object { $(if ($_.MailEnabled -and $_.SecurityEnabled -and 'Unified' -notin $_.GroupTypes) { 'MailEnabledSecurity' } elseif ($_.MailEnabled) { 'DistributionList' } else { 'Security' }) } | Sort-Object Name | ForEach-Object { "{0}: {1}" -f $_.Name, $_.Count }
