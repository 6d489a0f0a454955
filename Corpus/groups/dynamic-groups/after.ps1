#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Groups

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Groups
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Group.ReadWrite.All', 'GroupMember.Read.All' -NoWelcome | Out-Null

# One dynamic group per country
$countries = @{ "SE" = "Sweden"; "FR" = "France"; "PL" = "Poland" }

foreach ($code in ($countries.Keys | Sort-Object)) {
    $name = "Staff $($countries[$code])"
    if (Get-MgGroup -Filter "displayName eq '$name'") {
        Write-Host "$name exists"
        continue
    }
    $g = New-MgGroup -DisplayName $name `
        -Description "All staff in $($countries[$code])" `
        -MailEnabled:$false -MailNickname ("staff-" + $code.ToLower()) -SecurityEnabled `
        -GroupTypes "DynamicMembership" `
        -MembershipRule "(user.usageLocation -eq ""$code"")" `
        -MembershipRuleProcessingState "On"
    Write-Host "$($g.DisplayName): $($g.MembershipRule)"
}

# A team for the project
$team = New-MgGroup -DisplayName "Project Gamma" -MailEnabled -MailNickname "project-gamma" -SecurityEnabled:$false -GroupTypes "Unified" -Visibility "Private"
Write-Host "$($team.DisplayName) <$($team.MailNickname)>, $($team.Visibility)"

# Pause a rule
$germany = Get-MgGroup -Filter "(startswith(displayName,'Germany Staff') or startswith(mail,'Germany Staff') or startswith(mailNickname,'Germany Staff'))"
Update-MgGroup -GroupId $germany.Id -MembershipRuleProcessingState "Paused"

Get-MgGroup -All |
    Where-Object { $_.GroupTypes -contains "DynamicMembership" } |
    Sort-Object DisplayName |
    Select-Object DisplayName, MembershipRule, MembershipRuleProcessingState |
    Format-Table -AutoSize
