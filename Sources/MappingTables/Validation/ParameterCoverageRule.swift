/// Every legacy parameter has a rule in every variant that can meet it, and every rule is about a parameter that exists.
enum ParameterCoverageRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        guard !context.signatures.isEmpty else { return [] }
        let parameters = context.legacyParameters
        var problems: [TableProblem] = []
        // Of a cmdlet whose parameters no source lists, rules cannot be checked.
        if context.signatures.allSatisfy({ $0.knowledge != .none }) {
            for (keyPath, name, _) in context.allRules where !parameters.contains(name) {
                let spelling = parameters.first { $0.lowercased() == name.lowercased() }
                problems.append(
                    context.problem("legacy-parameter", keyPath, spelling.map { "the official spelling is \($0)" } ?? "\(context.row.cmdlet) has no -\(name)"))
            }
        }
        for parameter in parameters where context.row.parameters[parameter] == nil {
            for (index, keyPath, variant) in context.activeVariants {
                guard variant.parameters?[parameter] == nil, context.canMeet(parameter, inVariant: index) else { continue }
                problems.append(context.problem("coverage", keyPath, "no rule for -\(parameter)"))
            }
        }
        return problems
    }
}
