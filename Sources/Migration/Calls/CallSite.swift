import MappingTables
import PowerShellSyntax

/// One call of a legacy cmdlet, with everything decided about it before a byte is changed.
public struct CallSite: Sendable {
    public let command: CommandSyntax
    /// Official spelling of the cmdlet.
    public let cmdlet: String
    /// The best binding over the modules that have the cmdlet.
    public let bound: BoundCall?
    public let row: CmdletRow?
    public let decision: CallDecision
    public let context: CallContext

    /// What the call returns if it is rewritten, or as it stands.
    public var result: ResultSpec? {
        if case let .rewrite(variant) = decision { return variant.result ?? row?.result }
        return nil
    }

    /// Type table of the legacy objects that the call returned.
    public var legacyTable: String? { row?.result?.table }
}

/// What is to be done with a call.
public enum CallDecision: Sendable {
    case rewrite(Variant)
    /// Left alone.
    case keep(RuleCode, reason: String, advice: String?, at: Range<Int>?)
}

/// Where a call stands.
public struct CallContext: Sendable, Hashable {
    /// Something takes the value: a variable, a pipeline, an operator, an argument.
    public let captured: Bool
    /// The value is thrown away: `| Out-Null`, `$null =`, `[void]`, `> $null`.
    public let discarded: Bool
    /// Inside the block of a `try`, or in a function of the script that is called in one.
    public let inTry: Bool
    /// Not the first element of its pipeline.
    public let pipelineInput: Bool
    /// Inside a function's body.
    public let inFunction: Bool

    /// - Parameter scope: what the script says of its functions; nil when it does not matter.
    public init(_ command: CommandSyntax, scope: CommandScope? = nil) {
        let node = command.node
        let elements = node.parent?.kind == .pipeline ? node.parent?.children(.element) ?? [] : []
        pipelineInput = elements.first.map { $0 != node } ?? false
        discarded = Self.isDiscarded(node, elements)
        if discarded {
            captured = false
        } else if let last = elements.last, last != node {
            captured = true
        } else {
            let statement = node.parent
            let isStatement = statement?.role == .statement || statement?.role == .element
            let holder = statement?.parent?.kind
            captured = !(isStatement && (holder == .scriptBlock || holder == .statementBlock || holder == .namedBlock || holder == .pipelineChain))
        }
        var inTry = false
        var child = node
        while let parent = child.parent {
            if parent.kind == .tryStatement, child.role == .body { inTry = true }
            child = parent
        }
        self.inTry = inTry || scope?.isGuarded(node) == true
        inFunction = node.ancestor(.functionDefinition, .functionMember) != nil
    }

    private static func isDiscarded(_ node: SyntaxNode, _ elements: [SyntaxNode]) -> Bool {
        if let last = elements.last, last != node {
            guard elements.count > 1, elements[elements.count - 2] == node, let command = CommandSyntax(last) else { return false }
            return command.constantName?.lowercased() == "out-null" && command.elements.isEmpty
        }
        if node.children(.element).contains(where: { $0.kind == .redirection && $0.child(.argument)?.variableName?.lowercased() == "null" }) { return true }
        guard let pipeline = node.parent, let holder = pipeline.parent else { return false }
        switch holder.kind {
        case .assignment: return pipeline.role == .right && holder.child(.left)?.variableName?.lowercased() == "null"
        case .parenExpression:
            guard let cast = holder.parent, cast.kind == .convertExpression else { return false }
            return cast.child(.type)?.typeName?.lowercased() == "void"
        default: return false
        }
    }
}
