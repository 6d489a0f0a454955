import PowerShellSyntax

extension FlowAnalysis {
    /// Runs a node and gives what it writes to the output or, for expressions, its value.
    @discardableResult
    func evaluate(_ node: SyntaxNode?) -> FlowType {
        guard let node else { return .nothing }
        guard depth < Self.depthLimit else { return .unfollowed }
        depth += 1
        defer { depth -= 1 }
        return node.kind.isExpression ? evaluateExpression(node) : evaluateStatement(node)
    }

    private func evaluateStatement(_ node: SyntaxNode) -> FlowType {
        switch node.kind {
        case .scriptBlock, .namedBlock, .statementBlock, .pipelineChain:
            return sequence(node)
        case .blockStatement, .dataStatement:
            return evaluate(node.child(.body))
        case .pipeline:
            return evaluatePipeline(node)
        case .assignment:
            assign(node)
            return .nothing
        case .ifStatement: return evaluateIf(node)
        case .whileStatement:
            evaluate(node.child(.condition))
            return loop { evaluate(node.child(.body)).joined(condition(node)) }
        case .doWhileStatement, .doUntilStatement:
            return loop { evaluate(node.child(.body)).joined(condition(node)) }
        case .forStatement:
            evaluate(node.child(.initializer))
            return loop {
                evaluate(node.child(.condition))
                let output = evaluate(node.child(.body))
                evaluate(node.child(.iterator))
                return output
            }
        case .forEachStatement:
            let collection = evaluate(node.child(.condition))
            let name = node.child(.name)?.variableName ?? ""
            return loop {
                environment[name] = collection.element
                return evaluate(node.child(.body))
            }
        case .switchStatement: return evaluateSwitch(node)
        case .tryStatement:
            var output = evaluate(node.child(.body))
            for clause in node.children(.clause) {
                let before = environment
                output.join(evaluate(clause.child(.body)))
                environment.join(before)
            }
            output.join(evaluate(node.child(.finallyBody)))
            return output
        case .trapStatement:
            return evaluate(node.child(.body))
        case .returnStatement:
            returned.join(evaluate(node.child(.value)))
            return .nothing
        case .throwStatement, .exitStatement:
            evaluate(node.child(.value))
            return .nothing
        case .typeDefinition:
            for member in node.children where member.kind == .functionMember { runDetached(member.child(.body)) }
            return .nothing
        case .functionDefinition, .paramBlock, .usingStatement, .breakStatement, .continueStatement:
            return .nothing
        case .configurationDefinition:
            return evaluate(node.child(.body))
        case .command, .commandExpression:
            return evaluatePipeline(node)
        default:
            var output = FlowType.nothing
            for child in node.children { output.join(evaluate(child)) }
            return output
        }
    }

    private func sequence(_ node: SyntaxNode) -> FlowType {
        var output = FlowType.nothing
        var writers = 0
        let isRoot = node.index == tree.rootIndex
        for child in node.children where child.role == .statement || child.role == .namedBlock || child.role == .element {
            let type = evaluate(child)
            if type.hasLegacy || !type.shapes.isEmpty { writers += 1 }
            if isRoot, type.hasLegacy { escape(type, to: "the output of the script", at: child, kind: .wholeObject) }
            output.join(type)
        }
        if writers > 1 { output.many = true }
        return output
    }

    private func condition(_ node: SyntaxNode) -> FlowType {
        evaluate(node.child(.condition))
        return .nothing
    }

    /// Runs a body that may run any number of times.
    private func loop(_ body: () -> FlowType) -> FlowType {
        let before = environment
        loops += 1
        defer { loops -= 1 }
        var output = body()
        environment.join(before)
        // Twice, so that what the end of the body assigns reaches its start; in deep nests that would double the work with each level.
        if loops <= 4 {
            output.join(body())
            environment.join(before)
        }
        output.many = output.many || !output.shapes.isEmpty
        return output
    }

