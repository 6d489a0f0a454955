/// Each property has exactly one fate, and texts that belong to it.
enum PropertyShapeRule: TypeTableRule {
    static func problems(in context: TypeTableContext) -> [TableProblem] {
        context.allRules.flatMap { keyPath, _, rule in
            complaints(about: rule, context).map { context.problem("property", keyPath, $0) }
        }
    }

    private static func complaints(about rule: PropertyRule, _ context: TypeTableContext) -> [String] {
        var complaints: [String] = []
        let fates = [rule.same != nil, rule.to != nil, rule.compute != nil, rule.gone != nil].filter { $0 }.count
        let isBoth = rule.compute != nil && rule.to != nil && rule.values != nil
        if fates != 1, !(fates == 2 && isBoth) { complaints.append("exactly one of same, to, compute, gone (to with compute only beside values)") }
        if rule.same == false { complaints.append("same is true or absent") }
        if rule.gone?.isEmpty == true { complaints.append("gone needs a text that says what to do") }
        if let compute = rule.compute {
            if !TemplateText.isBalanced(compute) { complaints.append("quotes or brackets do not close") }
            if !compute.utf8.allSatisfy({ $0 < 0x80 }) { complaints.append("not ASCII") }
            for cmdlet in TemplateText.graphCmdlets(in: compute) where context.tables.graphSignature(for: cmdlet)?.name != cmdlet {
                complaints.append("no Graph cmdlet \(cmdlet)")
            }
        }
        if let table = rule.table, context.tables.typeTable(named: table) == nil { complaints.append("no type table \(table)") }
        return complaints
    }
}

/// What a property becomes exists in the Graph type, along the whole path as far as types are known.
enum GraphPropertyRule: TypeTableRule {
    static func problems(in context: TypeTableContext) -> [TableProblem] {
        guard let name = context.table.graph, let type = context.tables.graphType(named: name) else { return [] }
        return context.allRules.filter { $0.keyPath.hasPrefix("properties.") }.flatMap { keyPath, property, rule -> [TableProblem] in
            var paths = rule.needs ?? []
            if let to = rule.to { paths.append(to) }
            // PowerShell reads a property in any spelling; what is asked of the service has the right one.
            if rule.same == true && !paths.contains(where: { $0.lowercased() == property.lowercased() }) { paths.append(property) }
            return paths.compactMap { path in complaint(about: path, type, context).map { context.problem("graph-property", keyPath, $0) } }
        }
    }

    private static func complaint(about path: String, _ type: GraphType, _ context: TypeTableContext) -> String? {
        var type = type
        let isBeta = type.name.hasPrefix("beta/")
        for part in path.split(separator: ".").map(String.init) {
            // Objects carry what their model does not declare in this dictionary.
            if part == "AdditionalProperties" { return nil }
            guard let property = type.properties.keys.first(where: { $0.lowercased() == part.lowercased() }) else {
                return "\(type.name) has no property \(part)"
            }
            if property != part { return "the official spelling is \(property)" }
            guard let next = type.types[property] else { return nil }
            let element = next.hasSuffix("[]") ? String(next.dropLast(2)) : next
            guard let below = (isBeta ? context.tables.graphType(named: "beta/" + element) : nil) ?? context.tables.graphType(named: element) else {
                return nil
            }
            type = below
        }
        return nil
    }
}
