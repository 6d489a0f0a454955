# Groups expire after a year without activity
$lifetime = 365
$contact = "groups@contoso.com"

Import-Module AzureADPreview
Connect-AzureAD | Out-Null

$policy = Get-AzureADMSGroupLifecyclePolicy
if (!$policy) {
    $policy = New-AzureADMSGroupLifecyclePolicy -GroupLifetimeInDays $lifetime -ManagedGroupTypes "Selected" -AlternateNotificationEmails $contact
    Write-Host "Policy created"
}
elseif ($policy.GroupLifetimeInDays -ne $lifetime) {
    Write-Host "Lifetime was $($policy.GroupLifetimeInDays) days, notified: $($policy.AlternateNotificationEmails.Split(';') -join ', ')"
    Set-AzureADMSGroupLifecyclePolicy -Id $policy.Id -GroupLifetimeInDays $lifetime -ManagedGroupTypes "Selected" -AlternateNotificationEmails $contact | Out-Null
}

foreach ($name in "Marketing Team", "Company News") {
    $group = Get-AzureADMSGroup -SearchString $name
    $applied = Get-AzureADMSLifecyclePolicyGroup -Id $group.Id
    if ($applied) {
        Write-Host "$name has the policy"
    }
    else {
        Add-AzureADMSLifecyclePolicyGroup -Id (Get-AzureADMSGroupLifecyclePolicy).Id -GroupId $group.Id | Out-Null
        Write-Host "$name gets the policy"
    }
}

# Renew the news group
Reset-AzureADMSLifeCycleGroup -GroupId (Get-AzureADMSGroup -SearchString "Company News").Id | Out-Null

$now = Get-AzureADMSGroupLifecyclePolicy
Write-Host "Lifetime $($now.GroupLifetimeInDays) days, managed: $($now.ManagedGroupTypes)"
