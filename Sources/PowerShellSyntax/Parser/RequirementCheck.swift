/// Checks a `#Requires` comment: PowerShell reads it as a command and refuses the script when a parameter or a value is wrong.
struct RequirementCheck {
    private(set) var errors: [SyntaxError] = []
    private var bound: Set<String> = []
    private var hasSnapin = false
    private var version: [Int]?
    private var editions: Set<String> = []

    private static let parameters = ["runasadministrator", "shellid", "pssnapin", "psedition", "version", "assembly", "modules"]

    /// The errors of the comment whose text behind the `#` is `text`; their offsets count from there.
    static func errors(_ text: [UInt8]) -> [SyntaxError] {
        var parser = Parser(text, depthLimit: 100)
        let root = parser.command()
        var check = RequirementCheck()
        check.errors = parser.lexer.errors.entries
        guard let root else { return check.errors }
        let source = SourceText(String(decoding: text, as: UTF8.self))
        let tree = SyntaxTree(source: source, tokens: parser.lexer.tokens, nodes: parser.nodes, errors: [], rootIndex: root)
        if let command = CommandSyntax(tree.root) { check.check(command) }
        return check.errors
    }

    private mutating func report(_ id: String, _ node: SyntaxNode) { errors.append(SyntaxError(id: id, offset: node.start)) }

    private mutating func check(_ command: CommandSyntax) {
        if command.constantName?.lowercased() != "requires" { report("ScriptRequiresInvalidFormat", command.node) }
        let elements = command.ownElements.filter { $0.kind != .redirection }
        hasSnapin = elements.contains { $0.kind == .commandParameter && "pssnapin".hasPrefix(name(of: $0)) }
        var i = 0
        while i < elements.count {
            let element = elements[i]
            i += 1
            guard element.kind == .commandParameter else {
                report("ScriptRequiresInvalidFormat", element)
                continue
            }
            var argument = element.child(.argument)
            if argument == nil, i < elements.count {
                argument = elements[i]
                i += 1
            }
            check(element, argument)
        }
    }

    private func name(of parameter: SyntaxNode) -> String { parameter.parameterName?.lowercased() ?? "" }

    private mutating func check(_ parameter: SyntaxNode, _ argument: SyntaxNode?) {
        let typed = name(of: parameter)
        let name = Self.parameters.first { $0.hasPrefix(typed) }
        if name == "runasadministrator" {
            if argument != nil { report("ParameterCannotHaveArgument", parameter) }
            return
        }
        guard let argument else { return report("ParameterRequiresArgument", parameter) }
        guard isConstant(argument) else { return report("RequiresArgumentMustBeConstant", argument) }
        switch name {
        case "shellid", "pssnapin":
            if !bound.insert(name ?? "").inserted { report("ParameterAlreadyBound", parameter) }
            if argument.kind != .stringConstant { report("RequiresInvalidStringArgument", argument) }
        case "psedition":
            if !bound.insert("psedition").inserted { report("ParameterAlreadyBound", parameter) }
            for item in items(argument) { checkEdition(item, argument) }
        case "version":
            checkVersion(argument.constantStringValue ?? argument.text, parameter, argument)
        case "assembly":
            if items(argument).contains(where: { $0.kind != .stringConstant }) { report("RequiresInvalidStringArgument", argument) }
        case "modules":
            for item in items(argument) where !isModule(item) { report("RequiresModuleInvalid", argument) }
        default:
            report("ScriptRequiresInvalidFormat", parameter)
        }
    }

    private func items(_ argument: SyntaxNode) -> [SyntaxNode] { argument.kind == .arrayLiteral ? argument.children(.element) : [argument] }

    private mutating func checkEdition(_ item: SyntaxNode, _ argument: SyntaxNode) {
        guard let edition = item.constantStringValue?.lowercased() else { return report("RequiresInvalidStringArgument", argument) }
        if edition != "core", edition != "desktop" {
            report("RequiresPSEditionInvalid", argument)
        } else if !editions.insert(edition).inserted {
            report("RequiresPSEditionValueIsAlreadySpecified", argument)
        }
    }

    private mutating func checkVersion(_ text: String, _ parameter: SyntaxNode, _ argument: SyntaxNode) {
        guard var parts = Self.versionParts(text) else { return report("RequiresVersionInvalid", argument) }
        if parts.count == 1 { parts.append(0) }
        if let version, hasSnapin || version != parts { report("ParameterAlreadyBound", parameter) }
        version = parts
    }

    /// The numbers of a version, one to four of them; nil when the text is none.
    private static func versionParts(_ text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 4 else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard part.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(part), number <= Int32.max else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    // MARK: Values

    private func isConstant(_ node: SyntaxNode) -> Bool {
        switch node.kind {
        case .stringConstant, .number: return true
        case .variable: return ["true", "false", "null"].contains(node.variableName?.lowercased() ?? "")
        case .arrayLiteral, .hashtable, .hashtableEntry, .parenExpression, .pipeline, .commandExpression, .unaryExpression, .binaryExpression:
            return node.children.allSatisfy { isConstant($0) }
        default: return false
        }
    }

    private func isModule(_ item: SyntaxNode) -> Bool {
        guard item.kind == .hashtable else { return item.kind == .number || item.constantStringValue?.isEmpty == false }
        var values: [String: String] = [:]
        for entry in item.children(.element) {
            guard let key = entry.child(.key)?.constantStringValue?.lowercased(), let value = text(entry.child(.value)) else { return false }
            values[key] = value
        }
        guard values["modulename"]?.isEmpty == false else { return false }
        var versions = 0
        for (key, value) in values where key != "modulename" {
            switch key {
            case "moduleversion", "requiredversion":
                guard Self.versionParts(value).map({ $0.count > 1 }) == true else { return false }
                versions += 1
            case "maximumversion": versions += 1
            case "guid":
                guard value.utf8.filter({ $0 != 0x2D && $0 != 0x7B && $0 != 0x7D }).count == 32 else { return false }
            default: return false
            }
        }
        return values["requiredversion"] == nil ? versions > 0 : versions == 1
    }

    /// The string that a statement consists of.
    private func text(_ statement: SyntaxNode?) -> String? {
        guard var node = statement else { return nil }
        while node.kind == .pipeline || node.kind == .commandExpression {
            guard let inner = node.children.first(where: { _ in true }) else { return nil }
            node = inner
        }
        return node.constantStringValue
    }
}
