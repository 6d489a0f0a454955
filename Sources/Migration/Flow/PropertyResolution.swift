import MappingTables
import PowerShellSyntax

/// What one use of a property becomes.
enum PropertyResolution: Sendable {
    /// Nothing to do: the name holds on both sides, or no legacy object is there.
    case unchanged
    /// One rule for all objects that can be there.
    case rule(PropertyRule, officialName: String)
    /// Objects of different kinds meet; no change is right for all.
    case mixed
}

/// Reads the rules of the type tables for uses of properties.
struct PropertyResolver {
    let flow: FlowAnalysis

    func resolve(_ use: PropertyUse) -> PropertyResolution {
        let tables = use.type.tables
        guard !tables.isEmpty else { return .unchanged }
        let found = tables.map { flow.rule($0, use) }
        guard let first = found.compactMap({ $0 }).first else { return .unchanged }
        let holdsRecord = use.type.shapes.contains { if case let .record(columns) = $0 { columns[use.name.lowercased()] != nil } else { false } }
        let isMixed = use.type.unknown || holdsRecord || found.contains { $0.map { !Self.agree($0.rule, first.rule) } ?? true }
        if isMixed { return first.rule.same == true && found.allSatisfy { $0?.rule.same ?? true } ? .unchanged : .mixed }
        return .rule(first.rule, officialName: first.name)
    }

    private static func agree(_ a: PropertyRule, _ b: PropertyRule) -> Bool {
        a.same == b.same && a.to == b.to && a.compute == b.compute && (a.gone == nil) == (b.gone == nil)
    }

    /// Graph properties that a rule reads.
    static func needs(_ rule: PropertyRule, officialName: String) -> [String] {
        if let needs = rule.needs { return needs }
        if rule.same == true { return [officialName] }
        if let compute = rule.compute {
            let names = names(after: "{object}.", in: compute)
            return names.filter { $0 != additional } + self.names(after: "{object}.\(additional).", in: compute).map { "\(additional).\($0)" }
        }
        guard let path = rule.to else { return [] }
        return path.hasPrefix(additional + ".") ? [path] : path.split(separator: ".").first.map { [String($0)] } ?? []
    }

    /// Where the SDK keeps what a `directoryObject` has beside its id.
    static let additional = "AdditionalProperties"

    /// Identifiers that follow a prefix in a template.
    static func names(after prefix: String, in template: String) -> [String] {
        var out: [String] = []
        var rest = Substring(template)
        while let found = rest.firstRange(of: prefix) {
            rest = rest[found.upperBound...]
            let name = String(rest.prefix { $0.isLetter || $0.isNumber })
            if !name.isEmpty, !out.contains(name) { out.append(name) }
        }
        return out
    }
}

extension PropertyRule {
    /// The read of the property on an object that `object` writes.
    func expression(on object: String, officialName: String) -> String? {
        if same == true { return "\(object).\(officialName)" }
        if let template = compute {
            return Template(template).rendered { name, _ in name == "object" ? object : nil }
        }
        return to.map { "\(object).\($0)" }
    }
}
