/// An argument that a template takes is marked so, and what is marked so is taken: otherwise a value would be lost or written twice.
enum ConsumeRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        context.activeVariants.flatMap { index, keyPath, variant in
            let rules = context.rules(of: variant).filter { context.canMeet($0.key, inVariant: index) }
            let texts = [variant.expression].compactMap { $0 } + (variant.add ?? []).compactMap(\.value)
            let used = Set(texts.flatMap { TemplateText.placeholders(in: $0) }.map(\.name))
            var problems: [TableProblem] = []
            for (name, rule) in rules.sorted(by: { $0.key < $1.key }) {
                let place = context.keyPath(ofRuleFor: name, in: variant, at: keyPath)
                if rule.consume == true && !used.contains(name) {
                    problems.append(context.problem("consume", place, "\(keyPath): no template takes -\(name)"))
                }
                guard let expression = variant.expression else { continue }
                let takesArguments = TemplateText.placeholders(in: expression).contains { $0.name == "arguments" }
                // Tests and -First become stages behind the expression; everything else that is written needs a place in it.
                let isArgument = !rule.targets.isEmpty
                if isArgument && !takesArguments {
                    problems.append(context.problem("consume", place, "\(keyPath): the expression has no {arguments} for what -\(name) becomes"))
                }
            }
            if variant.expression != nil {
                for name in used.sorted() where rules[name] != nil && rules[name]?.consume != true {
                    problems.append(context.problem("consume", keyPath, "the template takes -\(name), whose rule is not 'consume'"))
                }
            }
            return problems
        }
    }
}
