/// What the rules write are parameters of the target, of a kind that can take the value.
enum TargetParameterRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        context.activeVariants.flatMap { index, keyPath, variant -> [TableProblem] in
            guard let target = variant.target.flatMap({ context.tables.graphSignature(for: $0) }), target.knowledge != .none else { return [] }
            let ruled = context.rules(of: variant).sorted { $0.key < $1.key }.flatMap { name, rule -> [TableProblem] in
                if !context.canMeet(name, inVariant: index) { return [] }
                let place = context.keyPath(ofRuleFor: name, in: variant, at: keyPath)
                return complaints(about: rule, legacy: context.legacyParameter(name), target).map {
                    context.problem("target-parameter", place, "\(keyPath): \($0)")
                }
            }
            let added = (variant.add ?? []).enumerated().flatMap { index, addition -> [TableProblem] in
                let place = "\(keyPath).add[\(index)]"
                guard let parameter = exact(addition.parameter, target) else {
                    return [context.problem("target-parameter", place, "\(target.name) has no -\(addition.parameter)")]
                }
                // A switch with a value is written as -Name:value.
                if parameter.isSwitch || addition.value != nil { return [] }
                return [context.problem("target-parameter", place, "-\(parameter.name) needs a value")]
            }
            return ruled + added
        }
    }

    private static func complaints(about rule: ParameterRule, legacy: Parameter?, _ target: Signature) -> [String] {
        var complaints: [String] = []
        for name in rule.targets {
            guard let parameter = exact(name, target) else {
                complaints.append("\(target.name) has no -\(name)")
                continue
            }
            if target.graph?.doNotEmit.contains(parameter.name) == true { complaints.append("the service refuses -\(name) of \(target.name)") }
            if rule.switch == name && !parameter.isSwitch { complaints.append("-\(name) of \(target.name) is no switch") }
            if rule.rename == name && parameter.isSwitch && legacy?.isSwitch == false {
                complaints.append("-\(name) of \(target.name) is a switch, which takes no value; use 'switch'")
            }
            if rule.rename == name && !parameter.isSwitch && legacy?.isSwitch == true {
                complaints.append("-\(name) of \(target.name) needs a value, which a switch does not have")
            }
        }
        return complaints
    }

    private static func exact(_ name: String, _ signature: Signature) -> Parameter? {
        signature.parameters.first { $0.name == name }
    }
}
