import PowerShellSyntax

/// One key of a splatted hashtable and where it is written.
public struct SplatEntry: Sendable {
    /// The key as written in the source: bare word or quoted string. An edit must keep its quoting.
    public let key: SyntaxNode
    /// Value of the key.
    public let name: String
    /// The value's statement or expression.
    public let value: SyntaxNode
    /// The entry stands in a branch that need not run before the call.
    public let conditional: Bool
}

/// Follows `@p` to the hashtable literal and to the statements that add keys to it.
///
/// A splat is followed only when every use of its variable in the function (or script) is one of: one assignment of a literal, `$p.X = v`,
/// `$p['X'] = v`, `$p.Add('X', v)`, and the splat itself, once. Anything else could see renamed keys.
public struct SplatResolver: Sendable {
    let tree: SyntaxTree
    /// Lower-case variable name to its nodes, by the innermost function body.
    private let uses: [String: [SyntaxNode]]

    public init(_ tree: SyntaxTree) {
        self.tree = tree
        var uses: [String: [SyntaxNode]] = [:]
        for index in tree.nodes.indices where tree.nodes[index].kind == .variable {
            let node = SyntaxNode(tree: tree, index: Int32(index))
            guard let name = node.variableName?.lowercased() else { continue }
            uses[name, default: []].append(node)
        }
        self.uses = uses
    }

    /// The keys of a splatted variable in source order; nil when it cannot be followed.
    public func entries(of splat: SyntaxNode) -> [SplatEntry]? {
        guard splat.kind == .variable, splat.flags.contains(.splatted), let name = splat.variableName?.lowercased(), name != "psboundparameters",
            name != "args"
        else { return nil }
        let function = splat.ancestor(.functionDefinition, .functionMember)
        var entries: [SplatEntry] = []
        var literals = 0
        for use in (uses[name] ?? []).sorted(by: { $0.start < $1.start }) {
            guard use.ancestor(.functionDefinition, .functionMember) == function else { return nil }
            if use == splat { continue }
            if use.start > splat.end { return nil }
            guard let parent = use.parent else { return nil }
            let conditional = isConditional(use, before: splat)
            switch (parent.kind, use.role) {
            case (.assignment, .left):
                guard !conditional, let table = Self.literal(parent.child(.right)), literals == 0 else { return nil }
                literals += 1
                for entry in table.children(.element) {
                    guard let key = entry.child(.key), let text = key.constantStringValue, let value = entry.child(.value) else { return nil }
                    entries.append(SplatEntry(key: key, name: text, value: value, conditional: false))
                }
            case (.memberExpression, .target):
                guard let key = parent.child(.member), let text = key.constantStringValue, let value = Self.assigned(parent) else { return nil }
                entries.append(SplatEntry(key: key, name: text, value: value, conditional: conditional))
            case (.indexExpression, .target):
                guard let key = parent.child(.index), let text = key.constantStringValue, let value = Self.assigned(parent) else { return nil }
                entries.append(SplatEntry(key: key, name: text, value: value, conditional: conditional))
            case (.invokeMemberExpression, .target):
                let arguments = parent.children(.argument)
                guard parent.child(.member)?.constantStringValue?.lowercased() == "add", arguments.count == 2,
                    let text = arguments[0].constantStringValue
                else { return nil }
                entries.append(SplatEntry(key: arguments[0], name: text, value: arguments[1], conditional: conditional))
            default: return nil
            }
        }
        return literals == 1 ? entries : nil
    }

    /// `$p.X = v` seen from `$p.X`: the value.
    private static func assigned(_ target: SyntaxNode) -> SyntaxNode? {
        guard let assignment = target.parent, assignment.kind == .assignment, target.role == .left, assignment.operatorKind == .equals else { return nil }
        return assignment.child(.right)
    }

    /// The hashtable of `@{ }`, `[ordered]@{ }` as a statement.
    private static func literal(_ statement: SyntaxNode?) -> SyntaxNode? {
        guard var node = statement?.soleExpression else { return nil }
        if node.kind == .convertExpression, node.child(.type)?.typeName?.lowercased() == "ordered", let operand = node.child(.operand) { node = operand }
        return node.kind == .hashtable ? node : nil
    }

    /// Whether `node` stands in a block that does not enclose the call.
    private func isConditional(_ node: SyntaxNode, before splat: SyntaxNode) -> Bool {
        var block = node.parent
        while let b = block {
            if b.kind == .statementBlock || b.kind == .scriptBlock { return !(b.start <= splat.start && splat.end <= b.end) }
            block = b.parent
        }
        return false
    }
}

extension SyntaxNode {
    /// The expression of a statement that is nothing but one expression: `pipeline` of one `commandExpression`, without redirection.
    public var soleExpression: SyntaxNode? {
        var node = self
        while true {
            switch node.kind {
            case .pipeline:
                let elements = node.children(.element)
                guard elements.count == 1, !node.flags.contains(.background) else { return nil }
                node = elements[0]
            case .commandExpression:
                guard node.children(.element).isEmpty, let expression = node.child(.expression) else { return nil }
                return expression
            case .command, .pipelineChain, .assignment: return nil
            default:
                return node.role == .right || node.role == .value || node.role == .statement ? (node.kind.isExpression ? node : nil) : node
            }
        }
    }
}

extension NodeKind {
    /// Whether nodes of this kind are values.
    public var isExpression: Bool { rawValue >= NodeKind.binaryExpression.rawValue }
}
