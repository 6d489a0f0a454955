/// What a legacy call can give must bind to the target: for every legacy parameter set that reaches a variant, the arguments that must be there, alone and with each
/// optional one, have to fit into one parameter set of the Graph cmdlet.
enum ParameterSetRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        var found: [TableProblem] = []
        for (index, keyPath, variant) in context.activeVariants {
            guard let target = variant.target.flatMap({ context.tables.graphSignature(for: $0) }), target.knowledge == .complete else { continue }
            for set in context.legacySets {
                let smallest = context.smallestCalls(of: set, toVariant: index)
                let calls = smallest.flatMap { start in
                    [start] + set.available.subtracting(start).subtracting(variant.excludedParameters).sorted().map { start.union([$0]) }
                }
                for given in calls where !context.isTaken(given, beforeVariant: index) {
                    guard let message = complaint(about: given, of: set, variant, target, context) else { continue }
                    let problem = context.problem("parameter-set", keyPath, message)
                    if !found.contains(problem) { found.append(problem) }
                    break
                }
            }
        }
        return found
    }

    private static func complaint(
        about given: Set<String>, of set: RowContext.LegacySet, _ variant: Variant, _ target: Signature, _ context: RowContext
    ) -> String? {
        let rules = context.rules(of: variant)
        // Such a call is refused, so it needs to bind to nothing.
        if given.contains(where: { rules[$0]?.unsupported != nil }) { return nil }
        var written: Set<String> = []
        for name in given { written.formUnion(rules[name]?.targets ?? []) }
        for addition in variant.add ?? [] where !written.contains(addition.parameter) {
            if let unless = addition.unless, !given.isDisjoint(with: unless) { continue }
            if let needed = addition.ifBound, given.isDisjoint(with: needed) { continue }
            written.insert(addition.parameter)
        }
        let parameters = target.parameters
        // A name that the target does not have at all is the business of another rule.
        let known = written.filter { name in parameters.contains { $0.name == name } }
        // The old modules call parameters optional that no useful call is without (a member's id). What other arguments can supply counts as supplied.
        let possible = set.available.subtracting(variant.excludedParameters).reduce(into: known) { $0.formUnion(rules[$1]?.targets ?? []) }
        let fits = target.sets.indices.contains { index in
            let having = Set(parameters.filter { $0.sets.contains(index) }.map(\.name))
            let mandatory = Set(parameters.filter { $0.mandatoryIn.contains(index) }.map(\.name))
            return known.isSubset(of: having) && mandatory.isSubset(of: possible)
        }
        if fits { return nil }
        let call = given.isEmpty ? "a call without arguments" : "a call with " + given.sorted().map { "-" + $0 }.joined(separator: " ")
        let result = known.isEmpty ? "no arguments" : known.sorted().map { "-" + $0 }.joined(separator: " ")
        return "\(call) becomes \(target.name) with \(result), which no parameter set takes"
    }
}
