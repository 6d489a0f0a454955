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

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All', 'GroupMember.ReadWrite.All', 'User.Read.All' -NoWelcome | Out-Null

$group = Get-MgGroup -Filter "displayName eq '$GroupName'"
if ($null -eq $group) {
    throw "Group '$GroupName' not found"
}

$wanted = foreach ($line in Import-Csv -Path $CsvPath) {
    $u = $null
    try {
        $u = Get-MgUser -UserId $line.UserPrincipalName -ErrorAction Stop
    }
    catch {
        Write-Warning "$($line.UserPrincipalName) does not exist"
    }
    if ($u) { $u }
}
$current = Get-MgGroupMember -GroupId $group.Id -All | Where-Object { $_.AdditionalProperties.'@odata.type' -eq '#microsoft.graph.user' }

$diff = Compare-Object -ReferenceObject @($current.Id) -DifferenceObject @($wanted.Id)

foreach ($d in ($diff | Sort-Object InputObject)) {
    $name = (Get-MgUser -UserId $d.InputObject).UserPrincipalName
    switch ($d.SideIndicator) {
        '=>' {
            New-MgGroupMemberByRef -GroupId $group.Id -OdataId "https://graph.microsoft.com/v1.0/directoryObjects/$($d.InputObject)"
            Write-Host "added   $name"
        }
        '<=' {
            Remove-MgGroupMemberByRef -GroupId $group.Id -DirectoryObjectId $d.InputObject
            Write-Host "removed $name"
        }
    }
}

Write-Host "Members now:"
Get-MgGroupMember -GroupId $group.Id -All | Sort-Object { $_.AdditionalProperties.displayName } | ForEach-Object { Write-Host "  $($_.AdditionalProperties.displayName)" }
