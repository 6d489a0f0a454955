import MappingTables
import PowerShellSyntax

/// What the rules of one call's parameters ask for, before it is written.
struct ArgumentSink {
    /// Clauses of `-Filter`, joined by `and`.
    var filters: [String] = []
    var advancedQuery = false
    /// Words of comma-separated string parameters.
    var flags: [String: [String]] = [:]
    /// Keys of hashtable parameters, in the order in which they were met.
    var bodies: [(path: [String], text: String)] = []
    /// Client-side tests.
    var tests: [String] = []
    var firstCount: String?
    /// Arguments to append: ` -Name value`.
    var appended: [String] = []
    /// `-Top` that keeps a limit of the legacy cmdlet.
    var limit: String?
    /// ` -ErrorAction Stop` where the legacy cmdlet ended a `try` block by itself.
    var errorAction = ""
    /// Graph parameters already given, lower-case.
    var given: Set<String> = []

    /// `@{ Password = $p; ForceChangePasswordNextSignIn = $true }` for each hashtable parameter, dotted paths nested.
    func hashtables() -> [(parameter: String, text: String)] {
        var order: [String] = []
        for body in bodies where !order.contains(body.path[0]) { order.append(body.path[0]) }
        return order.map { name in
            (name, Self.hashtable(bodies.filter { $0.path[0] == name }.map { (Array($0.path.dropFirst()), $0.text) }))
        }
    }

    private static func hashtable(_ entries: [(path: [String], text: String)]) -> String {
        var order: [String] = []
        for entry in entries { if let key = entry.path.first, !order.contains(key) { order.append(key) } }
        let fields = order.map { key -> String in
            let below = entries.filter { $0.path.first == key }
            if let leaf = below.first(where: { $0.path.count == 1 }) { return "\(key) = \(leaf.text)" }
            return "\(key) = " + hashtable(below.map { (Array($0.path.dropFirst()), $0.text) })
        }
        return "@{ " + fields.joined(separator: "; ") + " }"
    }
}

/// Why a call cannot be rewritten after all, found while its values are looked at.
struct RewriteRefusal: Error {
    let code: RuleCode
    let reason: String
    let advice: String?
    let range: Range<Int>?
}
