/// A cmdlet's parameters as PowerShell's binder sees them; the same type for legacy and Graph cmdlets.
public struct Signature: Sendable, Hashable {
    public let name: String
    /// Module that exports it.
    public let module: String
    /// Name of the default parameter set, nil when the source marks none.
    public let defaultSet: String?
    /// Parameter sets by name, in the order of the source.
    public let sets: [String]
    public let parameters: [Parameter]
    /// Facts that only Graph cmdlets have.
    public let graph: GraphFacts?
    /// How much of the parameter list is known.
    public let knowledge: ParameterKnowledge
    /// What a legacy cmdlet does, in one sentence; nil for Graph cmdlets.
    public let summary: String?
    /// Full .NET names of what a legacy cmdlet returns, as far as its help says so.
    public let legacyOutput: [String]

    public init(
        name: String, module: String, defaultSet: String?, sets: [String], parameters: [Parameter], graph: GraphFacts? = nil,
        knowledge: ParameterKnowledge = .complete, summary: String? = nil, legacyOutput: [String] = []
    ) {
        self.name = name
        self.module = module
        self.defaultSet = defaultSet
        self.sets = sets
        self.parameters = parameters
        self.graph = graph
        self.knowledge = knowledge
        self.summary = summary
        self.legacyOutput = legacyOutput
    }

    /// The parameter of this name or alias, without regard to case and without abbreviations.
    public func parameter(named name: String) -> Parameter? {
        let wanted = name.lowercased()
        return parameters.first { $0.name.lowercased() == wanted } ?? parameters.first { $0.aliases.contains { $0.lowercased() == wanted } }
    }

    /// The same under an alias.
    func renamed(_ alias: String, aliasOf original: String) -> Signature {
        Signature(
            name: alias, module: module, defaultSet: defaultSet, sets: sets, parameters: parameters,
            graph: graph.map { $0.aliased(to: original) }, knowledge: knowledge, summary: summary, legacyOutput: legacyOutput)
    }
}

/// How much of a cmdlet's parameter list the sources tell.
public enum ParameterKnowledge: String, Sendable, Hashable {
    /// Names, types and parameter sets.
    case complete
    /// The names only: sets and mandatory parameters are unknown.
    case names
    /// Only that the cmdlet exists: nothing can be said about its arguments.
    case none
}

/// One parameter of a signature.
public struct Parameter: Sendable, Hashable {
    public let name: String
    /// Short .NET type name: `String`, `SwitchParameter`, `Boolean`, `String[]`.
    public let type: String
    public let aliases: [String]
    /// Indexes into `Signature.sets` of the sets that have it.
    public let sets: [Int]
    /// Indexes of the sets in which it is mandatory.
    public let mandatoryIn: [Int]
    public let pipeline: PipelineInput
    /// Position per set index, where the cmdlet takes positional arguments at all. By their help pages the old modules' cmdlets do not.
    public let positions: [Int: Int]
    /// The values that an enumeration takes; empty when the type is none or they are unknown.
    public let values: [String]

    public var isSwitch: Bool { type == "SwitchParameter" }
    public var isBoolean: Bool { type == "Boolean" }

    public init(
        name: String, type: String, aliases: [String] = [], sets: [Int], mandatoryIn: [Int] = [], pipeline: PipelineInput = .none,
        positions: [Int: Int] = [:], values: [String] = []
    ) {
        self.name = name
        self.type = type
        self.aliases = aliases
        self.sets = sets
        self.mandatoryIn = mandatoryIn
        self.pipeline = pipeline
        self.positions = positions
        self.values = values
    }
}

/// How a parameter takes pipeline input.
public enum PipelineInput: String, Sendable, Hashable {
    case none, byValue, byPropertyName, both
}

/// What the SDK says of a Graph cmdlet beside its parameters.
public struct GraphFacts: Sendable, Hashable {
    /// `v1.0` or `beta`.
    public let apiVersion: String
    /// HTTP method and path of the default set, nil for hand-written cmdlets.
    public let method: String?
    public let uri: String?
    /// Graph type of the result (`IMicrosoftGraphUser`), nil when none.
    public let outputType: String?
    /// Least-privilege scopes to ask for together; empty when none are known or needed.
    public let scopes: Scopes
    /// Body property (lower camel) to scopes needed in addition.
    public let scopesByProperty: [String: [String]]
    /// The name that this one is an alias of.
    public let aliasOf: String?
    /// Gone from the current module version; no migration may produce it.
    public let removed: Bool
    /// The service metadata allows the call and no documentation describes it: likely to fail.
    public let undocumentedOperation: Bool
    /// Writes a value (`True`) to the pipeline although it is an action.
    public let emitsValue: Bool
    /// Parameters that the cmdlet has and the service refuses.
    public let doNotEmit: [String]
    /// Remarks on scopes and use.
    public let notes: [String]

    public init(
        apiVersion: String, method: String?, uri: String?, outputType: String?, scopes: Scopes, scopesByProperty: [String: [String]], aliasOf: String?,
        removed: Bool = false, undocumentedOperation: Bool = false, emitsValue: Bool = false, doNotEmit: [String] = [], notes: [String] = []
    ) {
        self.apiVersion = apiVersion
        self.method = method
        self.uri = uri
        self.outputType = outputType
        self.scopes = scopes
        self.scopesByProperty = scopesByProperty
        self.aliasOf = aliasOf
        self.removed = removed
        self.undocumentedOperation = undocumentedOperation
        self.emitsValue = emitsValue
        self.doNotEmit = doNotEmit
        self.notes = notes
    }

    func aliased(to original: String) -> GraphFacts {
        GraphFacts(
            apiVersion: apiVersion, method: method, uri: uri, outputType: outputType, scopes: scopes, scopesByProperty: scopesByProperty,
            aliasOf: original, removed: removed, undocumentedOperation: undocumentedOperation, emitsValue: emitsValue, doNotEmit: doNotEmit, notes: notes)
    }
}

/// A Graph resource type: which properties exist and which arrive without `-Property`.
public struct GraphType: Sendable, Hashable {
    public let name: String
    /// PascalCase property names to whether they arrive by default.
    public let properties: [String: Bool]
    /// PascalCase property names to their types: `String`, `IMicrosoftGraphAssignedLicense[]`.
    public let types: [String: String]
    /// Properties that are relations: they come with `-ExpandProperty`, not with `-Property`.
    public let relations: Set<String>

    public init(name: String, properties: [String: Bool], types: [String: String] = [:], relations: Set<String> = []) {
        self.name = name
        self.properties = properties
        self.types = types
        self.relations = relations
    }
}
