/// Syntax errors in the order of their discovery; one that is found again on a second reading of the text counts once.
struct ErrorList {
    private struct Key: Hashable {
        let id: String
        let start: Int
        let end: Int
    }

    private(set) var entries: [SyntaxError] = []
    private var seen: Set<Key> = []

    var isEmpty: Bool { entries.isEmpty }

    mutating func add(_ id: String, _ start: Int, _ end: Int) {
        guard seen.insert(Key(id: id, start: start, end: end)).inserted else { return }
        entries.append(SyntaxError(id: id, offset: start))
    }

    /// Takes over errors of a text that was read on its own, at their place in this one.
    mutating func append(_ errors: ErrorList, offset: (Int) -> Int) {
        for error in errors.entries {
            let start = offset(error.offset)
            add(error.id, start, start)
        }
    }
}
