/// Which calls get to which variant, by the names of the parameters that they give.
extension RowContext {
    /// A legacy parameter set as far as it matters here.
    struct LegacySet {
        let available: Set<String>
        let mandatory: Set<String>
    }

    /// The parameter sets of all modules whose parameters are known.
    var legacySets: [LegacySet] {
        signatures.flatMap { signature in
            signature.sets.indices.map { set in
                let parameters = signature.parameters.filter { $0.sets.contains(set) }
                return LegacySet(
                    available: Set(parameters.map(\.name)), mandatory: Set(parameters.filter { $0.mandatoryIn.contains(set) }.map(\.name)))
            }
        }
    }

    /// Mandatory parameters that the pipeline can supply, so that a call need not spell them out.
    private var pipelineParameters: Set<String> {
        Set(signatures.flatMap(\.parameters).filter { $0.pipeline != .none }.map(\.name))
    }

    /// The legacy parameters of the smallest calls of a parameter set that meet a variant's condition; empty when none can.
    func smallestCalls(of set: LegacySet, toVariant index: Int) -> [Set<String>] {
        let variant = row.variants[index]
        let spelled = variant.when?.pipelineInput == true ? set.mandatory.subtracting(pipelineParameters) : set.mandatory
        let needed = spelled.union(variant.certainParameters)
        guard needed.isSubset(of: set.available), needed.isDisjoint(with: variant.excludedParameters) else { return [] }
        let any = variant.when?.boundAny ?? []
        if any.isEmpty || !needed.isDisjoint(with: any) { return [needed] }
        return any.filter { set.available.contains($0) && !variant.excludedParameters.contains($0) }.map { needed.union([$0]) }
    }

    /// Whether a variant before this one takes every call with exactly these parameters, whatever their values are and wherever it stands.
    func isTaken(_ given: Set<String>, beforeVariant index: Int) -> Bool {
        row.variants[..<index].contains { variant in
            guard let when = variant.when else { return true }
            return when.asksOnlyForNames && given.isSuperset(of: when.bound ?? []) && given.isDisjoint(with: when.unbound ?? [])
                && (when.boundAny.map { !given.isDisjoint(with: $0) } ?? true)
        }
    }

    /// Whether any call with the parameter gets to the variant.
    func canMeet(_ parameter: String, inVariant index: Int) -> Bool {
        if row.variants[index].excludedParameters.contains(parameter) { return false }
        // Of a cmdlet without known parameter sets anything may come.
        if legacySets.isEmpty { return true }
        return legacySets.contains { set in
            guard set.available.contains(parameter) else { return false }
            return smallestCalls(of: set, toVariant: index).contains { call in
                let given = call.union([parameter])
                // A variant that also asks for absence takes only some of the larger calls.
                return !row.variants[..<index].contains { variant in
                    guard let when = variant.when else { return true }
                    return when.asksOnlyForNames && Set(when.unbound ?? []).isDisjoint(with: set.available) && given.isSuperset(of: when.bound ?? [])
                        && (when.boundAny.map { !given.isDisjoint(with: $0) } ?? true)
                }
            }
        }
    }
}

extension Condition {
    /// Whether the condition is about which parameters are given and nothing else.
    fileprivate var asksOnlyForNames: Bool {
        literal == nil && notLiteral == nil && captured == nil && inTry == nil && pipelineInput == nil && module == nil
    }
}
