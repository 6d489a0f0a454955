# Baseline policies
Import-Module AzureADPreview
Connect-AzureAD | Out-Null

$exclusionGroup = (Get-AzureADGroup -SearchString "CA Exclusions").ObjectId

# 1. MFA for guests
$conditions = New-Object -TypeName Microsoft.Open.MSGraph.Model.ConditionalAccessConditionSet
$conditions.Applications = New-Object -TypeName Microsoft.Open.MSGraph.Model.ConditionalAccessApplicationCondition
$conditions.Applications.IncludeApplications = "All"
$conditions.Users = New-Object -TypeName Microsoft.Open.MSGraph.Model.ConditionalAccessUserCondition
$conditions.Users.IncludeUsers = "GuestsOrExternalUsers"
$conditions.Users.ExcludeGroups = $exclusionGroup
$conditions.ClientAppTypes = @("Browser", "MobileAppsAndDesktopClients")

$controls = New-Object -TypeName Microsoft.Open.MSGraph.Model.ConditionalAccessGrantControls
$controls._Operator = "OR"
$controls.BuiltInControls = "Mfa"

$policy = New-AzureADMSConditionalAccessPolicy -DisplayName "CA010: Require MFA for guests" -State "enabledForReportingButNotEnforced" -Conditions $conditions -GrantControls $controls
Write-Host "Created $($policy.DisplayName)"

# 2. Block unknown platforms
$conditions = New-Object Microsoft.Open.MSGraph.Model.ConditionalAccessConditionSet
$conditions.Applications = New-Object Microsoft.Open.MSGraph.Model.ConditionalAccessApplicationCondition
$conditions.Applications.IncludeApplications = "All"
$conditions.Users = New-Object Microsoft.Open.MSGraph.Model.ConditionalAccessUserCondition
$conditions.Users.IncludeUsers = "All"
$conditions.Users.ExcludeGroups = @($exclusionGroup)
$conditions.Platforms = New-Object Microsoft.Open.MSGraph.Model.ConditionalAccessPlatformCondition
$conditions.Platforms.IncludePlatforms = "All"
$conditions.Platforms.ExcludePlatforms = @("Android", "IOS", "Windows", "MacOS")

$block = New-Object Microsoft.Open.MSGraph.Model.ConditionalAccessGrantControls
$block._Operator = "OR"
$block.BuiltInControls = "Block"

New-AzureADMSConditionalAccessPolicy -DisplayName "CA011: Block unknown platforms" -State "Disabled" -Conditions $conditions -GrantControls $block | Out-Null

# 3. The trial policy goes live, the finance one goes away
$trial = Get-AzureADMSConditionalAccessPolicy | Where-Object { $_.DisplayName -like "CA003*" }
Set-AzureADMSConditionalAccessPolicy -PolicyId $trial.Id -State "Enabled"

$finance = Get-AzureADMSConditionalAccessPolicy | Where-Object { $_.DisplayName -like "CA004*" }
Remove-AzureADMSConditionalAccessPolicy -PolicyId $finance.Id

Get-AzureADMSConditionalAccessPolicy | Sort-Object DisplayName | Select-Object DisplayName, State | Format-Table -AutoSize