    private func evaluateIf(_ node: SyntaxNode) -> FlowType {
        var output = FlowType.nothing
        var ends: [FlowEnvironment] = []
        for clause in node.children(.clause) {
            evaluate(clause.child(.condition))
            let before = environment
            output.join(evaluate(clause.child(.body)))
            ends.append(environment)
            environment = before
        }
        if let otherwise = node.child(.elseBody) {
            output.join(evaluate(otherwise))
        }
        for end in ends { environment.join(end) }
        return output
    }

    private func evaluateSwitch(_ node: SyntaxNode) -> FlowType {
        let subject = evaluate(node.child(.condition))
        let outer = environment["_"]
        let before = environment
        var output = FlowType.nothing
        for clause in node.children(.clause) {
            environment = before.joinedWith(environment)
            environment["_"] = subject.element
            evaluate(clause.child(.condition))
            output.join(evaluate(clause.child(.body)))
        }
        environment.join(before)
        environment["_"] = outer
        return output
    }

    /// Runs code whose effects on variables nobody sees, such as a method of a class.
    func runDetached(_ body: SyntaxNode?) {
        let outer = (environment, returned)
        environment = shared
        evaluate(body)
        (environment, returned) = outer
    }

    // MARK: Assignment

    private func assign(_ node: SyntaxNode) {
        guard let left = node.child(.left) else { return }
        let value = evaluate(node.child(.right))
        let adds = node.operatorKind != .equals
        assign(value, to: left, adding: adds)
    }

    func assign(_ value: FlowType, to target: SyntaxNode, adding: Bool) {
        guard depth < Self.depthLimit else { return }
        depth += 1
        defer { depth -= 1 }
        switch target.kind {
        case .variable:
            guard let name = target.variableName else { return }
            if adding {
                environment.join(name, value.collection)
            } else {
                environment[name] = value
            }
            if FlowEnvironment.isShared(name) { shared.join(name, adding ? value.collection : value) }
        case .convertExpression:
            assign(typed(target.child(.type), value), to: target.child(.operand) ?? target, adding: adding)
        case .attributedExpression:
            if let operand = target.child(.operand) { assign(value, to: operand, adding: adding) }
        case .arrayLiteral:
            for element in target.children(.element) { assign(value.element, to: element, adding: adding) }
        case .parenExpression:
            if let inner = target.child(.statement)?.soleExpression { assign(value, to: inner, adding: adding) }
        case .indexExpression:
            let index = target.child(.index)
            evaluate(index)
            if let holder = target.child(.target), let index, index.kind == .stringConstant || index.kind == .expandableString {
                let type = evaluate(holder)
                if methodRule("[]", on: type) != nil { return use(target, name: "[]", form: .indexer, of: type) }
            }
            if let holder = target.child(.target) { addElement(value, to: holder, key: target.child(.index)?.constantStringValue) }
        case .memberExpression:
            guard let holder = target.child(.target) else { return }
            let type = evaluate(holder)
            if let name = target.child(.member)?.constantStringValue {
                use(target, name: name, form: .write, of: type)
                addElement(value, to: holder, key: name)
            }
        default:
            evaluate(target)
        }
    }

    /// `$h['Key'] = $u`, `$list.Add($u)`: the holder's variable may now hold the value.
    func addElement(_ value: FlowType, to holder: SyntaxNode, key: String?) {
        guard holder.kind == .variable, let name = holder.variableName, !value.shapes.isEmpty else { return }
        let known = environment[name] ?? .nothing
        if let key, known.shapes.contains(where: { if case .record = $0 { true } else { false } }) {
            var updated = known
            updated.shapes = Set(
                known.shapes.map { shape in
                    guard case var .record(columns) = shape else { return shape }
                    columns[key.lowercased(), default: .nothing].join(value)
                    return .record(columns)
                })
            environment[name] = updated
        } else if !known.hasLegacy || known.many || key == nil {
            environment.join(name, value.collection)
        }
    }
}

extension FlowEnvironment {
    func joinedWith(_ other: FlowEnvironment) -> FlowEnvironment {
        var out = self
        out.join(other)
        return out
    }
}
