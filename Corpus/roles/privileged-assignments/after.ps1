# Privileged Identity Management: who is eligible for what

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.DirectoryObjects, Microsoft.Graph.Identity.DirectoryManagement, Microsoft.Graph.Users
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'Organization.Read.All', 'User.Read.All' -NoWelcome | Out-Null

$tenantId = (Get-MgOrganization).Id
# msol2graph M2G121 manual: Get-AzureADMSPrivilegedRoleDefinition is recognised, but the tables have no row for it yet. Its official successor is Get-MgRoleManagementDirectoryRoleDefinition; translate this call by hand.
$definitions = Get-AzureADMSPrivilegedRoleDefinition -ProviderId "aadRoles" -ResourceId $tenantId
# msol2graph M2G121 manual: Get-AzureADMSPrivilegedRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance or Get-MgRoleManagementDirectoryRoleAssignmentScheduleInstance or Get-MgRoleManagementDirectoryRoleAssignmentScheduleRequest; translate this call by hand.
$assignments = Get-AzureADMSPrivilegedRoleAssignment -ProviderId "aadRoles" -ResourceId $tenantId

$report = foreach ($assignment in $assignments) {
    $subject = Get-MgDirectoryObjectById -Ids $assignment.SubjectId
    [pscustomobject]@{
        Role    = ($definitions | Where-Object { $_.Id -eq $assignment.RoleDefinitionId }).DisplayName
        Subject = $subject.AdditionalProperties.displayName
        Kind    = ($subject | ForEach-Object { @{ '#microsoft.graph.user' = 'User'; '#microsoft.graph.group' = 'Group'; '#microsoft.graph.orgContact' = 'Contact'; '#microsoft.graph.servicePrincipal' = 'ServicePrincipal'; '#microsoft.graph.device' = 'Device'; '#microsoft.graph.directoryRole' = 'Role'; '#microsoft.graph.application' = 'Application'; '#microsoft.graph.administrativeUnit' = 'AdministrativeUnit' }[[string]$_.AdditionalProperties.'@odata.type'] })
        State   = $assignment.AssignmentState
        End     = $assignment.EndDateTime
    }
}
$report | Sort-Object Role, Subject | Format-Table -AutoSize
$report | Sort-Object Role, Subject | Export-Csv .\pim.csv -NoTypeInformation

# Make someone eligible for a year
$role = $definitions | Where-Object { $_.DisplayName -eq "Security Reader" }
$user = Get-MgUser -UserId "tom.becker@contoso.com"

$schedule = New-Object Microsoft.Open.MSGraph.Model.AzureADMSPrivilegedSchedule
$schedule.Type = "Once"
$schedule.StartDateTime = (Get-Date).ToUniversalTime()
$schedule.EndDateTime = (Get-Date).AddYears(1).ToUniversalTime()

# msol2graph M2G121 manual: Open-AzureADMSPrivilegedRoleAssignmentRequest is recognised, but the tables have no row for it yet. Its official successor is New-MgRoleManagementDirectoryRoleEligibilityScheduleRequest or New-MgRoleManagementDirectoryRoleAssignmentScheduleRequest; translate this call by hand.
Open-AzureADMSPrivilegedRoleAssignmentRequest -ProviderId "aadRoles" -ResourceId $tenantId `
    -RoleDefinitionId $role.Id -SubjectId $user.Id `
    -Type "adminAdd" -AssignmentState "Eligible" -Schedule $schedule -Reason "Review of sign-in reports" | Out-Null

# msol2graph M2G121 manual: Get-AzureADMSPrivilegedRoleAssignment is recognised, but the tables have no row for it yet. Its official successor is Get-MgRoleManagementDirectoryRoleEligibilityScheduleInstance or Get-MgRoleManagementDirectoryRoleAssignmentScheduleInstance or Get-MgRoleManagementDirectoryRoleAssignmentScheduleRequest; translate this call by hand.
$eligible = Get-AzureADMSPrivilegedRoleAssignment -ProviderId "aadRoles" -ResourceId $tenantId -Filter "subjectId eq '$($user.Id)'"
Write-Host "$($user.DisplayName): $(@($eligible | Where-Object { $_.AssignmentState -eq 'Eligible' }).Count) eligible role(s)"
