<#
.SYNOPSIS
    Makes the members of a group equal to the list in a CSV file.
.PARAMETER CsvPath
    File with a column UserPrincipalName.
#>
param(
    [Parameter(Mandatory = $true)]
    [ValidateNotNullOrEmpty()]
    [string]$CsvPath,

    [string]$GroupName = 'VPN Users'
)

Connect-AzureAD | Out-Null

$group = Get-AzureADGroup -Filter "displayName eq '$GroupName'"
if ($null -eq $group) {
    throw "Group '$GroupName' not found"
}

$wanted = foreach ($line in Import-Csv -Path $CsvPath) {
    $u = $null
    try {
        $u = Get-AzureADUser -ObjectId $line.UserPrincipalName
    }
    catch {
        Write-Warning "$($line.UserPrincipalName) does not exist"
    }
    if ($u) { $u }
}
$current = Get-AzureADGroupMember -ObjectId $group.ObjectId -All $true | Where-Object { $_.ObjectType -eq 'User' }

$diff = Compare-Object -ReferenceObject @($current.ObjectId) -DifferenceObject @($wanted.ObjectId)

foreach ($d in ($diff | Sort-Object InputObject)) {
    $name = (Get-AzureADUser -ObjectId $d.InputObject).UserPrincipalName
    switch ($d.SideIndicator) {
        '=>' {
            Add-AzureADGroupMember -ObjectId $group.ObjectId -RefObjectId $d.InputObject
            Write-Host "added   $name"
        }
        '<=' {
            Remove-AzureADGroupMember -ObjectId $group.ObjectId -MemberId $d.InputObject
            Write-Host "removed $name"
        }
    }
}

Write-Host "Members now:"
Get-AzureADGroupMember -ObjectId $group.ObjectId -All $true | Sort-Object DisplayName | ForEach-Object { Write-Host "  $($_.DisplayName)" }
