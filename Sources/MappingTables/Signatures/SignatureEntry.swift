/// A cmdlet's signature as its entry holds it.
struct SignatureEntry: Decodable {
    struct Facts: Decodable {
        let sets: String?
        let `default`: String?
        let parameters: [String: String]?
        let shares: String?
        let parametersKnown: String?
        let summary: String?
        let output: String?
        let undocumented: Bool?
        let method: String?
        let uri: String?
        let scopes: ScopesEntry?
        let scopesByProperty: [String: String]?
        let aliasOf: String?
        let removed: Bool?
        let undocumentedOperation: Bool?
        let emitsValue: Bool?
        let doNotEmit: String?
        let notes: [String]?
    }

    let name: String
    let module: String
    /// Graph cmdlets only.
    let apiVersion: String?
    let facts: Facts

    /// The signature, with the parameters that the cmdlet's module shares. Throws `CompactParameter.NotationError`.
    func signature(shared: [String: [String: String]]) throws -> Signature {
        let sets = Self.words(facts.sets)
        var notations = facts.parameters ?? [:]
        for block in Self.words(facts.shares) {
            guard let parameters = shared[block] else { throw CompactParameter.NotationError(description: "\(module) shares no parameters '\(block)'") }
            notations.merge(parameters) { own, _ in own }
        }
        // The sources list parameters by name, and nothing depends on another order.
        let parameters = try notations.map { try CompactParameter.parameter($0.key, $0.value, sets: sets) }
            .sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
        return Signature(
            name: name, module: module, defaultSet: facts.default, sets: sets, parameters: parameters, graph: graphFacts,
            knowledge: facts.parametersKnown.flatMap(ParameterKnowledge.init(rawValue:)) ?? .complete, summary: facts.summary,
            legacyOutput: graphFacts == nil ? Self.words(facts.output) : [])
    }

    private var graphFacts: GraphFacts? {
        guard let apiVersion else { return nil }
        return GraphFacts(
            apiVersion: apiVersion, method: facts.method, uri: facts.uri,
            // Cmdlets of DELETE and most actions "output Boolean": that is what -PassThru writes, without it they are silent.
            outputType: facts.output == "Boolean" ? nil : facts.output,
            scopes: facts.scopes?.scopes ?? Scopes(delegated: [], application: []),
            scopesByProperty: (facts.scopesByProperty ?? [:]).mapValues { Self.words($0) }, aliasOf: facts.aliasOf, removed: facts.removed ?? false,
            undocumentedOperation: facts.undocumentedOperation ?? false, emitsValue: facts.emitsValue ?? false,
            doNotEmit: Self.words(facts.doNotEmit), notes: facts.notes ?? [])
    }

    private static func words(_ text: String?) -> [String] {
        (text ?? "").split(separator: " ").map(String.init)
    }
}

/// `"A B"`, the same for both kinds of permission, or `{"delegated": "A", "application": "B"}`.
struct ScopesEntry: Decodable {
    let scopes: Scopes

    private enum CodingKeys: String, CodingKey {
        case delegated, application
    }

    init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            let words = text.split(separator: " ").map(String.init)
            scopes = Scopes(delegated: words, application: words)
        } else {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            let delegated = try container.decodeIfPresent(String.self, forKey: .delegated) ?? ""
            let application = try container.decodeIfPresent(String.self, forKey: .application) ?? ""
            scopes = Scopes(
                delegated: delegated.split(separator: " ").map(String.init), application: application.split(separator: " ").map(String.init))
        }
    }
}
