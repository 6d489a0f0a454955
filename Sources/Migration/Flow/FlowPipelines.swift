import PowerShellSyntax

extension FlowAnalysis {
    /// Runs the elements of a pipeline and gives what its last one writes.
    func evaluatePipeline(_ node: SyntaxNode) -> FlowType {
        let elements = node.kind == .pipeline ? node.children(.element) : [node]
        var current = FlowType.nothing
        for (index, element) in elements.enumerated() {
            switch element.kind {
            case .commandExpression:
                current = evaluate(element.child(.expression))
                for redirection in element.children(.element) { evaluate(redirection.child(.argument)) }
            case .command:
                guard let command = CommandSyntax(element) else { continue }
                current = evaluateCommand(command, input: index > 0 ? current : nil)
            default:
                current = evaluate(element)
            }
        }
        return current
    }

    private func evaluateCommand(_ command: CommandSyntax, input: FlowType?) -> FlowType {
        if let index = callByNode[command.node.index] {
            evaluateArguments(command)
            if let input { pipelineInputs[index, default: .nothing].join(input) }
            let output = result(of: index)
            noteVariables(command, output)
            return output
        }
        guard let name = command.constantName else {
            let block = command.nameNode?.kind == .scriptBlockExpression ? command.nameNode : nil
            if block == nil { evaluate(command.nameNode) }
            let types = evaluateArguments(command)
            for (argument, type) in types where type.hasLegacy { escape(type, to: "a command that is only known at run time", at: argument, kind: .lost) }
            return block.map { runBlock($0, with: input?.element ?? environment["_"] ?? .nothing) } ?? .unfollowed
        }
        let key = FlowEnvironment.key(CommandName(written: name).canonical)
        if functions[key] != nil { return call(key, command, input: input) }
        guard let known = KnownCommand(name: key) else { return foreign(command, named: name, input: input) }
        let output = evaluate(known, command, input: input ?? .nothing)
        noteVariables(command, output)
        return output
    }

    /// Values of all arguments, evaluated once, with their nodes.
    @discardableResult
    func evaluateArguments(_ command: CommandSyntax) -> [(node: SyntaxNode, type: FlowType)] {
        command.elements.compactMap { element in
            switch element.kind {
            case .commandParameter: nil
            case .redirection:
                (element, evaluate(element.child(.argument)))
            default: (element, evaluate(element))
            }
        }
    }

    /// `-OutVariable x`, `-PipelineVariable x`.
    private func noteVariables(_ command: CommandSyntax, _ output: FlowType) {
        let view = ArgumentView(command)
        if let name = (view.named("outvariable") ?? view.named("ov"))?.constantStringValue { environment[name.filter { $0 != "+" }] = output.collection }
        if let name = (view.named("pipelinevariable") ?? view.named("pv"))?.constantStringValue { environment[name] = output.element }
    }

    /// A command that nothing is known of.
    private func foreign(_ command: CommandSyntax, named name: String, input: FlowType?) -> FlowType {
        for (argument, type) in evaluateArguments(command) where type.hasLegacy { escape(type, to: name, at: argument, kind: .lost) }
        if let input, input.hasLegacy { escape(input, to: name, at: command.node, kind: .lost) }
        return .unfollowed
    }

    // MARK: Functions of the script

    private func call(_ name: String, _ command: CommandSyntax, input: FlowType?) -> FlowType {
        guard let function = functions[name] else { return .nothing }
        functions[name]?.summary.isCalled = true
        var positional = function.parameterNames
        var pending: String?
        for element in command.ownElements {
            switch element.kind {
            case .commandParameter:
                let written = element.parameterName?.lowercased() ?? ""
                let matches = function.parameterNames.filter { $0.lowercased() == written }
                let parameter = matches.first ?? function.parameterNames.first { $0.lowercased().hasPrefix(written) }
                if let parameter { positional.removeAll { $0.lowercased() == parameter.lowercased() } }
                if let value = element.child(.argument) {
                    pass(evaluate(value), to: parameter, of: name)
                    pending = nil
                } else {
                    pending = parameter
                }
            case .redirection: continue
            default:
                let type = evaluate(element)
                if let parameter = pending {
                    pass(type, to: parameter, of: name)
                    pending = nil
                } else if !positional.isEmpty, !element.flags.contains(.splatted) {
                    pass(type, to: positional.removeFirst(), of: name)
                }
            }
        }
        if let input {
            functions[name]?.summary.pipeline.join(input.element)
            for parameter in function.pipelineParameters { pass(input.element, to: parameter, of: name) }
            for parameter in function.propertyParameters {
                guard let property = parameter.names.first(where: { name in input.tables.contains { rule($0, name) != nil } }) else { continue }
                use(parameter.variable, name: property, form: .parameter, of: input)
                pass(value(of: property, on: input).element, to: parameter.names[0], of: name)
            }
        }
        return function.output
    }

    private func pass(_ type: FlowType, to parameter: String?, of function: String) {
        guard let parameter, !type.shapes.isEmpty || type.unknown else { return }
        functions[function]?.summary.parameters[parameter.lowercased(), default: .nothing].join(type)
    }
}

/// The arguments of a command without a signature: named ones by lower-case name, the others in order.
struct ArgumentView {
    private var byName: [(name: String, value: SyntaxNode?)] = []
    private(set) var positional: [SyntaxNode] = []
    /// Parameters of the known commands that take no value.
    private static let switches: Set<String> = [
        "unique", "descending", "asc", "autosize", "wrap", "force", "notypeinformation", "append", "noclobber", "asarray", "nonewline", "passthru",
        "casesensitive", "ashashtable", "asstring", "noelement", "sum", "average", "maximum", "minimum", "line", "word", "character", "hidetableheaders",
        "strict", "compress", "useculture", "nti", "usequotes",
    ]

    init(_ command: CommandSyntax, switches: Set<String> = ArgumentView.switches, valueParameters: Set<String>? = nil) {
        var pending = false
        for element in command.ownElements {
            switch element.kind {
            case .commandParameter:
                let name = element.parameterName?.lowercased() ?? ""
                let value = element.child(.argument)
                byName.append((name, value))
                let takesValue = valueParameters.map { known in known.contains { $0.hasPrefix(name) } } ?? !switches.contains(name)
                pending = value == nil && takesValue
            case .redirection: continue
            default:
                if pending, let last = byName.indices.last {
                    byName[last].value = element
                } else {
                    positional.append(element)
                }
                pending = false
            }
        }
    }

    /// The value of the first parameter whose name is `name` or a prefix of it of at least two letters.
    func named(_ name: String) -> SyntaxNode? {
        byName.first { $0.name == name || ($0.name.count > 1 && name.hasPrefix($0.name)) }?.value
    }

    /// Whether the parameter is written.
    func has(_ name: String) -> Bool {
        byName.contains { $0.name == name || ($0.name.count > 1 && name.hasPrefix($0.name)) }
    }

    /// Lower-case names as written.
    var names: [String] { byName.map(\.name) }
}
