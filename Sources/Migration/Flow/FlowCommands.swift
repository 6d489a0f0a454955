import PowerShellSyntax

extension FlowAnalysis {
    /// What a command of PowerShell itself does with the objects that come down the pipeline.
    func evaluate(_ known: KnownCommand, _ command: CommandSyntax, input: FlowType) -> FlowType {
        switch known {
        case .whereObject: return filterObjects(command, input)
        case .forEachObject: return forEachObject(command, input)
        case .selectObject: return selectColumns(command, input)
        case .sortObject:
            return keys(command, input, form: .key)
        case .groupObject:
            let type = keys(command, input, form: .key)
            if ArgumentView(command).has("ashashtable") { return type.collection }
            return FlowType(shapes: [.record(["group": type.collection, "name": .nothing, "count": .nothing, "values": .nothing])], many: true)
        case .compareObject:
            for (argument, type) in evaluateArguments(command) where type.hasLegacy {
                if ArgumentView(command).named("property") == nil { escape(type, to: "Compare-Object", at: argument, kind: .lost) }
            }
            return .nothing
        case .measureObject:
            _ = keys(command, input, form: .nameOnly)
            return .nothing
        case .formatList:
            let view = ArgumentView(command)
            let properties = [view.named("property")].compactMap { $0 } + view.positional
            if properties.isEmpty || view.positional.contains(where: { $0.constantStringValue == "*" }) {
                escape(input, to: command.constantName ?? "", at: command.node, kind: .wholeObject)
            }
            for property in properties { column(property, input) }
            for name in ["groupby"] { if let node = view.named(name) { column(node, input) } }
            return .nothing
        case .writeOutput:
            var output = input
            for (_, type) in evaluateArguments(command) { output.join(type) }
            return output
        case .teeObject:
            let view = ArgumentView(command)
            if let name = view.named("variable")?.constantStringValue { environment[name] = input }
            if view.named("filepath") != nil || !view.positional.isEmpty { escape(input, to: "Tee-Object", at: command.node, kind: .wholeObject) }
            return input
        case .newObject: return newObject(command)
        case .addMember: return addMember(command, input)
        case .writer:
            var all = input
            for (_, type) in evaluateArguments(command) { all.join(type) }
            escape(all, to: command.constantName ?? "", at: command.node, kind: .wholeObject)
            return .nothing
        case .sink:
            for (argument, type) in evaluateArguments(command) where type.hasLegacy && known == .sink {
                escape(type, to: command.constantName ?? "", at: argument, kind: .wholeObject)
            }
            return .nothing
        }
    }

    private func filterObjects(_ command: CommandSyntax, _ input: FlowType) -> FlowType {
        let view = ArgumentView(command)
        if let block = view.named("filterscript") ?? view.positional.first, block.kind == .scriptBlockExpression {
            _ = runBlock(block, with: input.element)
            return input.collection
        }
        if let node = view.named("property") ?? view.positional.first, let name = node.constantStringValue {
            use(node, name: name, form: .whereName(command: command.node.index), of: input)
        }
        evaluateArguments(command)
        return input.collection
    }

    private func forEachObject(_ command: CommandSyntax, _ input: FlowType) -> FlowType {
        let view = ArgumentView(command)
        let names = ["process", "begin", "end", "parallel", "remainingscripts"]
        let blocks =
            view.positional.filter { $0.kind == .scriptBlockExpression } + names.compactMap { view.named($0) }.filter { $0.kind == .scriptBlockExpression }
        if !blocks.isEmpty {
            var output = FlowType.nothing
            for block in blocks.sorted(by: { $0.start < $1.start }) { output.join(runBlock(block, with: input.element)) }
            return output.shapes.isEmpty ? output : output.collection
        }
        if let node = view.named("membername") ?? view.positional.first, let name = node.constantStringValue {
            use(node, name: name, form: .forEachName(command: command.node.index), of: input)
            return value(of: name, on: input).collection
        }
        evaluateArguments(command)
        return .nothing
    }

    // MARK: Columns

    private func selectColumns(_ command: CommandSyntax, _ input: FlowType) -> FlowType {
        let view = ArgumentView(command)
        if let node = view.named("expandproperty"), let name = node.constantStringValue {
            use(node, name: name, form: .expand(command: command.node.index), of: input)
            return value(of: name, on: input).collection
        }
        let properties = [view.named("property")].compactMap { $0 } + view.positional
        let excluded = view.named("excludeproperty")
        if properties.isEmpty {
            if excluded != nil { escape(input, to: "Select-Object -ExcludeProperty", at: command.node, kind: .wholeObject) }
            for name in ["first", "last", "skip", "index"] { evaluate(view.named(name)) }
            return view.has("first") && view.named("first")?.text == "1" ? input.element : input
        }
        var columns: [String: FlowType] = [:]
        for property in properties {
            for (name, type) in column(property, input) {
                if name.contains("*") {
                    escape(input, to: "Select-Object \(name)", at: property, kind: .wholeObject)
                    if input.hasLegacy { columns["*"] = input }
                } else {
                    columns[name.lowercased()] = type
                }
            }
        }
        guard columns["*"] == nil else { return input }
        return FlowType(shapes: [.record(columns)], many: input.many)
    }

