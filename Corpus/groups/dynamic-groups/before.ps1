#Requires -Modules AzureADPreview

Import-Module AzureADPreview
Connect-AzureAD | Out-Null

# One dynamic group per country
$countries = @{ "SE" = "Sweden"; "FR" = "France"; "PL" = "Poland" }

foreach ($code in ($countries.Keys | Sort-Object)) {
    $name = "Staff $($countries[$code])"
    if (Get-AzureADMSGroup -Filter "displayName eq '$name'") {
        Write-Host "$name exists"
        continue
    }
    $g = New-AzureADMSGroup -DisplayName $name `
        -Description "All staff in $($countries[$code])" `
        -MailEnabled $false -MailNickname ("staff-" + $code.ToLower()) -SecurityEnabled $true `
        -GroupTypes "DynamicMembership" `
        -MembershipRule "(user.usageLocation -eq ""$code"")" `
        -MembershipRuleProcessingState "On"
    Write-Host "$($g.DisplayName): $($g.MembershipRule)"
}

# A team for the project
$team = New-AzureADMSGroup -DisplayName "Project Gamma" -MailEnabled $true -MailNickname "project-gamma" -SecurityEnabled $false -GroupTypes "Unified" -Visibility "Private"
Write-Host "$($team.DisplayName) <$($team.MailNickname)>, $($team.Visibility)"

# Pause a rule
$germany = Get-AzureADMSGroup -SearchString "Germany Staff"
Set-AzureADMSGroup -Id $germany.Id -MembershipRuleProcessingState "Paused"

Get-AzureADMSGroup -All $true |
    Where-Object { $_.GroupTypes -contains "DynamicMembership" } |
    Sort-Object DisplayName |
    Select-Object DisplayName, MembershipRule, MembershipRuleProcessingState |
    Format-Table -AutoSize
