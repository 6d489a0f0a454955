/// Names of tables, types, hosts and transforms that a row refers to.
enum RowNamesRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let tables = context.tables
        var problems: [TableProblem] = []
        func check(_ result: ResultSpec?, at keyPath: String) {
            guard let result else { return }
            if tables.typeTable(named: result.table) == nil { problems.append(context.problem("type-table", keyPath, "no type table \(result.table)")) }
            if let graph = result.graph, tables.graphType(named: graph) == nil {
                problems.append(context.problem("graph-type", keyPath, "no Graph type \(graph)"))
            }
            if let cardinality = result.cardinality, cardinality != "one", cardinality != "many" {
                problems.append(context.problem("result", keyPath, "cardinality is 'one' or 'many'"))
            }
        }
        check(context.row.result, at: "result")
        for (index, variant) in context.row.variants.enumerated() { check(variant.result, at: "variants[\(index)].result") }
        for (keyPath, _, rule) in context.allRules {
            if let table = rule.filterText, tables.typeTable(named: table) == nil {
                problems.append(context.problem("type-table", keyPath, "no type table \(table)"))
            }
            if let table = rule.value?.table, tables.valueTable(named: table) == nil {
                problems.append(context.problem("value-table", keyPath, "no value table \(table)"))
            }
            if let transform = rule.transform, !MappingTables.transformNames.contains(transform) {
                problems.append(context.problem("transform", keyPath, "no transform \(transform)"))
            }
        }
        for (index, host) in (context.row.hosts ?? []).enumerated() where tables.host(named: host) == nil {
            problems.append(context.problem("host", "hosts[\(index)]", "unknown host \(host)"))
        }
        return problems
    }
}
