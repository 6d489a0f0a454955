import MappingTables
import PowerShellSyntax

/// Renders the placeholders that stand for argument values.
struct ValueFormatting {
    let tables: MappingTables

    /// `formatter` is nil, `text`, `odata`, `array`, `skuId`, `skuIds`, `licenseEntries`, `planIds`. Nil for an unknown formatter.
    func render(_ value: ValueText, as formatter: String?) -> String? {
        switch formatter {
        case nil: value.primary
        case "text": value.insideString
        case "odata": value.odata
        case "array": value.array
        case "skuId": skuId(value)
        case "skuIds": skuList(value) { $0 } ?? "@(\(lookup(value)) | ForEach-Object SkuId)"
        case "licenseEntries": skuList(value) { "@{ SkuId = \($0) }" } ?? "@(\(lookup(value)) | ForEach-Object { @{ SkuId = $_.SkuId } })"
        case "planIds": planIds(value)
        default: nil
        }
    }

    /// The elements of a list that is written out, else the value itself.
    private func items(_ value: ValueText) -> [ValueText] {
        var node = value.node
        if node.kind == .arrayExpression || node.kind == .parenExpression {
            let statements = node.children(.statement)
            if statements.isEmpty { return [] }
            guard statements.count == 1, let inner = statements[0].soleExpression else { return [value] }
            node = inner
        }
        if node.kind == .arrayLiteral { return node.children(.element).map { ValueText(node: $0, text: $0.text) } }
        return node == value.node ? [value] : [ValueText(node: node, text: node.text)]
    }

    private func skuId(_ value: ValueText) -> String {
        knownSkuId(value) ?? "(Get-MgSubscribedSku -All | Where-Object SkuPartNumber -EQ (\(value.primary) -replace '^.*:')).SkuId"
    }

    private func knownSkuId(_ value: ValueText) -> String? {
        guard case let .string(text)? = LiteralValue(value.node), let part = text.split(separator: ":").last else { return nil }
        return tables.skuId(forPartNumber: String(part)).map { "'\($0)'" }
    }

    /// The list of a literal list whose names are all known.
    private func skuList(_ value: ValueText, _ entry: (String) -> String) -> String? {
        let ids = items(value).map(knownSkuId)
        guard ids.allSatisfy({ $0 != nil }) else { return nil }
        return "@(" + ids.compactMap { $0 }.map(entry).joined(separator: ", ") + ")"
    }

    /// The SKUs of the tenant whose part numbers the value, one or many, names.
    private func lookup(_ value: ValueText) -> String {
        "Get-MgSubscribedSku -All | Where-Object SkuPartNumber -In (\(value.primary) -replace '^.*:')"
    }

    /// Known names as their ids; otherwise the names are looked up among the plans of the tenant.
    private func planIds(_ value: ValueText) -> String {
        let ids = items(value).map { item -> String? in
            guard case let .string(text)? = LiteralValue(item.node) else { return nil }
            return tables.servicePlanId(forName: text).map { "'\($0)'" }
        }
        if ids.allSatisfy({ $0 != nil }) { return "@(" + ids.compactMap { $0 }.joined(separator: ", ") + ")" }
        return "@((Get-MgSubscribedSku -All).ServicePlans | Where-Object ServicePlanName -In \(value.array) | "
            + "Select-Object -ExpandProperty ServicePlanId -Unique)"
    }
}
