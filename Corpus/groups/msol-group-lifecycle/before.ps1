# Project groups
Connect-MsolService

$project = "Project Beta"
$people = @("paul.ito@contoso.com", "rosa.garcia@contoso.com", "nina.novak@contoso.com")

# Create
$group = New-MsolGroup -DisplayName $project -Description "Members of $project"
Write-Host "Created $($group.DisplayName) as $($group.GroupType)"

# Fill
foreach ($person in $people) {
    $id = (Get-MsolUser -UserPrincipalName $person).ObjectId
    Add-MsolGroupMember -GroupObjectId $group.ObjectId -GroupMemberType User -GroupMemberObjectId $id
}
Get-MsolGroupMember -GroupObjectId $group.ObjectId -All |
    Sort-Object DisplayName |
    Format-Table GroupMemberType, DisplayName, EmailAddress, IsLicensed

# One leaves
$nina = Get-MsolUser -UserPrincipalName "nina.novak@contoso.com"
Remove-MsolGroupMember -GroupObjectId $group.ObjectId -GroupMemberType "User" -GroupMemberObjectId $nina.ObjectId

# New name, new owner
$owner = Get-MsolUser -UserPrincipalName "paul.ito@contoso.com"
Set-MsolGroup -ObjectId $group.ObjectId -DisplayName "Project Beta (EU)" -Description "Renamed in March" -ManagedBy $owner.ObjectId

$again = Get-MsolGroup -ObjectId $group.ObjectId
Write-Host "$($again.DisplayName): $($again.Description)"
Write-Host "Members: $(@(Get-MsolGroupMember -GroupObjectId $group.ObjectId).Count)"

# An empty group is not needed any more
Get-MsolGroup -SearchString "Empty Group" | ForEach-Object { Remove-MsolGroup -ObjectId $_.ObjectId -Force }

Get-MsolGroup -All | Group-Object GroupType | Sort-Object Name | ForEach-Object { "{0}: {1}" -f $_.Name, $_.Count }
