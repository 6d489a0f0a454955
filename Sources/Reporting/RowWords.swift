import MappingTables

extension Condition {
    /// When a variant applies; nil when always.
    var inWords: String? {
        func names(_ list: [String], _ word: String) -> String { list.map { "-\($0)" }.joined(separator: " \(word) ") }
        var parts: [String] = []
        if let bound { parts.append("with \(names(bound, "and"))") }
        if let boundAny { parts.append("with \(names(boundAny, "or"))") }
        if let unbound { parts.append("without \(names(unbound, "and"))") }
        if let literal { parts.append("with " + literal.sorted { $0.key < $1.key }.map { "-\($0.key) \($0.value)" }.joined(separator: " and ")) }
        if let notLiteral { parts.append("where the value of \(names(notLiteral, "and")) is not written out") }
        if let captured { parts.append(captured ? "where the result is used" : "where the result is not used") }
        if let inTry { parts.append(inTry ? "inside try" : "outside of try") }
        if let pipelineInput { parts.append(pipelineInput ? "with pipeline input" : "without pipeline input") }
        if let module { parts.append("of \(module)") }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

extension PropertyRule {
    /// What becomes of the property, in a few words.
    var inWords: String {
        var out = ""
        if let compute {
            out = compute.replacing("{object}", with: "$_")
            if let to { out += ", or \(to) where it is compared" }
        } else if let to {
            out = to
        } else if let gone {
            out = "gone. \(gone)"
        } else {
            out = "same"
        }
        return note.map { "\(out). \($0)" } ?? out
    }
}

extension ParameterRule {
    /// What becomes of the parameter, in a few words.
    var inWords: String {
        let inverted = invert == true ? ", inverted" : ""
        if let name = rename { return "-\(name)" + (value == nil ? "" : ", with another value") }
        if let name = self.switch { return "-\(name), a switch\(inverted)" }
        if let clause = filter { return cases == nil ? "-Filter \"\(clause)\"" : "a clause of -Filter, by value" }
        if filterText != nil { return "-Filter, with the property names of Microsoft Graph" }
        if let fields = search { return "-Filter with startswith on \(fields.joined(separator: ", "))" }
        if let path = body { return "\(path) of a hashtable\(inverted)" }
        if let name = flag { return "a word in -\(name)" }
        if self.where != nil { return "a test behind the call" }
        if first != nil { return "Select-Object -First" }
        if let parts = spread { return parts.keys.sorted().map { "-\($0)" }.joined(separator: " and ") }
        if let reason = drop { return "left out\(onlyWhen.map { " when it is \($0)" } ?? ""). \(reason)" }
        if let advice = unsupported { return "no counterpart. \(advice)" }
        return "part of the new call"
    }
}
