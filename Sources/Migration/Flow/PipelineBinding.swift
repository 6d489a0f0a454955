import MappingTables
import PowerShellSyntax

/// Says how the objects that come down a pipeline feed the parameters of a call, as the legacy cmdlet's binder did it.
struct PipelineBinding {
    let flow: FlowAnalysis
    /// By call: legacy parameter to the Graph expression over `$_` that gives its value.
    private(set) var values: [Int: [String: String]] = [:]

    init(flow: FlowAnalysis) {
        self.flow = flow
    }

    /// Binds one call; gives the Graph properties that it reads, by the call that produces them.
    mutating func bind(_ index: Int) -> [(producer: Int, names: [String])] {
        guard let bound = flow.calls[index].bound, let input = flow.pipelineInputs[index], !input.unknown,
            case let .rewrite(variant) = flow.calls[index].decision
        else { return [] }
        var found: [(parameter: String, text: String, read: [String])] = []
        for parameter in bound.signature.parameters where bound.fromPipeline.contains(parameter.name.lowercased()) {
            if input.shapes.isEmpty, parameter.pipeline == .byValue || parameter.pipeline == .both, comesAsText(index) {
                found.append((parameter.name, "$_", []))
                continue
            }
            for name in [parameter.name] + parameter.aliases {
                guard let (text, read) = value(of: name, on: input, parameter) else { continue }
                found.append((parameter.name, text, read))
                break
            }
        }
        let placeholders = variant.expression.map { Template($0).names }
        let used: [(parameter: String, text: String, read: [String])]
        if let placeholders {
            used = found.filter { placeholders.contains($0.parameter) }
        } else {
            used = Array(found.sorted { (rank($0.parameter, index, variant), $0.parameter) < (rank($1.parameter, index, variant), $1.parameter) }.prefix(1))
        }
        values[index] = Dictionary(used.map { ($0.parameter, $0.text) }, uniquingKeysWith: { first, _ in first })
        return used.flatMap { item in input.producers.map { ($0, item.read) } }
    }

    /// The pipeline begins with literals or with the lines of a file: what comes down it is text.
    private func comesAsText(_ index: Int) -> Bool {
        guard let pipeline = flow.calls[index].command.node.parent, pipeline.kind == .pipeline, let first = pipeline.children(.element).first,
            pipeline.children(.element).dropFirst().first == flow.calls[index].command.node
        else { return false }
        if first.kind == .commandExpression { return first.child(.expression).flatMap { LiteralValue($0) } != nil }
        return ["get-content", "gc", "cat", "type"].contains(CommandSyntax(first)?.constantName?.lowercased() ?? "")
    }

    /// 0 for a parameter that the target cannot do without, 1 for one that it takes, 2 for any other.
    private func rank(_ parameter: String, _ index: Int, _ variant: Variant) -> Int {
        guard let name = (variant.parameters?[parameter] ?? flow.calls[index].row?.parameters[parameter])?.rename else { return 2 }
        let target = variant.target.flatMap { flow.tables.graphSignature(for: $0) }?.parameters.first { $0.name == name }
        return target.map { $0.mandatoryIn.isEmpty ? 1 : 0 } ?? 2
    }

    private func value(of name: String, on input: FlowType, _ parameter: Parameter) -> (String, [String])? {
        var found: (String, [String])?
        for shape in input.shapes {
            let one: (String, [String])?
            switch shape {
            case let .record(columns):
                one = columns[name.lowercased()] == nil ? nil : ("$_.\(name)", [])
            case let .legacy(table, _):
                one = flow.rule(table, name).flatMap { found in
                    found.rule.expression(on: "$_", officialName: found.name).map { ($0, PropertyResolver.needs(found.rule, officialName: found.name)) }
                }
            }
            guard let one, found == nil || found?.0 == one.0 else { return nil }
            found = one
        }
        return found
    }
}
