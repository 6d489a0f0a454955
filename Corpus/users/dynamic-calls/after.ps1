# Calls that are put together at run time
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Domain.Read.All', 'LicenseAssignment.Read.All', 'User.Read.All' -NoWelcome

# Name in a variable
$command = "Get-MsolUser"
# msol2graph M2G703 manual: $command may hold Get-MsolUser, so this calls a cmdlet of a retired module. Call Get-MgUser instead, with its own parameters.
$user = & $command -UserPrincipalName "omar.reyes@contoso.com"
"1: $($user.DisplayName)"

# Text that is run
# msol2graph M2G703 manual: Invoke-Expression is given Get-MsolUser, a cmdlet of a retired module, as text. Write the call out, with Get-MgUser and its own parameters.
$count = Invoke-Expression "@(Get-MsolUser -All -EnabledFilter DisabledOnly).Count"
"2: $count"

# A name in quotes
$domain = & 'Get-MgDomain' -DomainId "contoso.com"
"3: $($domain.Id) $($(if ($domain.IsVerified) { 'Verified' } else { 'Unverified' }))"

# Command information
# msol2graph M2G703 manual: Get-Command is given Get-MsolGroup, a cmdlet of a retired module, as text. Write the call out, with Get-MgGroup and its own parameters.
$info = Get-Command Get-MsolGroup -ErrorAction SilentlyContinue
if ($info) { "4: $(@(& $info -SearchString 'Sales').Count)" }

# Script blocks
# msol2graph M2G207 review: -Department became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$byDepartment = { param($d) @(Get-MgUser -All -Filter "department eq '$d'").Count }
"5: $(& $byDepartment 'Finance')"
"6: $(Invoke-Command -ScriptBlock { (Get-MgSubscribedSku -All | Measure-Object).Count })"

# An alias
Set-Alias -Name gmu -Value Get-MsolUser
"7: $((Get-MgUser -UserId 'grace.liu@contoso.com').DisplayName)"

# A name made of parts
$noun = "MsolRole"
# msol2graph M2G703 manual: "Get-$noun" is Get-MsolRole here, a cmdlet of a retired module. Call Get-MgDirectoryRoleTemplate instead, with its own parameters.
"8: $(@(& "Get-$noun").Count -gt 5)"
