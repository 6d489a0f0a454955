# Give a new colleague the groups of an existing one
param(
    [string]$Source = "omar.reyes@contoso.com",
    [string]$Target = "lena.vogt@contoso.com"
)

$ErrorActionPreference = "Stop"
Connect-AzureAD | Out-Null

$sourceUser = Get-AzureADUser -ObjectId $Source
$targetUser = Get-AzureADUser -ObjectId $Target

$targetGroups = (Get-AzureADUserMembership -ObjectId $targetUser.ObjectId -All $true).ObjectId
$groups = Get-AzureADUserMembership -ObjectId $sourceUser.ObjectId -All $true | Where-Object { $_.ObjectType -eq "Group" }

$copied = 0
foreach ($g in ($groups | Sort-Object DisplayName)) {
    if ($targetGroups -contains $g.ObjectId) {
        Write-Host "  = $($g.DisplayName)"
        continue
    }
    if ($g.DirSyncEnabled) {
        Write-Host "  - $($g.DisplayName) comes from on-premises"
        continue
    }
    if ((Get-AzureADMSGroup -Id $g.ObjectId).GroupTypes -contains "DynamicMembership") {
        Write-Host "  - $($g.DisplayName) is dynamic"
        continue
    }
    try {
        Add-AzureADGroupMember -ObjectId $g.ObjectId -RefObjectId $targetUser.ObjectId
        Write-Host "  + $($g.DisplayName)" -ForegroundColor Green
        $copied++
    }
    catch [Microsoft.Open.AzureAD16.Client.ApiException] {
        Write-Warning "$($g.DisplayName): $($_.Exception.ErrorContent.Message.Value)"
    }
}
Write-Host "$copied groups copied from $($sourceUser.DisplayName) to $($targetUser.DisplayName)"
