import MappingTables
import PowerShellSyntax

/// Gives the arguments of a command to the parameters of a signature: switches, `-Name:value`, abbreviations, aliases, positions, splats, sets.
public struct ArgumentBinder: Sendable {
    let splats: SplatResolver
    let common: [Parameter]

    /// - Parameter common: parameters that every cmdlet has beside its own.
    public init(splats: SplatResolver, common: [Parameter] = MappingTables.commonParameters + MappingTables.shouldProcessParameters) {
        self.splats = splats
        self.common = common
    }

    /// Binds `command`. Never fails: what does not bind is in `problems`.
    ///
    /// - Parameter pipelineParameters: names that pipeline input can fill, when the command gets any.
    public func bind(_ command: CommandSyntax, to signature: Signature, hasPipelineInput: Bool) -> BoundCall {
        var state = State(lookup: ParameterLookup(signature: signature, common: common))
        let elements = command.ownElements
        var index = 0
        var onlyArguments = false
        while index < elements.count {
            let element = elements[index]
            index += 1
            switch element.kind {
            case .redirection: continue
            case .commandParameter where !onlyArguments:
                let name = element.parameterName ?? ""
                if name == "-" {
                    onlyArguments = true
                    continue
                }
                var value = element.child(.argument)
                guard case let .parameter(parameter, isCommon) = state.find(name, at: element.range) else {
                    // The word behind an unknown parameter is most likely its value, not an argument of its own.
                    if value == nil, index < elements.count, elements[index].isArgument { index += 1 }
                    continue
                }
                if value == nil, !parameter.isSwitch {
                    if index < elements.count, elements[index].isArgument, !elements[index].flags.contains(.splatted) {
                        value = elements[index]
                        index += 1
                    } else {
                        state.problems.append(.missingValue(parameter.name, at: element.range))
                    }
                }
                let kept = isCommon || isShouldProcess(parameter)
                state.add(BoundArgument(parameter: parameter, nameNode: element, value: value, isCommon: kept), at: element.range)
            default:
                if element.kind == .variable, element.flags.contains(.splatted) {
                    guard let entries = splats.entries(of: element) else {
                        state.openSplats.append(element)
                        continue
                    }
                    for entry in entries {
                        guard case let .parameter(parameter, isCommon) = state.find(entry.name, at: entry.key.range) else { continue }
                        state.add(
                            BoundArgument(
                                parameter: parameter, nameNode: entry.key, value: entry.value.soleExpression ?? entry.value, splatEntry: entry.key,
                                isCommon: isCommon || isShouldProcess(parameter)), at: entry.key.range)
                    }
                } else {
                    state.positional.append(element)
                }
            }
        }
        state.placePositional()
        return state.finish(hasPipelineInput: hasPipelineInput)
    }

    /// `-WhatIf` and `-Confirm`, which signatures list as their own.
    private func isShouldProcess(_ parameter: Parameter) -> Bool {
        MappingTables.shouldProcessParameters.contains { $0.name == parameter.name }
    }

    private struct State {
        let lookup: ParameterLookup
        var arguments: [BoundArgument] = []
        var positional: [SyntaxNode] = []
        var openSplats: [SyntaxNode] = []
        var problems: [BindingProblem] = []

        mutating func find(_ name: String, at range: Range<Int>) -> ParameterLookup.Match {
            let match = lookup.find(name)
            switch match {
            case .parameter: break
            case let .ambiguous(candidates): problems.append(.ambiguousParameter(name, candidates: candidates, at: range))
            case .unknown: problems.append(.unknownParameter(name, at: range))
            }
            return match
        }

        mutating func add(_ argument: BoundArgument, at range: Range<Int>) {
            if arguments.contains(where: { $0.parameter.name == argument.parameter.name }) {
                problems.append(.duplicateParameter(argument.parameter.name, at: range))
            } else {
                arguments.append(argument)
            }
        }

        /// Gives unnamed values to positional parameters of the sets still possible.
        mutating func placePositional() {
            guard !positional.isEmpty else { return }
            let possible = sets(with: arguments)
            var free = lookup.signature.parameters.filter { parameter in
                !parameter.positions.isEmpty && !arguments.contains { $0.parameter.name == parameter.name }
            }
            for value in positional {
                let next = free.compactMap { parameter in
                    possible.compactMap { parameter.positions[$0] }.min().map { (parameter, $0) }
                }.min { $0.1 < $1.1 }
                guard let (parameter, _) = next else {
                    problems.append(.positionalArgument(at: value.range))
                    continue
                }
                arguments.append(BoundArgument(parameter: parameter, nameNode: nil, value: value))
                free.removeAll { $0.name == parameter.name }
            }
        }

        func sets(with arguments: [BoundArgument]) -> [Int] {
            lookup.signature.sets.indices.filter { set in
                arguments.allSatisfy { $0.isCommon || $0.parameter.sets.contains(set) || $0.parameter.sets.isEmpty }
            }
        }

        mutating func finish(hasPipelineInput: Bool) -> BoundCall {
            let signature = lookup.signature
            let possible = sets(with: arguments)
            let given = Set(arguments.filter { !$0.isCommon }.map(\.parameter.name))
            if possible.isEmpty, !signature.sets.isEmpty {
                problems.append(.noParameterSet(given.sorted()))
            }
            let pipeline =
                hasPipelineInput
                ? Set(signature.parameters.filter { $0.pipeline != .none && !given.contains($0.name) }.map { $0.name.lowercased() }) : []
            let missing = possible.map { set in
                signature.parameters.filter {
                    $0.mandatoryIn.contains(set) && !given.contains($0.name) && !pipeline.contains($0.name.lowercased())
                }.map(\.name)
            }
            if openSplats.isEmpty, !possible.isEmpty, missing.allSatisfy({ !$0.isEmpty }), let fewest = missing.min(by: { $0.count < $1.count }) {
                problems.append(.missingMandatory(fewest.sorted()))
            }
            return BoundCall(
                signature: signature, arguments: arguments, possibleSets: possible, openSplats: openSplats, problems: problems, fromPipeline: pipeline)
        }
    }
}

extension SyntaxNode {
    /// Whether the element of a command is a value rather than a parameter or a redirection.
    var isArgument: Bool { kind != .commandParameter && kind != .redirection }
}
