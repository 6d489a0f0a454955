# Privileged Identity Management: who is eligible for what

Import-Module AzureADPreview
Connect-AzureAD | Out-Null

$tenantId = (Get-AzureADTenantDetail).ObjectId
$definitions = Get-AzureADMSPrivilegedRoleDefinition -ProviderId "aadRoles" -ResourceId $tenantId
$assignments = Get-AzureADMSPrivilegedRoleAssignment -ProviderId "aadRoles" -ResourceId $tenantId

$report = foreach ($assignment in $assignments) {
    $subject = Get-AzureADObjectByObjectId -ObjectIds $assignment.SubjectId
    [pscustomobject]@{
        Role    = ($definitions | Where-Object { $_.Id -eq $assignment.RoleDefinitionId }).DisplayName
        Subject = $subject.DisplayName
        Kind    = $subject.ObjectType
        State   = $assignment.AssignmentState
        End     = $assignment.EndDateTime
    }
}
$report | Sort-Object Role, Subject | Format-Table -AutoSize
$report | Sort-Object Role, Subject | Export-Csv .\pim.csv -NoTypeInformation

# Make someone eligible for a year
$role = $definitions | Where-Object { $_.DisplayName -eq "Security Reader" }
$user = Get-AzureADUser -ObjectId "tom.becker@contoso.com"

$schedule = New-Object Microsoft.Open.MSGraph.Model.AzureADMSPrivilegedSchedule
$schedule.Type = "Once"
$schedule.StartDateTime = (Get-Date).ToUniversalTime()
$schedule.EndDateTime = (Get-Date).AddYears(1).ToUniversalTime()

Open-AzureADMSPrivilegedRoleAssignmentRequest -ProviderId "aadRoles" -ResourceId $tenantId `
    -RoleDefinitionId $role.Id -SubjectId $user.ObjectId `
    -Type "adminAdd" -AssignmentState "Eligible" -Schedule $schedule -Reason "Review of sign-in reports" | Out-Null

$eligible = Get-AzureADMSPrivilegedRoleAssignment -ProviderId "aadRoles" -ResourceId $tenantId -Filter "subjectId eq '$($user.ObjectId)'"
Write-Host "$($user.DisplayName): $(@($eligible | Where-Object { $_.AssignmentState -eq 'Eligible' }).Count) eligible role(s)"
