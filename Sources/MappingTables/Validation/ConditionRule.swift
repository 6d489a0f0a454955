/// Conditions are about parameters and modules that exist, and can hold.
enum ConditionRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let parameters = Set(context.legacyParameters)
        guard !parameters.isEmpty else { return [] }
        var problems: [TableProblem] = []
        for (index, variant) in context.row.variants.enumerated() {
            let keyPath = "variants[\(index)]"
            for addition in variant.add ?? [] {
                for name in (addition.unless ?? []) + (addition.ifBound ?? []) where !parameters.contains(name) {
                    problems.append(context.problem("condition", "\(keyPath).add", "\(context.row.cmdlet) has no -\(name)"))
                }
            }
            guard let condition = variant.when else { continue }
            let named =
                (condition.bound ?? []) + (condition.boundAny ?? []) + (condition.unbound ?? []) + (condition.literal ?? [:]).keys.sorted()
                + (condition.notLiteral ?? [])
            for name in named where !parameters.contains(name) {
                problems.append(context.problem("condition", "\(keyPath).when", "\(context.row.cmdlet) has no -\(name)"))
            }
            let contradiction = variant.certainParameters.intersection(variant.excludedParameters)
            if !contradiction.isEmpty {
                problems.append(context.problem("condition", "\(keyPath).when", "-\(contradiction.sorted()[0]) cannot be given and not given"))
            }
            if let module = condition.module, !context.row.modules.contains(module) {
                problems.append(context.problem("condition", "\(keyPath).when.module", "the row is not for \(module)"))
            }
        }
        return problems
    }
}
