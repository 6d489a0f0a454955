import MappingTables

/// Decides about `-Property`: what a script reads from a result must be asked for when Microsoft Graph does not send it by itself.
struct PropertySelection {
    let flow: FlowAnalysis
    /// Graph properties read, by call.
    let needs: [Int: [String]]

    /// The list for `-Property`, `Id` first; nil when the default set is enough or the cmdlet has no such parameter.
    func properties(of index: Int, _ variant: Variant) -> [String]? {
        guard let target = variant.target, let result = variant.result ?? flow.calls[index].row?.result, result.selectable != false,
            let signature = flow.tables.graphSignature(for: target), signature.parameters.contains(where: { $0.name == "Property" }),
            let typeName = result.graph ?? flow.tables.typeTable(named: result.table)?.graph
        else { return nil }
        if typeName == "directoryObject" { return propertiesOfDirectoryObjects(index) }
        guard let type = flow.tables.graphType(named: typeName) else { return nil }
        var read = needs[index] ?? []
        for name in tested(index, variant) where !read.contains(name) { read.append(name) }
        read = read.compactMap { name in type.properties.first { $0.key.lowercased() == name.lowercased() }?.key }
        guard read.contains(where: { type.properties[$0] == false }) else { return nil }
        var list = ["Id"]
        if flow.escapes[index]?.isEmpty == false { list += type.properties.filter(\.value).keys.sorted().filter { $0 != "Id" } }
        return list + read.filter { !list.contains($0) }
    }

    /// Members, owners and the like come with the default properties of their own types; the others must be asked for.
    private func propertiesOfDirectoryObjects(_ index: Int) -> [String]? {
        let prefix = PropertyResolver.additional + "."
        let names = (needs[index] ?? []).filter { $0.hasPrefix(prefix) }.map { name in
            let bare = name.dropFirst(prefix.count)
            return bare.prefix(1).uppercased() + bare.dropFirst()
        }.filter { $0.first?.isLetter == true }
        let types = ["user", "group", "device"].compactMap { flow.tables.graphType(named: $0) }
        guard names.contains(where: { name in types.contains { $0.properties[name] == false } }) else { return nil }
        return ["Id"] + names
    }

    /// Properties that tests behind the call read.
    private func tested(_ index: Int, _ variant: Variant) -> [String] {
        let site = flow.calls[index]
        return (site.bound?.arguments ?? []).flatMap { argument -> [String] in
            guard let test = (variant.parameters?[argument.parameter.name] ?? site.row?.parameters[argument.parameter.name])?.where else { return [] }
            return PropertyResolver.names(after: "$_.", in: test)
        }
    }
}
