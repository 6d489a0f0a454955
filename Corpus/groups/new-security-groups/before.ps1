# Department groups
param([switch]$Remove)

Connect-AzureAD | Out-Null

$departments = Get-AzureADUser -All $true -Filter "accountEnabled eq true" |
    Where-Object { $_.Department -and $_.UserType -eq "Member" } |
    Group-Object -Property Department |
    Sort-Object -Property Name

foreach ($d in $departments) {
    $name = "Dept - $($d.Name)"
    $group = Get-AzureADGroup -Filter "displayName eq '$name'"

    if ($Remove) {
        if ($group) { Remove-AzureADGroup -ObjectId $group.ObjectId }
        continue
    }
    if (-not $group) {
        $group = New-AzureADGroup -DisplayName $name -Description "Everybody in $($d.Name)" -MailEnabled $false -SecurityEnabled $true -MailNickName "dept-$($d.Name.ToLower())"
    }
    foreach ($user in ($d.Group | Sort-Object DisplayName)) {
        Add-AzureADGroupMember -ObjectId $group.ObjectId -RefObjectId $user.ObjectId
    }
    Write-Host ("{0,-20} {1,2} members" -f $group.DisplayName, @(Get-AzureADGroupMember -ObjectId $group.ObjectId -All $true).Count)
}

# The oldest one gets an owner and another name
$it = Get-AzureADGroup -SearchString "Dept - IT"
Add-AzureADGroupOwner -ObjectId $it.ObjectId -RefObjectId (Get-AzureADUser -ObjectId "omar.reyes@contoso.com").ObjectId
Set-AzureADGroup -ObjectId $it.ObjectId -DisplayName "Dept - Information Technology" -Description "IT, renamed"

# The smallest one goes
Get-AzureADGroup -SearchString "Dept - Executive" | Remove-AzureADGroup

Get-AzureADGroup -SearchString "Dept -" -All $true | Sort-Object DisplayName | Select-Object DisplayName, Description, SecurityEnabled
