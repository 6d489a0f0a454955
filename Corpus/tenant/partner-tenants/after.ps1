# Licences of all customers (partner account)
param([string]$OutFile = ".\customers.csv")

# msol2graph M2G401 review: Sign-in asks for permissions now: an administrator has to consent to the scopes once.
Connect-MgGraph -Scopes 'Directory.Read.All' -NoWelcome

$customers = Get-MgContract -All | Sort-Object DisplayName
Write-Host "$($customers.Count) customers"

$rows = foreach ($customer in $customers) {
    Write-Host "Reading $($customer.DisplayName) ($($customer.DefaultDomainName))"
    # msol2graph M2G201 manual: -TenantId of Get-MsolAccountSku has no counterpart in Microsoft Graph PowerShell. Microsoft Graph works in the tenant of the sign-in. Call Connect-MgGraph -TenantId for each customer before this line and remove -TenantId here.
    $skus = Get-MsolAccountSku -TenantId $customer.CustomerId
    # msol2graph M2G201 manual: -TenantId of Get-MsolUser has no counterpart in Microsoft Graph PowerShell. Microsoft Graph works in the tenant of the sign-in. Call Connect-MgGraph -TenantId for each customer before this line and remove -TenantId here.
    $users = Get-MsolUser -TenantId $customer.CustomerId -All

    foreach ($sku in ($skus | Sort-Object SkuPartNumber)) {
        [pscustomobject]@{
            Customer = $customer.DisplayName
            Domain   = $customer.DefaultDomainName
            Sku      = $sku.SkuPartNumber
            Active   = $sku.ActiveUnits
            Used     = $sku.ConsumedUnits
            Users    = @($users | Where-Object { $_.IsLicensed }).Count
        }
    }
}
$rows | Export-Csv $OutFile -NoTypeInformation

# One customer found by its domain
# msol2graph M2G110 review: MSOnline found a customer by any verified domain; Microsoft Graph compares the default domain only.
# msol2graph M2G207 review: -DomainName became part of a filter; a value with an apostrophe must be written with two (O''Brien).
$one = Get-MgContract -Filter "defaultDomainName eq '$($customers[0].DefaultDomainName)'"
Write-Host "First customer: $($one.DisplayName)"
# msol2graph M2G201 manual: -TenantId of Get-MsolDomain has no counterpart in Microsoft Graph PowerShell. Microsoft Graph works in the tenant of the sign-in. Call Connect-MgGraph -TenantId for each customer before this line and remove -TenantId here.
$domains = Get-MsolDomain -TenantId $one.CustomerId | Where-Object { $_.Status -eq "Verified" }
Write-Host "Verified domains: $($domains.Count)"
