@testable import PowerShellSyntax

/// Short texts that say what the parser found. Control characters are shown as their pictures (`␊`); ` !Id@7` behind all names the first error and its offset.
enum SyntaxPrinter {
    /// `Get-X [-A:] [1] {> f} / & y`: commands with their elements; redirections in braces, a name that is not constant in angle brackets.
    static func commands(_ tree: SyntaxTree) -> String {
        let limit = tree.errors.first?.offset ?? Int.max
        let list = tree.commands().filter { $0.node.end < limit }.map { command in
            var text = command.invocationOperator.map { $0 == .dot ? ". " : "& " } ?? ""
            text += command.constantName ?? "<\(command.nameNode?.text ?? "")>"
            for element in command.elements { text += element.kind == .redirection ? " {\(element.text)}" : " [\(element.text)]" }
            return text
        }
        return finish(list.joined(separator: " / "), tree)
    }

    /// `Variable:$x Plus:+ Number:1`: tokens with their texts.
    static func tokens(_ tree: SyntaxTree) -> String {
        let limit = tree.errors.first?.offset ?? Int.max
        let list = tree.tokens.filter { $0.end <= limit }.map { "\($0.kind.powerShellName):\(tree.source.string(in: $0.range))" }
        return finish(list.joined(separator: " "), tree)
    }

    /// `<a> <b>`: the values of the strings without expansion, words and member names among them.
    static func strings(_ tree: SyntaxTree) -> String {
        let nodes = tree.root.descendants().filter { $0.kind == .stringConstant && !isDefinedName($0) }
        let list = nodes.sorted { ($0.start, $0.end) < ($1.start, $1.end) }.map { "<\($0.constantStringValue ?? "")>" }
        return finish(list.joined(separator: " "), tree)
    }

    /// `($x = (command f 1))`: values as they are written, everything else in parentheses; of a broken script only the error.
    static func tree(_ tree: SyntaxTree) -> String {
        guard tree.errors.isEmpty else { return finish("", tree) }
        return finish(shownChildren(tree.root).map(text).joined(separator: " "), tree)
    }

    private static func finish(_ text: String, _ tree: SyntaxTree) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            out.unicodeScalars.append(scalar.value < 32 ? Unicode.Scalar(0x2400 + scalar.value) ?? scalar : scalar)
        }
        guard let first = tree.errors.first else { return out }
        let ids = Set(tree.errors.filter { $0.offset == first.offset }.map(\.id)).sorted()
        return (out.isEmpty ? "" : out + " ") + "!\(ids.joined(separator: ","))@\(first.offset)"
    }

    /// Names of functions, types, properties and attributes, which are no expressions to PowerShell.
    private static func isDefinedName(_ node: SyntaxNode) -> Bool {
        guard node.role == .name, let parent = node.parent?.kind else { return false }
        switch parent {
        case .functionDefinition, .typeDefinition, .functionMember, .propertyMember, .attribute, .namedAttributeArgument, .dataStatement: return true
        default: return false
        }
    }

    /// Nodes that only group others.
    private static func isHidden(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case .pipeline, .statementBlock, .commandExpression, .pipelineChain, .namedBlock, .scriptBlock, .ifClause, .switchClause, .hashtableEntry: true
        case .paramBlock: node.parent?.kind != .scriptBlock
        case .typeConstraint: node.parent?.kind == .invokeMemberExpression && node.role == .type
        default: node.start == node.end
        }
    }

    private static func shownChildren(_ node: SyntaxNode) -> [SyntaxNode] {
        node.children.flatMap { child -> [SyntaxNode] in
            if isDefinedName(child) { return [] }
            return isHidden(child) ? shownChildren(child) : [child]
        }
    }

    private static func text(_ node: SyntaxNode) -> String {
        let children = shownChildren(node)
        let source = node.tree.source
        func trimmed(_ range: Range<Int>) -> String {
            let text = source.string(in: range)
            return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }
        switch node.kind {
        case .variable, .number, .typeExpression, .typeConstraint, .stringConstant:
            return node.text
        case .commandParameter, .breakStatement, .continueStatement, .returnStatement, .throwStatement, .exitStatement, .redirection:
            if children.isEmpty { return node.text }
        case .binaryExpression, .assignment:
            if children.count == 2 {
                return "(\(text(children[0])) \(trimmed(children[0].end..<children[1].start)) \(text(children[1])))"
            }
        case .unaryExpression:
            if let operand = children.first {
                let parts = [trimmed(node.start..<operand.start), text(operand), trimmed(operand.end..<node.end)]
                return "(\(parts.filter { !$0.isEmpty }.joined(separator: " ")))"
            }
        default: break
        }
        return "(\(([name(of: node)] + children.map(text)).joined(separator: " ")))"
    }

    private static func name(of node: SyntaxNode) -> String {
        let name = "\(node.kind)"
        for suffix in ["Expression", "Statement", "Definition"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
        return name
    }
}
