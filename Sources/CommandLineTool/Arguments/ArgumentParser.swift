import MappingTables

/// Parses the arguments of one command by its specification.
struct ArgumentParser {
    let specification: CommandSpecification

    func parse(_ arguments: [String]) throws(UsageError) -> ParsedArguments {
        var parsed = ParsedArguments()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                parsed.operands += rest
                break
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                parsed.operands.append(argument)
                continue
            }
            let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(halves[0])
            guard let option = specification.options.first(where: { $0.name == name }) else { throw UsageError(message: unknown(name)) }
            if parsed.has(name), option.value != nil, !option.isRepeatable { throw UsageError(message: "\(name) is given twice") }
            guard let placeholder = option.value else {
                guard halves.count == 1 else { throw UsageError(message: "\(name) takes no value") }
                parsed.add(name, "")
                continue
            }
            let value: String
            if halves.count == 2 {
                value = String(halves[1])
            } else if let next = rest.popFirst() {
                value = next
            } else {
                throw UsageError(message: "\(name) needs a value: \(name) \(placeholder)")
            }
            guard option.choices.isEmpty || option.choices.contains(value) else {
                let near = Spelling.nearest(to: value, among: option.choices).map { "; did you mean '\($0)'?" } ?? ""
                throw UsageError(message: "\(name) is one of \(option.choices.joined(separator: ", ")), not '\(value)'\(near)")
            }
            parsed.add(name, value)
        }
        return parsed
    }

    private func unknown(_ name: String) -> String {
        let near = Spelling.nearest(to: name, among: specification.options.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
        return "\(specification.name) has no option '\(name)'\(near)"
    }
}

/// Finds the word that somebody meant.
enum Spelling {
    /// The nearest of the words, when it is near enough.
    static func nearest(to word: String, among words: [String]) -> String? {
        let limit = max(2, word.count / 3)
        let written = Array(word.lowercased().utf8)
        let near = words.compactMap { candidate in EditDistance.between(written, Array(candidate.lowercased().utf8), limit: limit).map { ($0, candidate) } }
        return near.min { $0 < $1 }?.1
    }
}
