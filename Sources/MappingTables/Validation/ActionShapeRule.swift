/// Each rule has exactly one action, and only the modifiers that the action knows.
enum ActionShapeRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        context.allRules.flatMap { keyPath, _, rule in
            (complaints(about: rule) + complaints(about: rule.value)).map { context.problem("action", keyPath, $0) }
        }
    }

    private static func complaints(about rule: ParameterRule) -> [String] {
        let actions = rule.actions
        guard actions.count == 1, let action = actions.first else {
            return [actions.isEmpty ? "no action" : "more than one action: \(actions.joined(separator: ", "))"]
        }
        var complaints: [String] = []
        func allow(_ modifier: String, _ isSet: Bool, with known: Set<String>) {
            if isSet && !known.contains(action) { complaints.append("\(modifier) means nothing with \(action)") }
        }
        allow("invert", rule.invert != nil, with: ["switch", "body"])
        allow("whenFalse", rule.whenFalse != nil, with: ["switch"])
        allow("cases", rule.cases != nil, with: ["filter", "where", "rename"])
        allow("advanced", rule.advanced != nil, with: ["filter", "filterText", "search"])
        allow("whenTrueText", rule.whenTrueText != nil, with: ["flag"])
        allow("whenFalseText", rule.whenFalseText != nil, with: ["flag"])
        allow("onlyWhen", rule.onlyWhen != nil, with: ["drop"])
        allow("value", rule.value != nil, with: ["rename", "body"])
        if rule.cases != nil && rule.value != nil { complaints.append("cases and value exclude each other") }
        if let mode = rule.whenFalse, mode != "drop", mode != "explicit" { complaints.append("whenFalse is 'drop' or 'explicit'") }
        if rule.first == false || rule.consume == false { complaints.append("\(action) is true or absent") }
        if rule.flag != nil && rule.whenTrueText == nil && rule.whenFalseText == nil { complaints.append("flag needs whenTrueText or whenFalseText") }
        if rule.drop?.isEmpty == true || rule.unsupported?.isEmpty == true { complaints.append("\(action) needs a text") }
        if rule.search?.isEmpty == true { complaints.append("search needs a property") }
        if rule.cases?.isEmpty == true { complaints.append("cases is empty") }
        if rule.filter?.isEmpty == true && rule.cases == nil { complaints.append("the filter is empty") }
        if rule.where?.isEmpty == true && rule.cases == nil { complaints.append("the test is empty") }
        if (rule.tier == nil) != (rule.reason == nil) { complaints.append("tier and reason go together") }
        return complaints
    }

    private static func complaints(about value: ValueRule?) -> [String] {
        guard let value else { return [] }
        let keys = [value.array != nil, value.map != nil, value.table != nil, value.template != nil, value.expression != nil].filter { $0 }.count
        var complaints = keys == 1 ? [] : ["value has exactly one of array, map, table, template, expression"]
        if let other = value.else {
            if other != "manual" && other != "keep" { complaints.append("else is 'manual' or 'keep'") }
            if value.map == nil && value.table == nil { complaints.append("else means nothing without map or table") }
        }
        return complaints
    }
}
