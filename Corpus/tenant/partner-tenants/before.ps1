# Licences of all customers (partner account)
param([string]$OutFile = ".\customers.csv")

Connect-MsolService

$customers = Get-MsolPartnerContract -All | Sort-Object Name
Write-Host "$($customers.Count) customers"

$rows = foreach ($customer in $customers) {
    Write-Host "Reading $($customer.Name) ($($customer.DefaultDomainName))"
    $skus = Get-MsolAccountSku -TenantId $customer.TenantId
    $users = Get-MsolUser -TenantId $customer.TenantId -All

    foreach ($sku in ($skus | Sort-Object SkuPartNumber)) {
        [pscustomobject]@{
            Customer = $customer.Name
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
$one = Get-MsolPartnerContract -DomainName $customers[0].DefaultDomainName
Write-Host "First customer: $($one.Name)"
$domains = Get-MsolDomain -TenantId $one.TenantId | Where-Object { $_.Status -eq "Verified" }
Write-Host "Verified domains: $($domains.Count)"