    /// Names, calculated properties and lists of both; gives the columns that they make.
    @discardableResult
    func column(_ node: SyntaxNode, _ input: FlowType) -> [(String, FlowType)] {
        guard depth < Self.depthLimit else { return [] }
        depth += 1
        defer { depth -= 1 }
        switch node.kind {
        case .arrayLiteral:
            return node.children(.element).flatMap { column($0, input) }
        case .arrayExpression, .parenExpression:
            let statements = node.children(.statement)
            guard statements.count == 1, let inner = statements[0].soleExpression else { return [] }
            return column(inner, input)
        case .stringConstant:
            guard let name = node.constantStringValue else { return [] }
            if !name.contains("*") { use(node, name: name, form: .column, of: input) }
            return [(name, value(of: name, on: input))]
        case .hashtable:
            var header: String?
            var type = FlowType.nothing
            for entry in node.children(.element) {
                let key = entry.child(.key)?.constantStringValue?.lowercased() ?? ""
                let value = entry.child(.value)?.soleExpression
                if !key.isEmpty, "name".hasPrefix(key) || "label".hasPrefix(key) { header = value?.constantStringValue }
                if !key.isEmpty, "expression".hasPrefix(key), let value {
                    if value.kind == .scriptBlockExpression {
                        type = runBlock(value, with: input.element)
                    } else if let name = value.constantStringValue {
                        use(value, name: name, form: .key, of: input)
                        type = self.value(of: name, on: input)
                    }
                }
            }
            return header.map { [($0, type)] } ?? []
        case .variable where listedColumns(node) != nil:
            return listedColumns(node)?.flatMap { column($0, input) } ?? []
        case .variable, .memberExpression:
            evaluate(node)
            if input.hasLegacy { escape(input, to: "columns that are named by \(node.text)", at: node, kind: .lost) }
            return []
        case .scriptBlockExpression:
            return [(node.text, runBlock(node, with: input.element))]
        default:
            evaluate(node)
            return []
        }
    }

    /// `Sort-Object`, `Group-Object`, `Measure-Object`: names, script blocks, hashtables with `Expression`.
    private func keys(_ command: CommandSyntax, _ input: FlowType, form: PropertyUse.Form) -> FlowType {
        let view = ArgumentView(command)
        for node in [view.named("property")].compactMap({ $0 }) + view.positional { key(node, input, form: form) }
        return input
    }

    private func key(_ node: SyntaxNode, _ input: FlowType, form: PropertyUse.Form) {
        guard depth < Self.depthLimit else { return }
        depth += 1
        defer { depth -= 1 }
        switch node.kind {
        case .arrayLiteral:
            for element in node.children(.element) { key(element, input, form: form) }
        case .arrayExpression, .parenExpression:
            let statements = node.children(.statement)
            if statements.count == 1, let inner = statements[0].soleExpression { key(inner, input, form: form) }
        case .stringConstant:
            if let name = node.constantStringValue { use(node, name: name, form: form, of: input) }
        case .scriptBlockExpression: _ = runBlock(node, with: input.element)
        case .hashtable: column(node, input)
        default: evaluate(node)
        }
    }

    // MARK: Objects that the script makes

    private func newObject(_ command: CommandSyntax) -> FlowType {
        let view = ArgumentView(command)
        let typeNode = view.named("typename") ?? view.positional.first
        let properties = view.named("property")
        let record = properties.map { evaluate($0) } ?? .nothing
        if let type = typeNode?.constantStringValue {
            let others = Array(view.positional.dropFirst(view.named("typename") == nil ? 1 : 0))
            let arguments = ([view.named("argumentlist")].compactMap { $0 } + others).flatMap(Self.listed)
            for argument in arguments { evaluate(argument) }
            if arguments.isEmpty {
                noteConstruction(command.node, type: type, hashtable: properties)
            } else {
                noteConstruction(command.node, type: type, arguments: arguments)
            }
            if let table = constructions[command.node.index] { return FlowType(shapes: [.legacy(table: table, producer: nil)]) }
        }
        return record.shapes.isEmpty ? FlowType(shapes: [.record([:])]) : record
    }

    /// The elements of a list that is written out.
    private static func listed(_ node: SyntaxNode) -> [SyntaxNode] {
        if node.kind == .arrayLiteral { return node.children(.element) }
        if node.kind == .parenExpression || node.kind == .arrayExpression, let inner = node.children(.statement).first?.soleExpression,
            inner.kind == .arrayLiteral
        {
            return inner.children(.element)
        }
        return [node]
    }

    private func addMember(_ command: CommandSyntax, _ input: FlowType) -> FlowType {
        let view = ArgumentView(command)
        let target = view.named("inputobject").map { evaluate($0) } ?? input
        evaluateArguments(command)
        return view.has("passthru") ? target : .nothing
    }
}
