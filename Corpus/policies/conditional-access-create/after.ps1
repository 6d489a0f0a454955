# Baseline policies
Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Groups, Microsoft.Graph.Identity.SignIns
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Application.Read.All', 'GroupMember.Read.All', 'Policy.Read.All', 'Policy.ReadWrite.ConditionalAccess' -NoWelcome | Out-Null

$exclusionGroup = (Get-MgGroup -Filter "(startswith(displayName,'CA Exclusions') or startswith(mail,'CA Exclusions') or startswith(mailNickname,'CA Exclusions'))").Id

# 1. MFA for guests
$conditions = @{}
$conditions.Applications = @{}
$conditions.Applications.IncludeApplications = "All"
$conditions.Users = @{}
$conditions.Users.IncludeUsers = "GuestsOrExternalUsers"
$conditions.Users.ExcludeGroups = $exclusionGroup
$conditions.ClientAppTypes = @("browser", "mobileAppsAndDesktopClients")

$controls = @{}
$controls.Operator = "OR"
$controls.BuiltInControls = "mfa"

# msol2graph M2G110 review: A policy decides who can sign in. Values inside the policy begin with a small letter in Microsoft Graph: mfa, block, browser, mobileAppsAndDesktopClients, android, iOS, high. Literals that the script writes into objects of the old types are translated; check values that come from elsewhere, and hashtables.
$policy = New-MgIdentityConditionalAccessPolicy -DisplayName "CA010: Require MFA for guests" -State 'enabledForReportingButNotEnforced' -Conditions $conditions -GrantControls $controls
Write-Host "Created $($policy.DisplayName)"

# 2. Block unknown platforms
$conditions = @{}
$conditions.Applications = @{}
$conditions.Applications.IncludeApplications = "All"
$conditions.Users = @{}
$conditions.Users.IncludeUsers = "All"
$conditions.Users.ExcludeGroups = @($exclusionGroup)
$conditions.Platforms = @{}
$conditions.Platforms.IncludePlatforms = "all"
$conditions.Platforms.ExcludePlatforms = @("android", "iOS", "windows", "macOS")

$block = @{}
$block.Operator = "OR"
$block.BuiltInControls = "block"

# msol2graph M2G110 review: A policy decides who can sign in. Values inside the policy begin with a small letter in Microsoft Graph: mfa, block, browser, mobileAppsAndDesktopClients, android, iOS, high. Literals that the script writes into objects of the old types are translated; check values that come from elsewhere, and hashtables.
New-MgIdentityConditionalAccessPolicy -DisplayName "CA011: Block unknown platforms" -State 'disabled' -Conditions $conditions -GrantControls $block | Out-Null

# 3. The trial policy goes live, the finance one goes away
$trial = Get-MgIdentityConditionalAccessPolicy | Where-Object { $_.DisplayName -like "CA003*" }
# msol2graph M2G110 review: A policy decides who can sign in. Values inside the policy begin with a small letter in Microsoft Graph: mfa, block, browser, mobileAppsAndDesktopClients, android, iOS, high. Literals that the script writes into objects of the old types are translated; check values that come from elsewhere, and hashtables.
Update-MgIdentityConditionalAccessPolicy -ConditionalAccessPolicyId $trial.Id -State 'enabled'

$finance = Get-MgIdentityConditionalAccessPolicy | Where-Object { $_.DisplayName -like "CA004*" }
# msol2graph M2G110 review: This deletes a conditional access policy.
Remove-MgIdentityConditionalAccessPolicy -ConditionalAccessPolicyId $finance.Id

Get-MgIdentityConditionalAccessPolicy | Sort-Object DisplayName | Select-Object DisplayName, State | Format-Table -AutoSize
