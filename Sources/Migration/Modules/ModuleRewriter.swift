import MappingTables
import PowerShellSyntax

/// Replaces the old modules in `#Requires`, `Import-Module`, `Install-Module`, `Get-Module` and module manifests by the Graph modules that the migrated
/// script needs.
struct ModuleRewriter {
    let tables: MappingTables
    let tree: SyntaxTree
    /// Modules of the migrated script, sorted, `Microsoft.Graph.Authentication` among them.
    let modules: [String]

    private(set) var findings: [Finding] = []

    /// Commands that take module names, and whether the names only ask for what is there.
    private static let commands: [String: Bool] = [
        "import-module": false, "ipmo": false, "install-module": false, "update-module": false, "save-module": false, "install-psresource": false,
        "update-psresource": false, "save-psresource": false, "get-module": true, "gmo": true, "get-installedmodule": true, "find-module": true,
        "get-installedpsresource": true, "get-psresource": true, "find-psresource": true, "remove-module": true, "rmo": true,
    ]
    /// Versions of the old modules and switches that only they need.
    private static let dropped = ["requiredversion", "minimumversion", "maximumversion", "version", "usewindowspowershell", "allowprerelease", "prerelease"]
    private static let droppedSwitches: Set<String> = ["usewindowspowershell", "allowprerelease", "prerelease"]

    init(tables: MappingTables, tree: SyntaxTree, modules: [String]) {
        self.tables = tables
        self.tree = tree
        self.modules = modules
    }

    /// Puts the edits into the buffer. Does nothing where the buffer has changed the command already.
    mutating func apply(to buffer: inout EditBuffer) {
        guard !modules.isEmpty else {
            reportOnly()
            return
        }
        for command in tree.commands() {
            guard let name = command.constantName?.lowercased(), let asks = Self.commands[name] else { continue }
            rewrite(command, asks: asks, &buffer)
        }
        for token in tree.tokens where token.kind == .comment { requires(token.range, &buffer) }
        manifest(&buffer)
    }

