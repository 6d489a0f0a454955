/// Finds the cmdlet that somebody meant who wrote a name that does not exist.
enum NearNames {
    /// Verbs that people take for each other. A verb may be in several groups.
    private static let verbGroups: [Set<String>] = [
        ["set", "reset", "update", "change", "edit", "modify", "put"],
        ["remove", "delete", "clear", "revoke", "uninstall", "del"],
        ["new", "add", "create", "grant", "invite"],
        ["get", "list", "show", "find", "read", "fetch", "search", "export", "select"],
        ["add", "set", "enable", "assign"],
        ["set", "block", "disable", "enable"],
        ["restore", "undo", "recover"],
        ["connect", "login", "open"],
    ]

    /// At most five of `names`, best first. The same noun with a verb of the same meaning is nearer than any misspelling but a very small one.
    static func nearest(to name: String, among names: [String]) -> [String] {
        let wanted = Parts(name)
        let limit = 2 + wanted.noun.count / 5
        var scored: [(score: Int, name: String)] = []
        for candidate in names {
            let parts = Parts(candidate)
            guard abs(parts.noun.count - wanted.noun.count) <= limit, let verb = verbCost(wanted.verb, parts.verb) else { continue }
            guard let noun = EditDistance.between(wanted.noun, parts.noun, limit: limit) else { continue }
            if verb + noun > 0 { scored.append((noun * 2 + verb, candidate)) }
        }
        return scored.sorted { ($0.score, $0.name) < ($1.score, $1.name) }.prefix(5).map(\.name)
    }

    private struct Parts {
        let verb: String
        let noun: [UInt8]

        init(_ name: String) {
            let lower = name.lowercased()
            if let dash = lower.firstIndex(of: "-") {
                verb = String(lower[..<dash])
                noun = Array(lower[dash...].utf8)
            } else {
                verb = ""
                noun = Array(lower.utf8)
            }
        }
    }

    /// 0 for the same verb, 1 for a synonym, 2 to 4 for a misspelling, nil for another verb.
    private static func verbCost(_ wanted: String, _ verb: String) -> Int? {
        if wanted == verb { return 0 }
        if verbGroups.contains(where: { $0.contains(wanted) && $0.contains(verb) }) { return 1 }
        return EditDistance.between(Array(wanted.utf8), Array(verb.utf8), limit: min(2, verb.utf8.count / 2)).map { $0 * 2 }
    }
}
