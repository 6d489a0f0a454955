/// Placeholders name something that exists, brackets close, and what is written into scripts is ASCII.
enum TemplateRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let parameters = Set(context.legacyParameters)
        var problems: [TableProblem] = []
        func check(_ text: String?, at keyPath: String, names: Set<String>, isExpression: Bool) {
            guard let text else { return }
            for placeholder in TemplateText.placeholders(in: text) {
                if !names.contains(placeholder.name) { problems.append(context.problem("template", keyPath, "{\(placeholder.name)} stands for nothing here")) }
                if let formatter = placeholder.formatter, !TemplateText.formatters.contains(formatter) {
                    problems.append(context.problem("template", keyPath, "unknown formatter '\(formatter)'"))
                }
            }
            if isExpression && !TemplateText.isBalanced(text) { problems.append(context.problem("template", keyPath, "quotes or brackets do not close")) }
            if !text.utf8.allSatisfy({ $0 < 0x80 }) { problems.append(context.problem("template", keyPath, "not ASCII")) }
        }
        for (keyPath, _, rule) in context.allRules {
            for (key, text) in [("filter", rule.filter), ("where", rule.where)] {
                check(text, at: "\(keyPath).\(key)", names: ["value"], isExpression: key == "where")
            }
            for (name, text) in (rule.cases ?? [:]).sorted(by: { $0.key < $1.key }) {
                check(text, at: "\(keyPath).cases.\(name)", names: ["value"], isExpression: true)
            }
            for (name, text) in (rule.spread ?? [:]).sorted(by: { $0.key < $1.key }) {
                check(text, at: "\(keyPath).spread.\(name)", names: ["value"], isExpression: true)
            }
            check(rule.value?.template, at: "\(keyPath).value.template", names: ["value"], isExpression: false)
            check(rule.value?.expression, at: "\(keyPath).value.expression", names: ["value"], isExpression: true)
        }
        for (_, keyPath, variant) in context.activeVariants {
            check(variant.expression, at: "\(keyPath).expression", names: parameters.union(["arguments", "scopes"]), isExpression: true)
            check(variant.wrap, at: "\(keyPath).wrap", names: ["call"], isExpression: true)
            for (index, addition) in (variant.add ?? []).enumerated() {
                check(addition.value, at: "\(keyPath).add[\(index)].value", names: parameters.union(["scopes"]), isExpression: true)
            }
        }
        return problems
    }
}
