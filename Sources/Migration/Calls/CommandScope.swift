import PowerShellSyntax

/// What a script itself says about command names: its functions and its aliases.
public struct CommandScope: Sendable {
    /// Lower-case names of functions, filters and workflows that the script defines, with their definitions.
    public let functions: [String: SyntaxNode]
    /// Lower-case alias to the command it stands for, from `Set-Alias` and `New-Alias` with constant arguments. An alias that is set twice to
    /// different commands is left out: which one holds is a matter of time.
    public let aliases: [String: String]

    /// Lower-case names of functions that are called inside a `try`, by themselves or through others.
    private let guarded: Set<String>

    public init(_ tree: SyntaxTree) {
        var functions: [String: SyntaxNode] = [:]
        for index in tree.nodes.indices where tree.nodes[index].kind == .functionDefinition {
            let node = SyntaxNode(tree: tree, index: Int32(index))
            guard let name = node.child(.name)?.text else { continue }
            functions[Self.withoutScope(name).lowercased()] = node
        }
        self.functions = functions
        guarded = Self.guarded(tree, functions)

        var aliases: [String: String] = [:]
        var ambiguous: Set<String> = []
        for command in tree.commands() {
            guard let name = command.constantName?.lowercased(), ["set-alias", "new-alias", "sal", "nal"].contains(name),
                let (alias, target) = Self.aliasArguments(command)
            else { continue }
            if let old = aliases[alias.lowercased()], old.lowercased() != target.lowercased() { ambiguous.insert(alias.lowercased()) }
            aliases[alias.lowercased()] = target
        }
        for alias in ambiguous { aliases[alias] = nil }
        self.aliases = aliases
    }

    /// Whether a node stands in a function whose errors reach a `try` of the script.
    func isGuarded(_ node: SyntaxNode) -> Bool {
        guard !guarded.isEmpty, let name = node.ancestor(.functionDefinition)?.child(.name)?.text else { return false }
        return guarded.contains(Self.withoutScope(name).lowercased())
    }

    private static func guarded(_ tree: SyntaxTree, _ functions: [String: SyntaxNode]) -> Set<String> {
        guard !functions.isEmpty else { return [] }
        var found: Set<String> = []
        var callers: [String: Set<String>] = [:]
        for command in tree.commands() {
            guard let name = command.constantName?.lowercased(), functions[name] != nil else { continue }
            if CallContext(command).inTry { found.insert(name) }
            if let caller = command.node.ancestor(.functionDefinition)?.child(.name)?.text {
                callers[name, default: []].insert(withoutScope(caller).lowercased())
            }
        }
        var size = -1
        while size != found.count {
            size = found.count
            for (name, by) in callers where !by.isDisjoint(with: found) { found.insert(name) }
        }
        return found
    }

    /// `-Name` and `-Value`, named or in that order.
    private static func aliasArguments(_ command: CommandSyntax) -> (alias: String, target: String)? {
        var named: [String: String] = [:]
        var positional: [String] = []
        var pending: String?
        for element in command.ownElements {
            switch element.kind {
            case .commandParameter:
                let parameter = element.parameterName?.lowercased() ?? ""
                if let value = element.child(.argument)?.constantStringValue {
                    named[parameter] = value
                    pending = nil
                } else {
                    pending = ["force", "passthru"].contains(parameter) ? nil : parameter
                }
            case .redirection: continue
            default:
                guard let value = element.constantStringValue else { return nil }
                if let parameter = pending { named[parameter] = value } else { positional.append(value) }
                pending = nil
            }
        }
        let name = named.first { !$0.key.isEmpty && "name".hasPrefix($0.key) }?.value
        let value = named.first { !$0.key.isEmpty && "value".hasPrefix($0.key) }?.value
        var rest = positional[...]
        guard let alias = name ?? rest.popFirst(), let target = value ?? rest.popFirst() else { return nil }
        return (alias, target)
    }

    private static func withoutScope(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return name }
        let scope = name[..<colon].lowercased()
        return ["global", "script", "local", "private"].contains(scope) ? String(name[name.index(after: colon)...]) : name
    }
}
