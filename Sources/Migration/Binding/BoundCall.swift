import MappingTables
import PowerShellSyntax

/// A call whose arguments have been given to the parameters of a signature, as PowerShell's binder would.
public struct BoundCall: Sendable {
    public let signature: Signature
    /// In source order; splatted ones in the order of their hashtable.
    public let arguments: [BoundArgument]
    /// Indexes into `signature.sets` of the parameter sets that have every given parameter.
    public let possibleSets: [Int]
    /// Splats that lead to no literal.
    public let openSplats: [SyntaxNode]
    public let problems: [BindingProblem]
    /// Names of parameters that pipeline input fills, lower-case; empty when the call gets none.
    public let fromPipeline: Set<String>

    /// The same call with pipeline input for these parameters only.
    func takingFromPipeline(_ isTaken: (String) -> Bool) -> BoundCall {
        BoundCall(
            signature: signature, arguments: arguments, possibleSets: possibleSets, openSplats: openSplats, problems: problems,
            fromPipeline: fromPipeline.filter(isTaken))
    }

    /// The argument of a parameter, by its official name.
    public func argument(_ parameter: String) -> BoundArgument? {
        arguments.first { $0.parameter.name.lowercased() == parameter.lowercased() }
    }

    /// Whether a parameter is given, by name, splat or pipeline.
    public func isBound(_ parameter: String) -> Bool {
        argument(parameter) != nil || fromPipeline.contains(parameter.lowercased())
    }
}

/// One argument and the parameter it belongs to.
public struct BoundArgument: Sendable {
    public let parameter: Parameter
    /// The `commandParameter` node; nil for positional and splatted arguments.
    public let nameNode: SyntaxNode?
    /// The value's expression; nil for a bare switch.
    public let value: SyntaxNode?
    /// The `hashtableEntry` or assignment that gives a splatted argument.
    public let splatEntry: SyntaxNode?
    /// Common parameter (`ErrorAction`) or `WhatIf`/`Confirm`.
    public let isCommon: Bool

    public init(parameter: Parameter, nameNode: SyntaxNode?, value: SyntaxNode?, splatEntry: SyntaxNode? = nil, isCommon: Bool = false) {
        self.parameter = parameter
        self.nameNode = nameNode
        self.value = value
        self.splatEntry = splatEntry
        self.isCommon = isCommon
    }

    /// The bytes of name and value together, nil for a splatted argument.
    public var range: Range<Int>? {
        guard splatEntry == nil else { return nil }
        switch (nameNode, value) {
        case let (name?, value?): return name.start..<max(name.end, value.end)
        case let (name?, nil): return name.range
        case let (nil, value?): return value.range
        case (nil, nil): return nil
        }
    }
}

/// Why a call does not bind.
public enum BindingProblem: Sendable, Hashable {
    /// No parameter has this name, alias or prefix.
    case unknownParameter(String, at: Range<Int>)
    /// Several parameters begin like this.
    case ambiguousParameter(String, candidates: [String], at: Range<Int>)
    /// The same parameter twice.
    case duplicateParameter(String, at: Range<Int>)
    /// A value stands behind a switch without a colon, or where the cmdlet takes no positional arguments.
    case positionalArgument(at: Range<Int>)
    /// A parameter that takes a value has none.
    case missingValue(String, at: Range<Int>)
    /// No parameter set has all the given parameters.
    case noParameterSet([String])
    /// No possible set has all its mandatory parameters.
    case missingMandatory([String])

    /// In one sentence.
    public var message: String {
        switch self {
        case let .unknownParameter(name, _): "-\(name) is no parameter of this cmdlet"
        case let .ambiguousParameter(name, candidates, _): "-\(name) could be \(candidates.map { "-" + $0 }.joined(separator: " or "))"
        case let .duplicateParameter(name, _): "-\(name) is given twice"
        case .positionalArgument: "a value stands where the cmdlet takes no unnamed argument"
        case let .missingValue(name, _): "-\(name) has no value"
        case let .noParameterSet(names): "\(names.map { "-" + $0 }.joined(separator: ", ")) cannot be used together"
        case let .missingMandatory(names): "\(names.map { "-" + $0 }.joined(separator: ", ")) must be given"
        }
    }

    /// Where; nil when it concerns the whole call.
    public var range: Range<Int>? {
        switch self {
        case let .unknownParameter(_, range), let .ambiguousParameter(_, _, range), let .duplicateParameter(_, range), let .positionalArgument(range),
            let .missingValue(_, range):
            range
        case .noParameterSet, .missingMandatory: nil
        }
    }
}
