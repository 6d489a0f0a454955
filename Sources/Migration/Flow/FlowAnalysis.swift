import MappingTables
import PowerShellSyntax

/// Follows the results of legacy calls through a script: which variables, columns and pipelines hold them, which of their properties are read where, and
/// where they leave the script.
///
/// An abstract run of the script: statements in order, both branches of a condition, every loop body twice, functions with what their calls pass. It is
/// repeated until the functions' parameters and results no longer grow.
final class FlowAnalysis {
    let tree: SyntaxTree
    let tables: MappingTables
    let calls: [CallSite]
    /// Calls that stay as they are although their decision says otherwise.
    let kept: Set<Int>
    /// Command node to call.
    let callByNode: [Int32: Int]

    /// Uses of properties by the node that carries the name.
    private(set) var uses: [Int32: PropertyUse] = [:]
    /// Where objects leave, by call.
    private(set) var escapes: [Int: Set<FlowEscape>] = [:]
    /// What comes down the pipeline into a call.
    var pipelineInputs: [Int: FlowType] = [:]
    /// `New-Object` and casts of legacy types that become hashtables: node to table name.
    var constructions: [Int32: String] = [:]
    /// Reads of renamed properties from parameters of functions that nothing in the file calls, by the member expression.
    var untypedReads: [Int32: String] = [:]
    /// Values that a constructor got, by construction.
    var constructorArguments: [Int32: [SyntaxNode]] = [:]
    /// Comparisons with legacy types that become comparisons of the kind.
    var typeTests: Set<Int32> = []

    var functions: [String: FunctionFlow] = [:]
    var environment = FlowEnvironment()
    /// What variables of the script scope may hold anywhere.
    var shared = FlowEnvironment()
    /// Function whose body is being run.
    var currentFunction: String?
    /// Outputs of `return` in the current body.
    var returned = FlowType.nothing
    var depth = 0
    /// Loops around the current statement.
    var loops = 0

    /// Deeper nests of expressions are not followed.
    static let depthLimit = 120
    private static let passLimit = 4

    init(tree: SyntaxTree, tables: MappingTables, calls: [CallSite], kept: Set<Int>) {
        self.tree = tree
        self.tables = tables
        self.calls = calls
        self.kept = kept
        callByNode = Dictionary(calls.enumerated().map { ($1.command.node.index, $0) }, uniquingKeysWith: { first, _ in first })
        for index in tree.nodes.indices where tree.nodes[index].kind == .functionDefinition {
            if let function = FunctionFlow(SyntaxNode(tree: tree, index: Int32(index))) { functions[function.name] = typedByScript(function) }
        }
    }

    /// A parameter that the script declares with a legacy type holds such objects, whoever calls the function.
    private func typedByScript(_ function: FunctionFlow) -> FunctionFlow {
        var function = function
        let blocks = [function.node.child(.parameters), function.node.child(.body)?.child(.parameters)].compactMap { $0 }
        for parameter in blocks.flatMap({ $0.children(.parameter) }) {
            guard let name = parameter.child(.name)?.variableName else { continue }
            for constraint in parameter.children(.attribute) where constraint.kind == .typeConstraint {
                let type = typed(constraint, .nothing)
                if type.hasLegacy { function.summary.parameters[name.lowercased()] = type }
            }
        }
        return function
    }

    /// Runs the analysis. Call once.
    func run() {
        for pass in 0..<Self.passLimit {
            let before = (functions.mapValues(\.summary), shared)
            environment = shared
            returned = .nothing
            untypedReads = [:]
            let output = evaluate(tree.root).joined(returned)
            shared.join(environment)
            for name in functions.keys.sorted() { runFunction(name) }
            if pass > 0 || functions.isEmpty, before == (functions.mapValues(\.summary), shared) {
                escapeAtEnd(output)
                return
            }
        }
        escapeAtEnd(.nothing)
    }

    private func escapeAtEnd(_ output: FlowType) {
        for name in functions.keys.sorted() {
            guard let function = functions[name], !function.isCalled, function.output.hasLegacy else { continue }
            escape(function.output, to: "callers of \(function.writtenName)", at: function.node, kind: .lost)
        }
    }

    private func runFunction(_ name: String) {
        guard let function = functions[name], let body = function.node.child(.body) else { return }
        let outer = (environment, returned, currentFunction)
        environment = shared
        for (parameter, type) in function.parameters { environment[parameter] = type }
        environment["_"] = function.pipeline
        environment["input"] = function.pipeline.collection
        returned = .nothing
        currentFunction = name
        var output = evaluate(body)
        output.join(returned)
        functions[name]?.output.join(output)
        (environment, returned, currentFunction) = outer
    }

    // MARK: Recording

    /// A place names a property.
    func use(_ node: SyntaxNode, name: String, form: PropertyUse.Form, of type: FlowType) {
        guard !type.shapes.isEmpty else { return }
        if uses[node.index] == nil {
            uses[node.index] = PropertyUse(node: node, name: name, form: form, type: type)
        } else {
            uses[node.index]?.type.join(type)
        }
    }

    /// Legacy objects go where their reads cannot be seen.
    func escape(_ type: FlowType, to destination: String, at node: SyntaxNode, kind: FlowEscape.Kind) {
        for producer in type.producers { escapes[producer, default: []].insert(FlowEscape(kind: kind, node: node.index, destination: destination)) }
        for case let .record(columns) in type.shapes {
            for column in columns.values where column.hasLegacy {
                for producer in column.producers { escapes[producer, default: []].insert(FlowEscape(kind: .lost, node: node.index, destination: destination)) }
            }
        }
    }

    // MARK: Properties