    /// Whether a word names a module that Microsoft Graph PowerShell replaces.
    static func isLegacyModule(_ name: String, _ tables: MappingTables) -> Bool {
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }), let module = tables.legacyModule(named: name) else { return false }
        return module.kind == "module" && module.status == "retired" && module.replacedBy.contains { $0.hasPrefix("Microsoft.Graph") }
    }

    private func names(asks: Bool) -> [String] {
        let others = modules.filter { $0 != "Microsoft.Graph.Authentication" }
        return asks && !others.isEmpty ? others : modules
    }

    // MARK: Commands

    private mutating func rewrite(_ command: CommandSyntax, asks: Bool, _ buffer: inout EditBuffer) {
        let found = command.elements.flatMap(\.writtenStrings).filter { Self.isLegacyModule($0.constantStringValue ?? "", tables) }
        guard let first = found.first else { return }
        let before = command.node.text
        let list = names(asks: asks)
        for word in found {
            let text = list.map { $0.quoted(like: word) }.joined(separator: ", ")
            buffer.replace(word.range, with: word == first ? text : "")
            if word != first { removeFromList(word, &buffer) }
        }
        let elements = command.ownElements
        for (index, element) in elements.enumerated() {
            guard element.kind == .commandParameter, let name = element.parameterName?.lowercased(), name.count > 2,
                let full = Self.dropped.first(where: { $0.hasPrefix(name) })
            else { continue }
            var end = element.child(.argument)?.end ?? element.end
            if element.child(.argument) == nil, !Self.droppedSwitches.contains(full), index + 1 < elements.count, elements[index + 1].isArgument {
                end = elements[index + 1].end
            }
            let start = index > 0 ? (elements[index - 1].child(.argument)?.end ?? elements[index - 1].end) : command.nameNode?.end ?? element.start
            buffer.replace(start..<end, with: "")
        }
        let isAmbiguous = asks && list.count > 1
        findings.append(
            Finding(
                code: .moduleReplaced, tier: isAmbiguous ? .review : .safe,
                message: isAmbiguous
                    ? "The check for the old module asks for several Graph modules now; it succeeds as soon as one of them is there."
                    : "The old module was replaced by \(list.joined(separator: ", ")).",
                advice: isAmbiguous ? "Compare the count where all of them must be there." : nil, range: command.node.range, before: before,
                after: buffer.text(of: command.node.range)))
    }

    /// Removes the comma that a name leaves behind.
    private func removeFromList(_ word: SyntaxNode, _ buffer: inout EditBuffer) {
        guard let list = word.parent, list.kind == .arrayLiteral else { return }
        let items = list.children(.element)
        guard let place = items.firstIndex(of: word), place > 0 else { return }
        buffer.replace(items[place - 1].end..<word.end, with: "")
    }

    // MARK: #Requires

    private mutating func requires(_ range: Range<Int>, _ buffer: inout EditBuffer) {
        let text = tree.source.string(in: range)
        guard text.lowercased().hasPrefix("#requires") else { return }
        // The text behind `#` has the form of a command.
        let inner = PowerShellParser.parse(SourceText(String(text.dropFirst())))
        guard let command = inner.commands().first else { return }
        var edits: [(Range<Int>, String)] = []
        var isModules = false
        for element in command.ownElements {
            if element.kind == .commandParameter {
                let name = element.parameterName?.lowercased() ?? ""
                isModules = !name.isEmpty && "modules".hasPrefix(name)
                if isModules, let value = element.child(.argument) { collect(value, &edits) }
            } else if isModules {
                collect(element, &edits)
            }
        }
        guard !edits.isEmpty else { return }
        for (inside, replacement) in edits {
            buffer.replace(range.lowerBound + 1 + inside.lowerBound..<range.lowerBound + 1 + inside.upperBound, with: replacement)
        }
        findings.append(
            Finding(
                code: .moduleReplaced, tier: .safe, message: "#Requires names the Graph modules now.", range: range, before: text,
                after: buffer.text(of: range)))
    }

    private func collect(_ node: SyntaxNode, _ edits: inout [(Range<Int>, String)]) {
        let items = node.kind == .arrayLiteral ? node.children(.element) : [node]
        var isFirst = edits.isEmpty
        for (index, item) in items.enumerated() {
            let word: SyntaxNode?
            if item.kind == .hashtable {
                word = item.children(.element).first { $0.child(.key)?.constantStringValue?.lowercased() == "modulename" }?.child(.value)?.soleExpression
            } else {
                word = item
            }
            guard let word, Self.isLegacyModule(word.constantStringValue ?? "", tables) else { continue }
            if isFirst {
                edits.append((item.range, modules.map { $0.quoted(like: item) }.joined(separator: ", ")))
            } else {
                edits.append(((index > 0 ? items[index - 1].end : item.start)..<item.end, ""))
            }
            isFirst = false
        }
    }

    // MARK: Manifests and what cannot be replaced

    /// `RequiredModules = @('MSOnline')` of a module manifest.
    private mutating func manifest(_ buffer: inout EditBuffer) {
        for node in tree.root.descendants() where node.kind == .hashtableEntry {
            guard node.child(.key)?.constantStringValue?.lowercased() == "requiredmodules", let value = node.child(.value)?.soleExpression else { continue }
            let items = value.writtenStrings
            let found = items.filter { Self.isLegacyModule($0.constantStringValue ?? "", tables) }
            guard let first = found.first else { continue }
            let before = node.text
            for word in found {
                buffer.replace(word.range, with: word == first ? modules.map { $0.quoted(like: word) }.joined(separator: ", ") : "")
                if word != first { removeFromList(word, &buffer) }
            }
            findings.append(
                Finding(
                    code: .moduleReplaced, tier: .safe, message: "The manifest requires the Graph modules now.", range: node.range, before: before,
                    after: buffer.text(of: node.range)))
        }
    }

    /// Module references of a script that calls no cmdlet of Microsoft Graph after the migration.
    private mutating func reportOnly() {
        for command in tree.commands() {
            guard let name = command.constantName?.lowercased(), Self.commands[name] != nil,
                command.elements.flatMap(\.writtenStrings).contains(where: { Self.isLegacyModule($0.constantStringValue ?? "", tables) })
            else { continue }
            findings.append(
                Finding(
                    code: .moduleIsManual, tier: .manual,
                    message: "The module is retired, and this script calls nothing that tells which Graph modules take its place.",
                    advice: "Name the Microsoft.Graph modules whose cmdlets the scripts that use this one call.", range: command.node.range))
        }
    }
}
