import PowerShellSyntax

extension FlowAnalysis {
    func evaluateExpression(_ node: SyntaxNode) -> FlowType {
        switch node.kind {
        case .variable:
            guard let name = node.variableName else { return .nothing }
            if name.lowercased() == "psitem" { return environment["_"] ?? .nothing }
            return environment[name] ?? shared[name] ?? .nothing
        case .memberExpression: return evaluateMember(node)
        case .invokeMemberExpression: return evaluateMethod(node)
        case .indexExpression: return evaluateIndex(node)
        case .parenExpression: return evaluate(node.child(.statement))
        case .subExpression, .arrayExpression:
            var output = FlowType.nothing
            let statements = node.children(.statement)
            for statement in statements { output.join(evaluate(statement)) }
            if statements.count > 1 || node.kind == .arrayExpression { output.many = output.many || !output.shapes.isEmpty }
            return output
        case .arrayLiteral:
            var output = FlowType.nothing
            for element in node.children(.element) { output.join(evaluate(element)) }
            return output.shapes.isEmpty ? output : output.collection
        case .binaryExpression: return evaluateBinary(node)
        case .ternaryExpression:
            evaluate(node.child(.condition))
            return evaluate(node.child(.left)).joined(evaluate(node.child(.right)))
        case .unaryExpression:
            let type = evaluate(node.child(.operand))
            return node.operatorKind == .comma ? type.collection : .nothing
        case .convertExpression:
            let type = typed(node.child(.type), evaluate(node.child(.operand)))
            if let operand = node.child(.operand), operand.kind == .hashtable { noteConstruction(node, type: node.child(.type)?.typeName, hashtable: operand) }
            return constructions[node.index].map { FlowType(shapes: [.legacy(table: $0, producer: nil)]) } ?? type
        case .attributedExpression, .usingExpression: return evaluate(node.child(.operand))
        case .hashtable: return evaluateHashtable(node)
        case .scriptBlockExpression:
            let before = environment
            let outer = returned
            evaluate(node.child(.body))
            environment = before.joinedWith(environment)
            returned = outer
            return .nothing
        case .expandableString:
            for part in node.children(.part) {
                let type = evaluate(part)
                if type.hasLegacy { escape(type, to: "a string", at: part, kind: .wholeObject) }
            }
            return .nothing
        case .stringConstant, .number, .typeExpression, .typeConstraint, .attribute: return .nothing
        default:
            for child in node.children { evaluate(child) }
            return .nothing
        }
    }

    private func evaluateMember(_ node: SyntaxNode) -> FlowType {
        guard let target = node.child(.target) else { return .nothing }
        if node.flags.contains(.staticAccess) { return .nothing }
        let type = evaluate(target)
        guard let member = node.child(.member) else { return .nothing }
        guard let name = member.constantStringValue else {
            evaluate(member)
            if type.hasLegacy { escape(type, to: "a property whose name is only known at run time", at: node, kind: .lost) }
            return type.hasLegacy ? .unfollowed : .nothing
        }
        // A dictionary's or a group's members are not properties of what it holds.
        if ["values", "keys", "count", "length"].contains(name.lowercased()), type.column(name).shapes.isEmpty,
            !type.tables.contains(where: { rule($0, name) != nil })
        {
            return name.lowercased() == "values" ? type.collection : .nothing
        }
        // An entry of a dictionary of such objects.
        if name.lowercased() == "value", type.column(name).shapes.isEmpty, !type.tables.contains(where: { rule($0, name) != nil }) { return type }
        if type.shapes.isEmpty, !type.unknown { noteUntypedRead(node, name, of: target) }
        use(node, name: name, form: .member, of: type)
        return value(of: name, on: type)
    }

    /// Whoever calls the function may pass an object of either world.
    private func noteUntypedRead(_ node: SyntaxNode, _ name: String, of target: SyntaxNode) {
        guard !calls.isEmpty, target.kind == .variable, let variable = target.variableName?.lowercased(), let current = currentFunction,
            let function = functions[current], !function.isCalled, function.parameterNames.contains(where: { $0.lowercased() == variable }),
            tables.isAlwaysRenamed(name)
        else { return }
        untypedReads[node.index] = name
    }

    private func evaluateIndex(_ node: SyntaxNode) -> FlowType {
        let type = evaluate(node.child(.target))
        guard let index = node.child(.index) else { return type.element }
        evaluate(index)
        if index.kind == .stringConstant || index.kind == .expandableString, let rule = methodRule("[]", on: type) {
            use(node, name: "[]", form: .indexer, of: type)
            return rule.table.map { FlowType(shapes: [.legacy(table: $0, producer: nil)]) } ?? .nothing
        }
        if let key = index.constantStringValue {
            let column = type.column(key)
            if !column.shapes.isEmpty { return column }
        }
        return index.kind == .binaryExpression || index.kind == .arrayLiteral ? type : type.element
    }

    private func evaluateBinary(_ node: SyntaxNode) -> FlowType {
        let left = evaluate(node.child(.left))
        let right = evaluate(node.child(.right))
        if node.operatorKind == .is || node.operatorKind == .isNot, let name = node.child(.right)?.typeName, left.hasLegacy,
            tables.typeTable(forLegacyType: name)?.graph != nil,
            left.tables.allSatisfy({ tables.typeTable(named: $0)?.graph == "directoryObject" })
        {
            use(node, name: name, form: .typeTest, of: left)
            typeTests.insert(node.index)
        }
        let isJoining = node.operatorKind == .plus || node.operatorKind == .questionQuestion
        guard isJoining else {
            // `$users -ne $null` filters a collection.
            return left.many && left.hasLegacy ? left : .nothing
        }
        let type = left.joined(right)
        return type.shapes.isEmpty ? type : type.collection
    }