    /// The rule of a property of a legacy table, with the official spelling.
    func rule(_ table: String, _ property: String) -> (name: String, rule: PropertyRule)? {
        guard let rules = tables.typeTable(named: table)?.properties else { return nil }
        if let exact = rules[property] { return (property, exact) }
        return rules.first { $0.key.lowercased() == property.lowercased() }.map { ($0.key, $0.value) }
    }

    /// The rule for one use: of a property, of the indexer (`[]`) or of a method.
    func rule(_ table: String, _ use: PropertyUse) -> (name: String, rule: PropertyRule)? {
        switch use.form {
        case .indexer, .method: tables.typeTable(named: table)?.methods?.first { $0.key.lowercased() == use.name.lowercased() }.map { ($0.key, $0.value) }
        case .typeTest: rule(table, "ObjectType")
        default: rule(table, use.name)
        }
    }

    /// The rule of an indexer or a method of the objects that a value may hold.
    func methodRule(_ name: String, on type: FlowType) -> PropertyRule? {
        type.tables.lazy.compactMap { self.tables.typeTable(named: $0)?.methods?.first { $0.key.lowercased() == name.lowercased() }?.value }.first
    }

    /// What a property read yields.
    func value(of property: String, on type: FlowType) -> FlowType {
        var out = type.column(property)
        out.unknown = out.unknown || (type.unknown && type.shapes.isEmpty)
        for table in type.tables {
            guard let rule = rule(table, property)?.rule, let nested = rule.table else { continue }
            // An object that stands for one of its own properties is still the result of its call.
            let isSame = rule.compute == "{object}"
            for case .legacy(table, let producer) in type.shapes { out.shapes.insert(.legacy(table: nested, producer: isSame ? producer : nil)) }
            out.many = out.many || !isSame
        }
        out.many = out.many || type.many
        return out
    }

    /// What a rewritten call returns.
    func result(of index: Int) -> FlowType {
        let site = calls[index]
        guard !kept.contains(index), case let .rewrite(variant) = site.decision else {
            return site.row?.result == nil ? .nothing : .unfollowed
        }
        if variant.wrap == nil, let facts = variant.target.flatMap({ tables.graphSignature(for: $0) })?.graph, facts.isSilent { return .nothing }
        guard let result = variant.result ?? site.row?.result, tables.typeTable(named: result.table) != nil else { return .nothing }
        let single = !site.context.pipelineInput && (result.cardinality == "one" || site.asksForOne(variant, tables))
        return FlowType(shapes: [.legacy(table: result.table, producer: index)], many: !single)
    }
}

/// What is known of a function of the script.
struct FunctionFlow {
    /// What decides whether another pass is needed.
    struct Summary: Hashable {
        var parameters: [String: FlowType]
        var pipeline: FlowType
        var output: FlowType
        var isCalled: Bool
    }

    /// Lower-case, without scope.
    let name: String
    let writtenName: String
    let node: SyntaxNode
    /// Parameter names in order, as written without `$`.
    let parameterNames: [String]
    /// Parameters that take pipeline objects.
    let pipelineParameters: [String]
    /// Parameters that take properties of pipeline objects, with all their names.
    let propertyParameters: [(names: [String], variable: SyntaxNode)]
    var summary: Summary

    var parameters: [String: FlowType] { summary.parameters }
    var pipeline: FlowType { summary.pipeline }
    var isCalled: Bool { summary.isCalled }
    var output: FlowType {
        get { summary.output }
        set { summary.output = newValue }
    }

    init?(_ node: SyntaxNode) {
        guard let name = node.child(.name)?.text else { return nil }
        writtenName = FlowEnvironment.key(name) == name.lowercased() ? name : String(name.split(separator: ":").last ?? "")
        self.name = FlowEnvironment.key(name)
        self.node = node
        let blocks = [node.child(.parameters), node.child(.body)?.child(.parameters)].compactMap { $0 }
        let parameters = blocks.flatMap { $0.children(.parameter) }
        parameterNames = parameters.compactMap { $0.child(.name)?.variableName }
        func takes(_ parameter: SyntaxNode, _ word: String) -> Bool {
            parameter.children(.attribute).contains { attribute in
                attribute.children(.argument).contains { $0.child(.name)?.text.lowercased() == word || $0.text.lowercased() == word }
            }
        }
        pipelineParameters = parameters.filter { takes($0, "valuefrompipeline") }.compactMap { $0.child(.name)?.variableName }
        propertyParameters = parameters.filter { takes($0, "valuefrompipelinebypropertyname") }.compactMap { parameter in
            guard let variable = parameter.child(.name), let name = variable.variableName else { return nil }
            let aliases = parameter.children(.attribute).filter { $0.typeName?.lowercased() == "alias" }
                .flatMap { $0.children(.argument) }.compactMap(\.constantStringValue)
            return ([name] + aliases, variable)
        }
        summary = Summary(parameters: [:], pipeline: .nothing, output: .nothing, isCalled: false)
    }
}

extension CallSite {
    /// The Graph call asks for one object by its identity.
    func asksForOne(_ variant: Variant, _ tables: MappingTables) -> Bool {
        guard let target = variant.target, let bound, let signature = tables.graphSignature(for: target) else { return false }
        return bound.arguments.contains { argument in
            guard let name = (variant.parameters?[argument.parameter.name] ?? row?.parameters[argument.parameter.name])?.rename,
                let parameter = signature.parameters.first(where: { $0.name == name })
            else { return false }
            return !parameter.mandatoryIn.isEmpty && name.hasSuffix("Id")
        }
    }
}

extension GraphFacts {
    /// Updates, deletions and links answer without content.
    fileprivate var isSilent: Bool { method == "PATCH" || method == "DELETE" || uri?.hasSuffix("$ref") == true }
}
