/// A variant is a call, an expression or a refusal; the last one takes what the others leave.
enum VariantShapeRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let variants = context.row.variants
        guard !variants.isEmpty else { return [context.problem("variant", "variants", "no variant")] }
        var problems: [TableProblem] = []
        for (index, variant) in variants.enumerated() {
            let keyPath = "variants[\(index)]"
            let isLast = index == variants.count - 1
            let hasCondition = variant.when.map { !$0.isEmpty } ?? false
            if isLast && hasCondition { problems.append(context.problem("variant", keyPath, "the last variant must have no condition")) }
            if !isLast && !hasCondition { problems.append(context.problem("variant", keyPath, "no call gets past this variant")) }
            problems += complaints(about: variant).map { context.problem("variant", keyPath, $0) }
        }
        return problems
    }

    private static func complaints(about variant: Variant) -> [String] {
        var complaints: [String] = []
        switch (variant.tier, variant.target, variant.expression) {
        case (.manual, _, _):
            if variant.advice?.isEmpty ?? true { complaints.append("a manual variant needs advice") }
        case (_, nil, nil): complaints.append("neither target nor expression")
        case (_, .some, .some): complaints.append("target and expression exclude each other")
        default: break
        }
        if variant.tier != .safe && (variant.reason?.isEmpty ?? true) { complaints.append("a \(variant.tier.rawValue) variant needs a reason") }
        if variant.dangerous == true && variant.tier == .safe { complaints.append("what is dangerous is not safe") }
        if let wrap = variant.wrap, !wrap.contains("{call}") { complaints.append("wrap has no {call}") }
        return complaints
    }
}

extension Condition {
    /// No part is given, so that it always holds.
    var isEmpty: Bool {
        bound == nil && boundAny == nil && unbound == nil && literal == nil && notLiteral == nil && captured == nil && inTry == nil && pipelineInput == nil
            && module == nil
    }
}
