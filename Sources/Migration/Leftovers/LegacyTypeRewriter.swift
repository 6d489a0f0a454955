import MappingTables
import PowerShellSyntax

/// Takes the .NET types of the retired modules out of a script: a name that cannot be resolved stops whatever is around it.
struct LegacyTypeRewriter {
    let tables: MappingTables
    let tree: SyntaxTree
    /// Nodes that become hashtables anyway.
    let constructed: Set<Int32>

    private(set) var findings: [Finding] = []

    init(tables: MappingTables, tree: SyntaxTree, constructed: Set<Int32>) {
        self.tables = tables
        self.tree = tree
        self.constructed = constructed
    }

    mutating func apply(to buffer: inout EditBuffer) {
        rewriteErrorTexts(&buffer)
        for command in tree.commands() where command.constantName?.lowercased() == "new-object" && !constructed.contains(command.node.index) {
            newObject(command, &buffer)
        }
        for node in tree.root.descendants() where node.kind == .stringConstant && !node.flags.contains(.bareWord) {
            guard let name = node.constantStringValue, Self.isLegacyType(name), node.ancestor(.command).map({ isNewObject($0) }) != true else { continue }
            manual(node, name)
        }
        for node in tree.root.descendants() where node.kind == .typeExpression || node.kind == .typeConstraint {
            guard let name = node.typeName, Self.mentionsLegacyType(name), let parent = node.parent, !constructed.contains(parent.index) else { continue }
            switch parent.kind {
            case .catchClause: catchClause(node, parent, name, &buffer)
            case .binaryExpression: manual(node, name)
            // A member of the type itself cannot be had from another type; a list of such objects can hold any.
            case .memberExpression where Self.isLegacyType(name), .invokeMemberExpression where Self.isLegacyType(name):
                manual(node, name)
            case .convertExpression where parent.child(.operand)?.kind == .hashtable || parent.child(.operand)?.kind == .stringConstant: manual(node, name)
            default:
                replace(node, name, &buffer)
            }
        }
    }

    private func isNewObject(_ node: SyntaxNode) -> Bool { CommandSyntax(node)?.constantName?.lowercased() == "new-object" }

    /// `New-Object 'System.Collections.Generic.List[...]'` of a legacy type holds any object; a legacy object that is made of arguments needs a person.
    private mutating func newObject(_ command: CommandSyntax, _ buffer: inout EditBuffer) {
        guard let node = command.elements.first(where: { $0.constantStringValue.map(Self.mentionsLegacyType) == true }), let name = node.constantStringValue
        else { return }
        guard !Self.isLegacyType(name) else {
            manual(node, name)
            return
        }
        replace(node, name, &buffer)
    }

    /// `$_.Exception.ErrorContent.Message.Value`, where AzureAD kept the text of an error.
    private mutating func rewriteErrorTexts(_ buffer: inout EditBuffer) {
        for node in tree.root.descendants() where node.kind == .memberExpression && node.child(.member)?.text.lowercased() == "errorcontent" {
            guard let exception = node.child(.target), let message = node.parent, message.kind == .memberExpression,
                message.child(.member)?.text.lowercased() == "message", let value = message.parent, value.kind == .memberExpression,
                value.child(.member)?.text.lowercased() == "value"
            else {
                findings.append(
                    Finding(
                        code: .propertyGone, tier: .manual, message: "ErrorContent belongs to errors of the old module.",
                        advice: "The code of an error of Microsoft Graph begins $_.FullyQualifiedErrorId, its text is $_.Exception.Message.", range: node.range)
                )
                continue
            }
            let before = value.text
            buffer.replace(exception.end..<value.end, with: ".Message")
            findings.append(
                Finding(
                    code: .propertyRenamed, tier: .review, message: "The text of an error is in Exception.Message, and its words are other ones.",
                    range: value.range, before: before, after: buffer.text(of: value.range)))
        }
    }

    /// A clause for errors of the old modules alone catches every error; with other clauses beside it the order would matter.
    private mutating func catchClause(_ node: SyntaxNode, _ clause: SyntaxNode, _ name: String, _ buffer: inout EditBuffer) {
        guard let statement = clause.parent, statement.children(.clause).count == 1, clause.children(.type).count == 1 else {
            manual(node, name)
            return
        }
        var start = node.start
        let bytes = tree.source.utf8
        while start > clause.start, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        let before = tree.source.string(in: clause.start..<node.end)
        buffer.replace(start..<node.end, with: "")
        findings.append(
            Finding(
                code: .legacyType, tier: .review,
                message: "Errors of Microsoft Graph have no type that a catch clause could name, so this one catches every error now.",
                advice: "Test the error inside: $_.FullyQualifiedErrorId begins with its code, such as Request_ResourceNotFound.", range: node.range,
                before: before, after: tree.source.string(in: clause.start..<start)))
    }

    /// A name in which any object may take the place of the legacy type.
    private mutating func replace(_ node: SyntaxNode, _ name: String, _ buffer: inout EditBuffer) {
        let before = node.text
        buffer.replace(node.range, with: Self.withoutLegacyTypes(before))
        findings.append(
            Finding(
                code: .legacyType, tier: .safe, message: "The type \(name) does not exist without the old module; object takes its place.",
                range: node.range, before: before, after: buffer.text(of: node.range)))
    }

    private mutating func manual(_ node: SyntaxNode, _ name: String) {
        findings.append(
            Finding(
                code: .legacyType, tier: .manual, message: "The type \(name) comes with the old module and does not exist without it.",
                advice: "Leave the type out, or use a hashtable.", range: node.range))
    }

    /// Whether a type name is or holds one of the retired modules.
    static func mentionsLegacyType(_ name: String) -> Bool {
        let lower = name.lowercased()
        return prefixes.contains { lower.contains($0) }
    }

    private static func isLegacyType(_ name: String) -> Bool {
        let lower = name.lowercased()
        return prefixes.contains { lower.hasPrefix($0) }
    }

    private static let prefixes = ["microsoft.open.", "microsoft.online.administration."]

    /// `[List[Microsoft.Open.AzureAD.Model.User]]` as `[List[object]]`.
    private static func withoutLegacyTypes(_ text: String) -> String {
        var out = ""
        var rest = Substring(text)
        while let first = rest.first {
            let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
            if word.isEmpty {
                out.append(first)
                rest = rest.dropFirst()
            } else {
                let lower = word.lowercased()
                out += prefixes.contains { lower.hasPrefix($0) } ? "object" : String(word)
                rest = rest[word.endIndex...]
            }
        }
        return out
    }
}
