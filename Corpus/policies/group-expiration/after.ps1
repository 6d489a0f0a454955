# Groups expire after a year without activity
$lifetime = 365
$contact = "groups@contoso.com"

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Groups
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.ReadWrite.All', 'Group.ReadWrite.All', 'GroupMember.Read.All' -NoWelcome | Out-Null

$policy = Get-MgGroupLifecyclePolicy
if (!$policy) {
    # msol2graph M2G110 review: Groups that fall under the policy are deleted when nobody renews them. A tenant has one policy.
    $policy = New-MgGroupLifecyclePolicy -GroupLifetimeInDays $lifetime -ManagedGroupTypes "Selected" -AlternateNotificationEmails $contact
    Write-Host "Policy created"
}
elseif ($policy.GroupLifetimeInDays -ne $lifetime) {
    Write-Host "Lifetime was $($policy.GroupLifetimeInDays) days, notified: $($policy.AlternateNotificationEmails.Split(';') -join ', ')"
    # msol2graph M2G110 review: Groups that fall under the policy are deleted when nobody renews them.
    Update-MgGroupLifecyclePolicy -GroupLifecyclePolicyId $policy.Id -GroupLifetimeInDays $lifetime -ManagedGroupTypes "Selected" -AlternateNotificationEmails $contact | Out-Null
}

foreach ($name in "Marketing Team", "Company News") {
    # msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
    $group = Get-MgGroup -Filter "(startswith(displayName,'$name') or startswith(mail,'$name') or startswith(mailNickname,'$name'))"
    $applied = Get-MgGroupLifecyclePolicyByGroup -GroupId $group.Id
    if ($applied) {
        Write-Host "$name has the policy"
    }
    else {
        Add-MgGroupToLifecyclePolicy -GroupLifecyclePolicyId (Get-MgGroupLifecyclePolicy).Id -GroupId $group.Id | Out-Null
        Write-Host "$name gets the policy"
    }
}

# Renew the news group
Invoke-MgRenewGroup -GroupId (Get-MgGroup -Filter "(startswith(displayName,'Company News') or startswith(mail,'Company News') or startswith(mailNickname,'Company News'))").Id | Out-Null

$now = Get-MgGroupLifecyclePolicy
Write-Host "Lifetime $($now.GroupLifetimeInDays) days, managed: $($now.ManagedGroupTypes)"
