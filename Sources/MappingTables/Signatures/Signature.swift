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

    public init(name: String, module: String, defaultSet: String?, sets: [String], parameters: [Parameter], graph: GraphFacts? = nil) {
        self.name = name
        self.module = module
        self.defaultSet = defaultSet
        self.sets = sets
        self.parameters = parameters
        self.graph = graph
    }
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
    /// Position per set index, where the cmdlet takes positional arguments at all.
    public let positions: [Int: Int]

    public var isSwitch: Bool { type == "SwitchParameter" }
    public var isBoolean: Bool { type == "Boolean" }

    public init(
        name: String, type: String, aliases: [String] = [], sets: [Int], mandatoryIn: [Int] = [], pipeline: PipelineInput = .none,
        positions: [Int: Int] = [:]
    ) {
        self.name = name
        self.type = type
        self.aliases = aliases
        self.sets = sets
        self.mandatoryIn = mandatoryIn
        self.pipeline = pipeline
        self.positions = positions
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

    public init(
        apiVersion: String, method: String?, uri: String?, outputType: String?, scopes: Scopes, scopesByProperty: [String: [String]], aliasOf: String?
    ) {
        self.apiVersion = apiVersion
        self.method = method
        self.uri = uri
        self.outputType = outputType
        self.scopes = scopes
        self.scopesByProperty = scopesByProperty
        self.aliasOf = aliasOf
    }
}

/// A Graph resource type: which properties exist and which arrive without `-Property`.
public struct GraphType: Sendable, Hashable {
    public let name: String
    /// PascalCase property names to whether they arrive by default.
    public let properties: [String: Bool]

    public init(name: String, properties: [String: Bool]) {
        self.name = name
        self.properties = properties
    }
}
