/// What a legacy call can give must bind to the target: for every legacy parameter set that reaches a variant, the arguments that must be there, alone and with each
/// optional one, have to fit into one parameter set of the Graph cmdlet.
enum ParameterSetRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        var found: [TableProblem] = []
        for (index, variant) in context.row.variants.enumerated() where variant.tier != .manual {
            guard let target = variant.target.flatMap({ context.tables.graphSignature(for: $0) }), target.knowledge == .complete else { continue }
            let keyPath = "variants[\(index)]"
            for signature in context.signatures where signature.knowledge == .complete {
                for set in signature.sets.indices {
                    for given in calls(of: set, signature, to: variant) {
                        if isTaken(given, by: context.row.variants[..<index]) { continue }
                        guard let message = complaint(about: given, variant, target, context) else { continue }
                        let problem = context.problem("parameter-set", keyPath, message)
                        if !found.contains(problem) { found.append(problem) }
                    }
                }
            }
        }
        return found
    }

    /// The legacy parameters of the smallest calls of a parameter set that meet a variant's condition, then those with one more.
    private static func calls(of set: Int, _ signature: Signature, to variant: Variant) -> [Set<String>] {
        let available = Set(signature.parameters.filter { $0.sets.contains(set) }.map(\.name))
        let mandatory = Set(signature.parameters.filter { $0.mandatoryIn.contains(set) }.map(\.name))
        let needed = mandatory.union(variant.certainParameters)
        guard needed.isSubset(of: available), needed.isDisjoint(with: variant.excludedParameters) else { return [] }
        let any = variant.when?.boundAny ?? []
        let starts = any.isEmpty || !needed.isDisjoint(with: any) ? [needed] : any.filter(available.contains).map { needed.union([$0]) }
        return starts.flatMap { start in
            [start] + available.subtracting(start).subtracting(variant.excludedParameters).sorted().map { start.union([$0]) }
        }
    }

    /// Whether an earlier variant takes every such call, whatever the values are and wherever it stands.
    private static func isTaken(_ given: Set<String>, by earlier: ArraySlice<Variant>) -> Bool {
        earlier.contains { variant in
            guard let when = variant.when else { return true }
            guard when.literal == nil, when.notLiteral == nil, when.captured == nil, when.inTry == nil, when.pipelineInput == nil, when.module == nil else {
                return false
            }
            return given.isSuperset(of: when.bound ?? []) && given.isDisjoint(with: when.unbound ?? [])
                && (when.boundAny.map { !given.isDisjoint(with: $0) } ?? true)
        }
    }

    private static func complaint(about given: Set<String>, _ variant: Variant, _ target: Signature, _ context: RowContext) -> String? {
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
        let fits = target.sets.indices.contains { set in
            let having = Set(parameters.filter { $0.sets.contains(set) }.map(\.name))
            let mandatory = Set(parameters.filter { $0.mandatoryIn.contains(set) }.map(\.name))
            return known.isSubset(of: having) && mandatory.isSubset(of: known)
        }
        if fits { return nil }
        let call = given.isEmpty ? "a call without arguments" : "a call with " + given.sorted().map { "-" + $0 }.joined(separator: " ")
        let result = known.isEmpty ? "no arguments" : known.sorted().map { "-" + $0 }.joined(separator: " ")
        return "\(call) becomes \(target.name) with \(result), which no parameter set takes"
    }
}
