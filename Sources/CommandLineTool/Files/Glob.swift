/// A pattern over relative paths: `*` and `?` inside one component, `**` over any number of them. Without a slash it is matched with the last component.
struct Glob: Sendable {
    private let parts: [[Character]]
    private let matchesNameOnly: Bool

    init(_ pattern: String) {
        let trimmed = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
        matchesNameOnly = !trimmed.contains("/")
        parts = trimmed.split(separator: "/").map(Array.init)
    }

    /// - Parameter path: with `/` between its components.
    func matches(_ path: String) -> Bool {
        let components = path.split(separator: "/").map(Array.init)
        if matchesNameOnly { return components.last.map { Self.matches($0, parts.first ?? []) } ?? false }
        return matches(components[...], parts[...])
    }

    private func matches(_ components: ArraySlice<[Character]>, _ parts: ArraySlice<[Character]>) -> Bool {
        guard let part = parts.first else { return components.isEmpty }
        if part == ["*", "*"] {
            // Each count of components that `**` may stand for; patterns are short, so this stays small.
            return (components.startIndex...components.endIndex).contains { matches(components[$0...], parts.dropFirst()) }
        }
        guard let component = components.first, Self.matches(component, part) else { return false }
        return matches(components.dropFirst(), parts.dropFirst())
    }

    /// One component, by the usual greedy match with one point of return.
    private static func matches(_ text: [Character], _ pattern: [Character]) -> Bool {
        var i = 0
        var j = 0
        var star: (pattern: Int, text: Int)?
        while i < text.count {
            if j < pattern.count, pattern[j] == "*" {
                star = (j, i)
                j += 1
            } else if j < pattern.count, pattern[j] == "?" || pattern[j].lowercased() == text[i].lowercased() {
                i += 1
                j += 1
            } else if let back = star {
                j = back.pattern + 1
                i = back.text + 1
                star = (back.pattern, i)
            } else {
                return false
            }
        }
        return pattern[j...].allSatisfy { $0 == "*" }
    }
}
