/// A file of the tables that cannot be compiled.
package struct TableFileError: Error, Sendable, CustomStringConvertible {
    /// Path below the folder of the tables.
    package let file: String
    package let message: String

    package var description: String { "\(file): \(message)" }
}

/// Turns the files of a tables folder into entries. The same code serves the built-in tables and a user's own rows.
package struct TableCompiler {
    /// Key to value; what is text in the files is compact JSON here, lists of names are separated by blanks.
    package private(set) var entries: [String: String] = [:]

    private var names: [String: Set<String>] = [:]
    private var leading: [String: Set<String>] = [:]
    private var rowNames: Set<String> = []
    private var successors: [(cmdlet: String, targets: [String])] = []

    package init() {}

    /// Compiles files given by their path below the folder (`cmdlets/Get-MsolUser.json`). Throws `TableFileError`.
    package static func entries(of files: [(path: String, bytes: [UInt8])]) throws -> [String: String] {
        var compiler = TableCompiler()
        for file in files.sorted(by: { $0.path < $1.path }) where file.path.hasSuffix(".json") {
            do {
                try compiler.add(try JSONReader.read(file.bytes), path: file.path)
            } catch let error as JSONError {
                throw TableFileError(file: file.path, message: error.description)
            }
        }
        compiler.finish()
        return compiler.entries
    }

    private mutating func add(_ node: JSONNode, path: String) throws {
        let parts = path.split(separator: "/").map(String.init)
        let base = String((parts.last ?? path).dropLast(".json".utf8.count))
        switch (parts.first, parts.count) {
        case ("cmdlets", 2): addRow(node, name: try checked(node["cmdlet"], base, path))
        case ("types", 2): addTypeTable(node, name: try checked(node["name"], base, path))
        case ("signatures", 3) where parts[1] == "legacy": addLegacySignatures(node, file: base)
        case ("signatures", 3) where parts[1] == "graph": addGraphSignatures(node, file: base)
        case (_, 1): addFacts(node, file: base)
        default: throw TableFileError(file: path, message: "no file of the tables has its place here")
        }
    }

    /// A file is found by its name, so that has to be the name inside.
    private func checked(_ name: JSONNode?, _ base: String, _ path: String) throws -> String {
        guard let name = name?.text, !name.isEmpty, name.utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
            throw TableFileError(file: path, message: "the file does not say what it is about")
        }
        guard name == base else { throw TableFileError(file: path, message: "the file is about \(name) and must have its name") }
        return name
    }

    private mutating func addRow(_ node: JSONNode, name cmdlet: String) {
        entries[EntryKind.row.key(cmdlet)] = node.compact
        names["row", default: []].insert(cmdlet)
        rowNames.insert(cmdlet.lowercased())
        for variant in node["variants"]?.elements ?? [] {
            for text in [variant["target"]?.text, variant["expression"]?.text] {
                for target in Self.graphCmdlets(in: text ?? "") { leading[target.lowercased(), default: []].insert(cmdlet) }
            }
        }
    }

    /// Words of a template that have the form of a Graph cmdlet: `Get-MgUser`.
    private static func graphCmdlets(in text: String) -> [String] {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.map(String.init).filter { word in
            guard let dash = word.firstIndex(of: "-"), dash != word.startIndex else { return false }
            return word[dash...].dropFirst().hasPrefix("Mg")
        }
    }

    private mutating func addTypeTable(_ node: JSONNode, name table: String) {
        entries[EntryKind.type.key(table)] = node.compact
        names["type", default: []].insert(table)
        for type in node["types"]?.elements ?? [] {
            if let text = type.text { entries[EntryKind.legacyType.key(text)] = table }
        }
    }

    private mutating func addLegacySignatures(_ node: JSONNode, file: String) {
        let module = node["module"] ?? .string(file)
        for member in node["cmdlets"]?.members ?? [] {
            let key = EntryKind.legacy.key(member.key)
            let element = JSONNode.object([.init("name", .string(member.key)), .init("module", module), .init("facts", member.value)]).compact
            entries[key] = entries[key].map { $0.dropLast() + "," + element + "]" } ?? "[" + element + "]"
            names["legacy", default: []].insert(member.key)
        }
    }

    private mutating func addGraphSignatures(_ node: JSONNode, file: String) {
        let module = node["module"]?.text ?? file
        let version = node["apiVersion"] ?? .string("v1.0")
        entries[EntryKind.shared.key(module)] = (node["shared"] ?? .object([])).compact
        for member in node["cmdlets"]?.members ?? [] {
            entries[EntryKind.graph.key(member.key)] =
                JSONNode.object([
                    .init("name", .string(member.key)), .init("module", .string(module)), .init("apiVersion", version), .init("facts", member.value),
                ]).compact
            names["graph", default: []].insert(member.key)
        }
    }

    private mutating func addFacts(_ node: JSONNode, file: String) {
        switch file {
        case "graph-types": addGraphTypes(node["types"]?.members ?? [])
        case "successors": addSuccessors(node["cmdlets"]?.members ?? [])
        case "hosts": addHosts(node["hosts"]?.members ?? [])
        case "modules": addModules(node["modules"]?.members ?? [])
        case "skus": addSkus(node)
        case "values":
            for table in node["tables"]?.members ?? [] { entries[EntryKind.value.key(table.key)] = (table.value["values"] ?? .object([])).compact }
        case "permissions":
            for permission in node["permissions"]?.members ?? [] { entries[EntryKind.permission.key(permission.key)] = permission.value.text ?? "both" }
        case "legacy-types":
            for type in node["types"]?.members ?? [] { entries[EntryKind.legacyProperties.key(type.key)] = type.value.text ?? "" }
        default: entries[EntryKind.file.key(file)] = node.compact
        }
    }

    private mutating func addGraphTypes(_ types: [JSONNode.Member]) {
        for type in types {
            entries[EntryKind.graphType.key(type.key)] = Self.named(type).compact
            guard let interface = type.value["interface"]?.text else { continue }
            // v1.0 and beta types share interface names; a bare name means v1.0, `beta/` in front asks for the other.
            let isBeta = type.key.hasPrefix("beta/")
            if isBeta { entries[EntryKind.graphInterface.key("beta/" + interface)] = type.key }
            let key = EntryKind.graphInterface.key(interface)
            if !isBeta || entries[key] == nil { entries[key] = type.key }
        }
    }

    private mutating func addSuccessors(_ cmdlets: [JSONNode.Member]) {
        for cmdlet in cmdlets {
            entries[EntryKind.successor.key(cmdlet.key)] = Self.named(cmdlet).compact
            names["legacy", default: []].insert(cmdlet.key)
            successors.append((cmdlet.key, (cmdlet.value["targets"]?.text ?? "").split(separator: " ").map(String.init)))
        }
    }

    private mutating func addHosts(_ hosts: [JSONNode.Member]) {
        for host in hosts {
            let parts = host.key.split(separator: " ").map(String.init)
            guard parts.count == 2 else { continue }
            let key = EntryKind.host.key(parts[0])
            let element = JSONNode.object([.init("name", .string(parts[0])), .init("cloud", .string(parts[1])), .init("facts", host.value)]).compact
            entries[key] = entries[key].map { $0.dropLast() + "," + element + "]" } ?? "[" + element + "]"
        }
    }

    private mutating func addModules(_ modules: [JSONNode.Member]) {
        for module in modules {
            entries[EntryKind.module.key(module.key)] = Self.named(module).compact
            for alias in module.value["aliases"]?.elements ?? [] {
                guard let text = alias.text else { continue }
                let key = EntryKind.moduleAlias.key(text)
                if entries[key] == nil { entries[key] = module.key }
            }
        }
    }

    private mutating func addSkus(_ node: JSONNode) {
        for sku in node["skus"]?.members ?? [] {
            guard let id = sku.value["id"]?.text else { continue }
            entries[EntryKind.sku.key(sku.key)] = id
            let key = EntryKind.skuId.key(id)
            if entries[key] == nil { entries[key] = sku.key }
        }
        for plan in node["servicePlans"]?.members ?? [] {
            if let id = plan.value.text { entries[EntryKind.servicePlan.key(plan.key)] = id }
        }
    }

    private static func named(_ member: JSONNode.Member) -> JSONNode {
        .object([.init("name", .string(member.key)), .init("facts", member.value)])
    }

    /// What needs all files: the lists of names, and which Graph cmdlet comes from which legacy ones.
    private mutating func finish() {
        // A row says more than a source about it: the source counts only for cmdlets without a row.
        for successor in successors where !rowNames.contains(successor.cmdlet.lowercased()) {
            for target in successor.targets { leading[target.lowercased(), default: []].insert(successor.cmdlet) }
        }
        for (target, cmdlets) in leading { entries[EntryKind.leading.key(target)] = cmdlets.sorted().joined(separator: " ") }
        for (kind, list) in names { entries[EntryKind.names.key(kind)] = list.sorted().joined(separator: " ") }
    }
}
