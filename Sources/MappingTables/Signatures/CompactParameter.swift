/// Reads the compact notation of one parameter.
///
/// Parts are separated by `; `. The first is the type. The others, each at most once and in this order:
/// - parameter sets, separated by blanks: `List`, `Get!` (mandatory there), `*` (all), `*!` (mandatory in all), `*Expanded` (all whose name ends so), `List*` (all whose
///   name begins so); none means all
/// - `alias A B`
/// - `at 0`: its position, `at UserParameterSet:0`: its position in one set
/// - `pipeline name`, `pipeline value`, `pipeline both`
/// - `values A B`: the values that the type has
struct CompactParameter {
    /// Something in the notation that is not understood.
    struct NotationError: Error, CustomStringConvertible {
        let description: String
    }

    /// The parameter `name` of a cmdlet with these parameter sets. Throws `NotationError`.
    static func parameter(_ name: String, _ notation: String, sets: [String]) throws -> Parameter {
        let parts = notation.split(separator: ";").map { $0.split(separator: " ").map(String.init) }
        guard let type = parts.first?.first, parts.first?.count == 1 else { throw NotationError(description: "\(name): no type in '\(notation)'") }
        var aliases: [String] = []
        var values: [String] = []
        var pipeline = PipelineInput.none
        var places: [String] = []
        var having: Set<Int> = Set(sets.indices)
        var mandatory: Set<Int> = []
        for part in parts.dropFirst() {
            let rest = Array(part.dropFirst())
            switch part.first {
            case "alias"?: aliases = rest
            case "values"?: values = rest
            case "at"?: places = rest
            case "pipeline"?: pipeline = try input(rest, name)
            default: (having, mandatory) = try membership(part, sets: sets, parameter: name)
            }
        }
        return Parameter(
            name: name, type: type, aliases: aliases, sets: having.sorted(), mandatoryIn: mandatory.sorted(), pipeline: pipeline,
            positions: try positions(places, in: having, sets: sets, parameter: name), values: values)
    }

    private static func positions(_ words: [String], in having: Set<Int>, sets: [String], parameter: String) throws -> [Int: Int] {
        var positions: [Int: Int] = [:]
        for word in words {
            let halves = word.split(separator: ":")
            guard let position = halves.last.flatMap({ Int($0) }) else { throw NotationError(description: "\(parameter): no position in '\(word)'") }
            for set in halves.count == 1 ? having : Set(try matching(halves[0], sets: sets, parameter: parameter)) { positions[set] = position }
        }
        return positions
    }

    /// The sets that a word names; a star stands for any text, the empty one too.
    private static func matching(_ word: Substring, sets: [String], parameter: String) throws -> [Int] {
        let found = sets.indices.filter { index in
            guard let star = word.firstIndex(of: "*") else { return sets[index] == word }
            let (start, end) = (word[..<star], word[word.index(after: star)...])
            return sets[index].utf8.count >= start.utf8.count + end.utf8.count && sets[index].hasPrefix(start) && sets[index].hasSuffix(end)
        }
        guard !found.isEmpty else { throw NotationError(description: "\(parameter): no parameter set '\(word)'") }
        return found
    }

    private static func input(_ words: [String], _ name: String) throws -> PipelineInput {
        switch words {
        case ["name"]: return .byPropertyName
        case ["value"]: return .byValue
        case ["both"]: return .both
        default: throw NotationError(description: "\(name): unknown pipeline input '\(words.joined(separator: " "))'")
        }
    }

    private static func membership(_ words: [String], sets: [String], parameter: String) throws -> (having: Set<Int>, mandatory: Set<Int>) {
        var having: Set<Int> = []
        var mandatory: Set<Int> = []
        for word in words {
            let isMandatory = word.hasSuffix("!")
            let found = try matching(isMandatory ? word.dropLast() : word[...], sets: sets, parameter: parameter)
            having.formUnion(found)
            if isMandatory { mandatory.formUnion(found) }
        }
        return (having, mandatory)
    }
}
