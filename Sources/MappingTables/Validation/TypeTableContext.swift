/// A type table under examination.
struct TypeTableContext {
    let table: TypeTable
    let file: String
    let tables: MappingTables

    func problem(_ rule: String, _ keyPath: String, _ message: String) -> TableProblem {
        TableProblem(file: file, keyPath: keyPath, rule: rule, message: message)
    }

    /// Rules of properties and methods with their places.
    var allRules: [(keyPath: String, name: String, rule: PropertyRule)] {
        let properties = table.properties.map { ("properties.\($0.key)", $0.key, $0.value) }
        let methods = (table.methods ?? [:]).map { ("methods.\($0.key)", $0.key, $0.value) }
        return (properties + methods).sorted { $0.0 < $1.0 }
    }
}

/// The table has types, a Graph type that exists, and says where its facts come from.
enum TypeIdentityRule: TypeTableRule {
    static func problems(in context: TypeTableContext) -> [TableProblem] {
        let table = context.table
        var problems: [TableProblem] = []
        // A table without types is a second view of objects whose type another table has; its rows name it.
        for (index, type) in table.types.enumerated() {
            // Two tables with one type would leave it to chance which one is found.
            if let other = context.tables.typeTable(forLegacyType: type), other.name != table.name {
                problems.append(context.problem("type", "types[\(index)]", "\(type) belongs to the table \(other.name) too"))
            }
        }
        if let graph = table.graph, context.tables.graphType(named: graph) == nil {
            problems.append(context.problem("graph-type", "graph", "no Graph type \(graph)"))
        }
        if table.evidence.isEmpty { problems.append(context.problem("evidence", "evidence", "no source is named")) }
        for (index, evidence) in table.evidence.enumerated() where evidence.source.isEmpty || !RowCompletenessRule.isDate(evidence.date) {
            problems.append(context.problem("evidence", "evidence[\(index)]", "a source and a date such as 2026-11 are needed"))
        }
        return problems
    }
}

/// Every property that the legacy type is known to have has a rule.
enum PropertyCoverageRule: TypeTableRule {
    static func problems(in context: TypeTableContext) -> [TableProblem] {
        let known = Set(context.table.properties.keys.map { $0.lowercased() })
        return context.table.types.flatMap { type in
            context.tables.legacyProperties(ofType: type).filter { !known.contains($0.lowercased()) }.map {
                context.problem("property-coverage", "properties", "no rule for \($0) of \(type)")
            }
        }
    }
}
