# Groups expire after a year without activity
$lifetime = 365
$contact = "groups@contoso.com"

Import-Module Microsoft.Graph.Authentication, Microsoft.Graph.Groups
# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'GroupMember.Read.All' -NoWelcome | Out-Null

# msol2graph M2G121 manual: Get-AzureADMSGroupLifecyclePolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgGroupLifecyclePolicy; translate this call by hand.
$policy = Get-AzureADMSGroupLifecyclePolicy
if (!$policy) {
    # msol2graph M2G121 manual: New-AzureADMSGroupLifecyclePolicy is recognised, but the tables have no row for it yet. Its official successor is New-MgGroupLifecyclePolicy; translate this call by hand.
    $policy = New-AzureADMSGroupLifecyclePolicy -GroupLifetimeInDays $lifetime -ManagedGroupTypes "Selected" -AlternateNotificationEmails $contact
    Write-Host "Policy created"
}
elseif ($policy.GroupLifetimeInDays -ne $lifetime) {
    Write-Host "Lifetime was $($policy.GroupLifetimeInDays) days, notified: $($policy.AlternateNotificationEmails.Split(';') -join ', ')"
    # msol2graph M2G121 manual: Set-AzureADMSGroupLifecyclePolicy is recognised, but the tables have no row for it yet. Its official successor is Update-MgGroupLifecyclePolicy; translate this call by hand.
    Set-AzureADMSGroupLifecyclePolicy -Id $policy.Id -GroupLifetimeInDays $lifetime -ManagedGroupTypes "Selected" -AlternateNotificationEmails $contact | Out-Null
}

foreach ($name in "Marketing Team", "Company News") {
    # msol2graph M2G207 review: -SearchString became part of a filter; a value with an apostrophe must be written with two (O''Brien).
    $group = Get-MgGroup -Filter "(startswith(displayName,'$name') or startswith(mail,'$name') or startswith(mailNickname,'$name'))"
    # msol2graph M2G121 manual: Get-AzureADMSLifecyclePolicyGroup is recognised, but the tables have no row for it yet. Its official successor is Get-MgGroupLifecyclePolicyByGroup; translate this call by hand.
    $applied = Get-AzureADMSLifecyclePolicyGroup -Id $group.Id
    if ($applied) {
        Write-Host "$name has the policy"
    }
    else {
        # msol2graph M2G121 manual: Add-AzureADMSLifecyclePolicyGroup is recognised, but the tables have no row for it yet. Its official successor is Add-MgGroupToLifecyclePolicy; translate this call by hand.
        # msol2graph M2G121 manual: Get-AzureADMSGroupLifecyclePolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgGroupLifecyclePolicy; translate this call by hand.
        Add-AzureADMSLifecyclePolicyGroup -Id (Get-AzureADMSGroupLifecyclePolicy).Id -GroupId $group.Id | Out-Null
        Write-Host "$name gets the policy"
    }
}

# Renew the news group
# msol2graph M2G121 manual: Reset-AzureADMSLifeCycleGroup is recognised, but the tables have no row for it yet. Its official successor is Invoke-MgRenewGroup; translate this call by hand.
Reset-AzureADMSLifeCycleGroup -GroupId (Get-MgGroup -Filter "(startswith(displayName,'Company News') or startswith(mail,'Company News') or startswith(mailNickname,'Company News'))").Id | Out-Null

# msol2graph M2G121 manual: Get-AzureADMSGroupLifecyclePolicy is recognised, but the tables have no row for it yet. Its official successor is Get-MgGroupLifecyclePolicy; translate this call by hand.
$now = Get-AzureADMSGroupLifecyclePolicy
Write-Host "Lifetime $($now.GroupLifetimeInDays) days, managed: $($now.ManagedGroupTypes)"
