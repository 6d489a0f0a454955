# Privileged Identity Management: who is eligible for what

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.DirectoryObjects, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Identity.Governance, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.Read.All', 'RoleAssignmentSchedule.Read.Directory', 'RoleEligibilitySchedule.ReadWrite.Directory', 'RoleManagement.Read.Directory', 'User.Read.All' -NoWelcome | Out-Null

$tenantId = (Get-MgOrganization).Id
# msol2graph M2G110 review: The id of a role is its template id in Microsoft Graph. Check where the script keeps ids of the old module.
$definitions = Get-MgRoleManagementDirectoryRoleDefinition
# msol2graph M2G110 review: Microsoft Graph keeps eligible and active assignments in two lists; both are read. Ids of assignments differ from those of the old module.
$assignments = @(Get-MgRoleManagementDirectoryRoleAssignmentScheduleInstance -All; Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance -All)

$report = foreach ($assignment in $assignments) {
    $subject = Get-MgDirectoryObjectById -Ids $assignment.PrincipalId
    [pscustomobject]@{
        Role    = ($definitions | Where-Object { $_.Id -eq $assignment.RoleDefinitionId }).DisplayName
        Subject = $subject.AdditionalProperties.displayName
        Kind    = ($subject | ForEach-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$_.AdditionalProperties.'@odata.type'] })
        State   = $(if ($assignment.RoleEligibilityScheduleId) { 'Eligible' } else { 'Active' })
        End     = $assignment.EndDateTime
    }
}
$report | Sort-Object Role, Subject | Format-Table -AutoSize
$report | Sort-Object Role, Subject | Export-Csv .\pim.csv -NoTypeInformation

# Make someone eligible for a year
$role = $definitions | Where-Object { $_.DisplayName -eq "Security Reader" }
$user = Get-MgUser -UserId "tom.becker@contoso.com"

$schedule = @{}
$schedule.Type = "Once"
$schedule.StartDateTime = (Get-Date).ToUniversalTime()
$schedule.EndDateTime = (Get-Date).AddYears(1).ToUniversalTime()

# msol2graph M2G110 review: This gives or takes a role. The id of the role must be its template id, and the schedule is written in the form of Microsoft Graph; check both.
New-MgRoleManagementDirectoryRoleEligibilityScheduleRequest `
    -RoleDefinitionId $role.Id -PrincipalId $user.Id `
    -Action 'adminAssign' -ScheduleInfo @{ StartDateTime = $schedule.StartDateTime; Expiration = $(if ($schedule.EndDateTime) { @{ Type = 'afterDateTime'; EndDateTime = $schedule.EndDateTime } } elseif ($schedule.Duration) { @{ Type = 'afterDuration'; Duration = $schedule.Duration } } else { @{ Type = 'noExpiration' } }) } -Justification "Review of sign-in reports" -DirectoryScopeId '/' | Out-Null

# msol2graph M2G110 review: Microsoft Graph keeps eligible and active assignments in two lists; both are read. Ids of assignments differ from those of the old module.
$eligible = @(Get-MgRoleManagementDirectoryRoleAssignmentScheduleInstance -All -Filter "principalId eq '$($user.Id)'"; Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance -All -Filter "principalId eq '$($user.Id)'")
Write-Host "$($user.DisplayName): $(@($eligible | Where-Object { $(if ($_.RoleEligibilityScheduleId) { 'Eligible' } else { 'Active' }) -eq 'Eligible' }).Count) eligible role(s)"
