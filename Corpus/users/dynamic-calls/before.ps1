# Calls that are put together at run time
Connect-MsolService

# Name in a variable
$command = "Get-MsolUser"
$user = & $command -UserPrincipalName "omar.reyes@contoso.com"
"1: $($user.DisplayName)"

# Text that is run
$count = Invoke-Expression "@(Get-MsolUser -All -EnabledFilter DisabledOnly).Count"
"2: $count"

# A name in quotes
$domain = & 'Get-MsolDomain' -DomainName "contoso.com"
"3: $($domain.Name) $($domain.Status)"

# Command information
$info = Get-Command Get-MsolGroup -ErrorAction SilentlyContinue
if ($info) { "4: $(@(& $info -SearchString 'Sales').Count)" }

# Script blocks
$byDepartment = { param($d) @(Get-MsolUser -All -Department $d).Count }
"5: $(& $byDepartment 'Finance')"
"6: $(Invoke-Command -ScriptBlock { (Get-MsolAccountSku | Measure-Object).Count })"

# An alias
Set-Alias -Name gmu -Value Get-MsolUser
"7: $((gmu -UserPrincipalName 'grace.liu@contoso.com').DisplayName)"

# A name made of parts
$noun = "MsolRole"
"8: $(@(& "Get-$noun").Count -gt 5)"
