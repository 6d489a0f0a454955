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
        guard let bound = flow.calls[index].bound, let input = flow.pipelineInputs[index], !input.unknown else { return [] }
        var needs: [(Int, [String])] = []
        for parameter in bound.signature.parameters where bound.fromPipeline.contains(parameter.name.lowercased()) {
            for name in [parameter.name] + parameter.aliases {
                guard let (text, read) = value(of: name, on: input, parameter) else { continue }
                values[index, default: [:]][parameter.name] = text
                needs += input.producers.map { ($0, read) }
                break
            }
        }
        return needs
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
        if input.shapes.isEmpty, parameter.pipeline == .byValue || parameter.pipeline == .both { return ("$_", []) }
        return found
    }
}
