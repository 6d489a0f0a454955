/// The types of variables at one point of a script. Names are lower-case, without scope prefix.
struct FlowEnvironment: Sendable, Hashable {
    private(set) var variables: [String: FlowType] = [:]

    subscript(name: String) -> FlowType? {
        get { variables[Self.key(name)] }
        set { variables[Self.key(name)] = newValue }
    }

    /// Adds to what a variable may be.
    mutating func join(_ name: String, _ type: FlowType) {
        variables[Self.key(name), default: .nothing].join(type)
    }

    /// What holds behind two branches. A variable that only one branch sets may be what it was set to.
    mutating func join(_ other: FlowEnvironment) {
        for (name, type) in other.variables { variables[name, default: .nothing].join(type) }
    }

    /// `script:x`, `global:x`, `local:x`, `private:x`, `using:x` are the variable `x`.
    static func key(_ name: String) -> String {
        let lower = name.lowercased()
        guard let colon = lower.firstIndex(of: ":"), ["script", "global", "local", "private", "using"].contains(lower[..<colon]) else { return lower }
        return String(lower[lower.index(after: colon)...])
    }

    /// Whether the name carries a scope that outlives the function.
    static func isShared(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower.hasPrefix("script:") || lower.hasPrefix("global:")
    }
}
