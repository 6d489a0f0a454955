import MappingTables
import PowerShellSyntax

// What becomes of one argument that stays an argument.
extension CallRewriter {
    func step(
        for argument: BoundArgument, buffer: EditBuffer, sink: inout ArgumentSink, findings: inout [Finding]
    ) throws(RewriteRefusal) -> Step {
        let name = argument.parameter.name
        if argument.isCommon {
            sink.given.insert(name.lowercased())
            return try commonStep(argument)
        }
        guard let rule = rule(for: name) else { throw refuse(.parameterUnsupported, "The tables say nothing about -\(name).") }
        let range = argument.range ?? argument.nameNode?.range
        if let scopesTier = rule.tier, scopesTier == .review, let reason = rule.reason {
            findings.append(
                Finding(code: .callNeedsReview, tier: .review, message: reason, range: range ?? site.command.node.range, cmdlet: site.cmdlet))
        }
        if let target = rule.rename {
            sink.given.insert(target.lowercased())
            let value = try renamedValue(rule, argument, buffer)
            return .change(name: target, value: value, colon: nil)
        }
        if let target = rule.switch { return try switchStep(target, rule, argument, buffer, &sink) }
        if rule.consume == true { return .remove }
        if let table = rule.filterText, let value = argument.value, isOnlyFilter(argument) {
            let filter = try filterText(valueText(value, buffer), table: table, argument: argument)
            sink.advancedQuery = sink.advancedQuery || filter.advanced
            sink.given.insert("filter")
            return .change(name: "Filter", value: filter.inPlace, colon: nil)
        }
        if argument.splatEntry != nil, !SplatEntryMove(argument: argument, call: site.command.node).isPossible {
            throw refuse(
                .splatNotFollowed, "-\(name) stands in a splatted hashtable and has to move, which cannot be done there.",
                "Write the call with its arguments spelled out, then run msol2graph again.", at: range)
        }
        let removal = argument.splatEntry == nil ? Step.remove : .removeEntry
        if let reason = rule.drop {
            if let wanted = rule.onlyWhen {
                let literal = argument.value.map { LiteralValue($0)?.text } ?? "true"
                guard literal?.lowercased() == wanted.lowercased() else {
                    throw refuse(.parameterUnsupported, "-\(name) can only be left out when it is \(wanted).", reason, at: range)
                }
            }
            findings.append(
                Finding(
                    code: .argumentDropped, tier: .safe, message: "-\(name) was removed: \(reason)", range: range ?? site.command.node.range,
                    cmdlet: site.cmdlet))
            return removal
        }
        try collectMoved(rule, argument, buffer, &sink, &findings)
        return removal
    }

    /// `-Confirm` goes where the target never asks; `-WhatIf` must not be lost.
    private func commonStep(_ argument: BoundArgument) throws(RewriteRefusal) -> Step {
        let name = argument.parameter.name
        guard MappingTables.shouldProcessParameters.contains(where: { $0.name == name }), let target = variant.target,
            let signature = tables.graphSignature(for: target), !signature.parameters.contains(where: { $0.name == name })
        else { return .keep }
        guard name == "WhatIf" else { return argument.splatEntry == nil ? .remove : .removeEntry }
        throw refuse(
            .parameterUnsupported, "\(target) has no -WhatIf, without which it would act.", "Guard the call with if ($PSCmdlet.ShouldProcess(...)).",
            at: argument.range)
    }

    func switchStep(
        _ target: String, _ rule: ParameterRule, _ argument: BoundArgument, _ buffer: EditBuffer, _ sink: inout ArgumentSink
    ) throws(RewriteRefusal) -> Step {
        sink.given.insert(target.lowercased())
        let invert = rule.invert == true
        guard let node = argument.value else { return invert ? .change(name: target, value: "$false", colon: true) : .bare(name: target) }
        if let flag = LiteralValue(node)?.truth {
            let isOn = flag != invert
            if argument.splatEntry != nil { return .change(name: target, value: isOn ? "$true" : "$false", colon: nil) }
            if isOn { return .bare(name: target) }
            if rule.whenFalse == "explicit" { return .change(name: target, value: "$false", colon: true) }
            sink.given.remove(target.lowercased())
            return .remove
        }
        let value = valueText(node, buffer)
        let text = invert ? "(-not \(value.primary))" : argument.splatEntry == nil ? value.primary : value.expression
        return .change(name: target, value: text, colon: argument.splatEntry == nil ? true : nil)
    }

    /// The new value text of a renamed parameter; nil when it stays.
    func renamedValue(_ rule: ParameterRule, _ argument: BoundArgument, _ buffer: EditBuffer) throws(RewriteRefusal) -> String? {
        guard let node = argument.value else { return nil }
        try refuseEmpty(node, argument)
        let value = valueText(node, buffer)
        if let cases = rule.cases { return try mapped(value, cases, otherwise: nil, argument) }
        guard let change = rule.value else { return nil }
        if change.array == true {
            if node.kind == .arrayExpression || node.kind == .arrayLiteral { return nil }
            return value.array
        }
        if let map = change.map { return try mapped(value, map, otherwise: change.else, argument) }
        if let table = change.table, let map = tables.valueTable(named: table) { return try mapped(value, map, otherwise: change.else, argument) }
        if let template = change.template {
            return Template(template).rendered { name, _ in name == "value" ? value.insideString : nil }.map { "\"\($0)\"" }
        }
        if let expression = change.expression {
            guard
                let text = Template(expression).rendered({ name, formatter in name == "value" ? formatting.render(value, as: formatter) : nil })
            else { throw refuse(.callIsManual, "The value of -\(argument.parameter.name) cannot be written by its rule.", at: argument.range) }
            return text
        }
        return nil
    }

    func mapped(
        _ value: ValueText, _ map: [String: String], otherwise: String?, _ argument: BoundArgument
    ) throws(RewriteRefusal) -> String? {
        if let literal = LiteralValue(value.node)?.text {
            if let new = map.first(where: { $0.key.lowercased() == literal.lowercased() })?.value {
                return value.node.flags.contains(.bareWord) ? new : "'\(new)'"
            }
        }
        if otherwise == "keep" { return nil }
        throw refuse(
            .valueUnknown, "The value of -\(argument.parameter.name) has to be translated, and it is not one of the known literals.",
            "Known values: \(map.keys.sorted().joined(separator: ", ")).", at: argument.range)
    }

    /// An empty value cleared a property; Microsoft Graph refuses it in an update.
    private func refuseEmpty(_ node: SyntaxNode, _ argument: BoundArgument) throws(RewriteRefusal) {
        guard variant.target.flatMap({ tables.graphSignature(for: $0) })?.graph?.method == "PATCH" else { return }
        switch LiteralValue(node) {
        case .null?, .string("")?:
            throw refuse(
                .valueUnknown, "-\(argument.parameter.name) is cleared here, and the Graph cmdlet sends an empty string that the service refuses.",
                "Send an explicit null: Invoke-MgGraphRequest -Method PATCH -Uri ... -Body @{ property = $null }.", at: argument.range)
        default: return
        }
    }
}