    private func evaluateHashtable(_ node: SyntaxNode) -> FlowType {
        var columns: [String: FlowType] = [:]
        for entry in node.children(.element) {
            let value = evaluate(entry.child(.value))
            if let name = entry.child(.key)?.constantStringValue { columns[name.lowercased()] = value } else { evaluate(entry.child(.key)) }
        }
        return FlowType(shapes: [.record(columns)])
    }

    private func evaluateMethod(_ node: SyntaxNode) -> FlowType {
        guard let target = node.child(.target) else { return .nothing }
        let name = node.child(.member)?.constantStringValue?.lowercased() ?? ""
        let arguments = node.children(.argument)
        if node.flags.contains(.staticAccess) {
            let types = arguments.map { evaluate($0) }
            if name == "new", let type = target.typeName {
                noteConstruction(node, type: type, arguments: arguments)
            }
            if let table = constructions[node.index] {
                return FlowType(shapes: [.legacy(table: table, producer: nil)])
            }
            for (type, argument) in zip(types, arguments) where type.hasLegacy { escape(type, to: node.text, at: argument, kind: .lost) }
            return .nothing
        }
        let type = evaluate(target)
        if let rule = methodRule(name, on: type) {
            for argument in arguments { evaluate(argument) }
            use(node, name: name, form: .method, of: type)
            return rule.table.map { FlowType(shapes: [.legacy(table: $0, producer: nil)]) } ?? .nothing
        }
        switch name {
        case "where", "foreach":
            guard let block = arguments.first, block.kind == .scriptBlockExpression else {
                for argument in arguments { evaluate(argument) }
                if name == "foreach", let property = arguments.first?.constantStringValue, type.hasLegacy {
                    use(arguments[0], name: property, form: .nameOnly, of: type)
                    return value(of: property, on: type)
                }
                return type
            }
            let output = runBlock(block, with: type.element)
            return name == "where" ? type.collection : output.collection
        case "add", "addrange", "push", "enqueue", "insert", "append":
            let types = arguments.map { evaluate($0) }
            if let last = types.last, !last.shapes.isEmpty {
                addElement(last, to: target, key: arguments.count == 2 ? arguments.first?.constantStringValue : nil)
            }
            return .nothing
        case "pop", "dequeue", "peek", "getenumerator", "toarray", "clone", "item", "get_item":
            for argument in arguments { evaluate(argument) }
            return name == "toarray" || name == "getenumerator" || name == "clone" ? type : type.element
        default:
            for argument in arguments {
                let passed = evaluate(argument)
                if passed.hasLegacy, !["contains", "containskey", "indexof", "remove", "equals"].contains(name) {
                    escape(passed, to: ".\(name)()", at: argument, kind: .lost)
                }
            }
            return .nothing
        }
    }

    /// Runs a script block with `$_` bound, in the scope where it stands.
    func runBlock(_ block: SyntaxNode, with element: FlowType) -> FlowType {
        let outer = (environment["_"], returned)
        let before = environment
        returned = .nothing
        environment["_"] = element
        var output = evaluate(block.child(.body))
        output.join(returned)
        environment["_"] = outer.0
        environment.join(before)
        environment["_"] = outer.0
        returned = outer.1
        return output
    }

    // MARK: Types that scripts name

    /// The type of a value behind `[type]`.
    func typed(_ constraint: SyntaxNode?, _ type: FlowType) -> FlowType {
        guard let name = constraint?.typeName?.lowercased() else { return type }
        switch name {
        case "string", "int", "int32", "int64", "long", "bool", "boolean", "datetime", "guid", "switch", "double", "decimal", "xml", "char", "regex", "uri":
            return .nothing
        case "pscustomobject", "psobject", "ordered", "hashtable", "object", "system.object", "psobject[]":
            return type
        default:
            if let table = tables.typeTable(forLegacyType: name), !type.hasLegacy {
                return FlowType(shapes: type.shapes.union([.legacy(table: table.name, producer: nil)]), many: type.many || name.hasSuffix("[]"))
            }
            if name.hasSuffix("[]") || name.hasPrefix("system.collections.") || name == "array" { return type.shapes.isEmpty ? type : type.collection }
            return type
        }
    }

    /// `New-Object TYPE -ArgumentList a, b` and `[TYPE]::new(a, b)`.
    func noteConstruction(_ node: SyntaxNode, type: String, arguments: [SyntaxNode]) {
        guard !type.contains("["), let table = tables.typeTable(forLegacyType: type), table.construct != nil,
            arguments.isEmpty || arguments.count <= table.constructArguments?.count ?? 0
        else { return }
        constructions[node.index] = table.name
        constructorArguments[node.index] = arguments.isEmpty ? nil : arguments
    }

    /// `[Microsoft.Open.AzureAD.Model.PasswordProfile]@{ ... }` and `New-Object ... -Property @{ ... }`: the keys are properties of the type.
    func noteConstruction(_ node: SyntaxNode, type: String?, hashtable: SyntaxNode?) {
        // A list of such objects is a list, not one of them.
        guard let type, !type.contains("["), let table = tables.typeTable(forLegacyType: type), table.construct != nil else { return }
        constructions[node.index] = table.name
        guard let hashtable, hashtable.kind == .hashtable else { return }
        for entry in hashtable.children(.element) {
            guard let key = entry.child(.key), let name = key.constantStringValue else { continue }
            use(key, name: name, form: .bodyKey, of: FlowType(shapes: [.legacy(table: table.name, producer: nil)]))
        }
    }
}
