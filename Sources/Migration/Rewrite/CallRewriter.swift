import MappingTables
import PowerShellSyntax

/// Rewrites one call by its row: name, arguments, added arguments, stages behind it.
///
/// All decisions are made before the first edit, so that a refusal leaves the buffer as it was.
struct CallRewriter {
    let tables: MappingTables
    let site: CallSite
    let variant: Variant
    /// Graph properties that the script reads from the result, nil when nothing needs `-Property`.
    let properties: [String]?
    /// Scopes of the whole script, for `{scopes}`.
    let scopes: [String]
    /// Text of the pipeline object's property that identifies it (`$_.Id`) by legacy parameter, when the call takes pipeline input.
    let pipelineValues: [String: String]

    private var formatting: ValueFormatting { ValueFormatting(tables: tables) }

    /// One argument's fate.
    private enum Step {
        case keep
        case remove
        /// New name (with dash; nil keeps it) and new value text (nil keeps it), colon form or not.
        case change(name: String?, value: String?, colon: Bool?)
        /// A switch that stands alone.
        case bare(name: String)
    }

    /// Puts the edits into `buffer`; returns findings about single arguments.
    func apply(to buffer: inout EditBuffer) throws(RewriteRefusal) -> [Finding] {
        guard let bound = site.bound else { return [] }
        var sink = ArgumentSink()
        var steps: [(BoundArgument, Step)] = []
        var findings: [Finding] = []
        for argument in bound.arguments {
            let step = try step(for: argument, buffer: buffer, sink: &sink, findings: &findings)
            steps.append((argument, step))
        }
        let identity = try pipelineArguments(&sink)
        try collect(&sink)

        if let expression = variant.expression {
            try applyExpression(expression, bound: bound, sink: sink, buffer: &buffer)
        } else {
            try applyCall(steps: steps, sink: sink, identity: identity, buffer: &buffer)
        }
        return findings
    }

    // MARK: Deciding

    private func rule(for name: String) -> ParameterRule? { variant.parameters?[name] ?? site.row?.parameters[name] }

    private func valueText(_ node: SyntaxNode, _ buffer: EditBuffer) -> ValueText { ValueText(node: node, text: buffer.text(of: node.range)) }

    private func refuse(_ code: RuleCode, _ reason: String, _ advice: String? = nil, at range: Range<Int>? = nil) -> RewriteRefusal {
        RewriteRefusal(code: code, reason: reason, advice: advice, range: range)
    }

    private func step(
        for argument: BoundArgument, buffer: EditBuffer, sink: inout ArgumentSink, findings: inout [Finding]
    ) throws(RewriteRefusal) -> Step {
        let name = argument.parameter.name
        if argument.isCommon {
            sink.given.insert(name.lowercased())
            return .keep
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
        guard argument.splatEntry == nil else {
            throw refuse(
                .splatNotFollowed, "-\(name) stands in a splatted hashtable and has to move, which cannot be done there.",
                "Write the call with its arguments spelled out, then run msol2graph again.", at: range)
        }
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
            return .remove
        }
        try collectMoved(rule, argument, buffer, &sink, &findings)
        return .remove
    }

    private func switchStep(
        _ target: String, _ rule: ParameterRule, _ argument: BoundArgument, _ buffer: EditBuffer, _ sink: inout ArgumentSink
    ) throws(RewriteRefusal) -> Step {
        sink.given.insert(target.lowercased())
        let invert = rule.invert == true
        guard let node = argument.value else { return invert ? .change(name: target, value: "$false", colon: true) : .bare(name: target) }
        if case let .boolean(flag)? = LiteralValue(node) {
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
    private func renamedValue(_ rule: ParameterRule, _ argument: BoundArgument, _ buffer: EditBuffer) throws(RewriteRefusal) -> String? {
        guard let node = argument.value else { return nil }
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

    private func mapped(
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

    /// Rules that move the value somewhere else.
    private func collectMoved(
        _ rule: ParameterRule, _ argument: BoundArgument, _ buffer: EditBuffer, _ sink: inout ArgumentSink, _ findings: inout [Finding]
    ) throws(RewriteRefusal) {
        let name = argument.parameter.name
        let value = argument.value.map { valueText($0, buffer) }
        func fill(_ template: String) throws(RewriteRefusal) -> String {
            let text = Template(template).rendered { placeholder, formatter in
                guard placeholder == "value", let value else { return placeholder == "value" ? "$true" : nil }
                return formatting.render(value, as: formatter)
            }
            guard let text else { throw refuse(.callIsManual, "The value of -\(name) cannot be written by its rule.", at: argument.range) }
            return text
        }
        if rule.filter != nil || rule.where != nil {
            var template = rule.filter ?? rule.where ?? ""
            if let cases = rule.cases {
                let literal = argument.value.map { LiteralValue($0)?.text } ?? "true"
                guard let literal, let found = cases.first(where: { $0.key.lowercased() == literal.lowercased() }) else {
                    throw refuse(.valueUnknown, "The value of -\(name) decides what is asked for, and it is not known.", at: argument.range)
                }
                template = found.value
            }
            guard !template.isEmpty else { return }
            if rule.filter != nil {
                if rule.advanced == true { sink.advancedQuery = true }
                if let value, value.mayHoldApostrophe, template.contains("|odata") {
                    findings.append(
                        Finding(
                            code: .filterValueUnquoted, tier: .review, severity: .note,
                            message: "-\(name) became part of a filter; a value with an apostrophe must be written with two (O''Brien).",
                            range: argument.range ?? site.command.node.range, cmdlet: site.cmdlet))
                }
                sink.filters.append(try fill(template))
            } else {
                sink.tests.append(try fill(template))
            }
        } else if let table = rule.filterText {
            guard let value else { return }
            let filter = try filterText(value, table: table, argument: argument)
            sink.advancedQuery = sink.advancedQuery || filter.advanced
            sink.filters.append(filter.clause)
        } else if let fields = rule.search {
            guard let value else { return }
            if value.mayHoldApostrophe {
                findings.append(
                    Finding(
                        code: .filterValueUnquoted, tier: .review, severity: .note,
                        message: "-\(name) became part of a filter; a value with an apostrophe must be written with two (O''Brien).",
                        range: argument.range ?? site.command.node.range, cmdlet: site.cmdlet))
            }
            let clauses = fields.map { "startswith(\($0),\(value.odata))" }
            sink.filters.append(clauses.count > 1 ? "(" + clauses.joined(separator: " or ") + ")" : clauses.joined())
            if rule.advanced == true { sink.advancedQuery = true }
        } else if let path = rule.body {
            let text: String
            switch argument.value.flatMap({ LiteralValue($0) }) {
            case let .boolean(flag)? where rule.invert == true: text = flag ? "$false" : "$true"
            default:
                let plain = try rule.value?.expression.map(fill) ?? value?.expression ?? "$true"
                text = rule.invert == true ? "(-not \(value?.primary ?? "$true"))" : plain
            }
            sink.bodies.append((path.split(separator: ".").map(String.init), text))
        } else if let parameter = rule.flag {
            let literal = argument.value.map { LiteralValue($0) } ?? .boolean(true)
            guard case let .boolean(flag)? = literal else {
                throw refuse(.valueUnknown, "-\(name) becomes a word in -\(parameter), so its value must be $true or $false here.", at: argument.range)
            }
            if let word = flag ? rule.whenTrueText : rule.whenFalseText, !word.isEmpty { sink.flags[parameter, default: []].append(word) }
        } else if rule.first == true {
            sink.firstCount = value?.primary
        } else if let spread = rule.spread {
            for (parameter, template) in spread.sorted(by: { $0.key < $1.key }) {
                sink.given.insert(parameter.lowercased())
                sink.appended.append(" -\(parameter) \(try fill(template))")
            }
        } else {
            throw refuse(.parameterUnsupported, "The rule of -\(name) is not known to this version.", at: argument.range)
        }
    }

    /// Whether no other argument adds a clause to `-Filter`.
    private func isOnlyFilter(_ argument: BoundArgument) -> Bool {
        !(site.bound?.arguments ?? []).contains { other in
            guard other.parameter.name != argument.parameter.name, let rule = rule(for: other.parameter.name) else { return false }
            return rule.filter != nil || rule.filterText != nil || rule.search != nil
        }
    }

    /// A filter in the old dialect: the clause for a double-quoted string, and the argument when it stands alone, nil when it stays as it is.
    private func filterText(
        _ value: ValueText, table: String, argument: BoundArgument
    ) throws(RewriteRefusal) -> (clause: String, inPlace: String?, advanced: Bool) {
        let node = value.node
        guard node.kind == .stringConstant || node.kind == .expandableString, !node.flags.contains(.hereString), !node.flags.contains(.bareWord) else {
            throw refuse(
                .filterDialect, "The filter is not written out here, so its old property names cannot be renamed.",
                "Check the text for names that changed, such as dirSyncEnabled (onPremisesSyncEnabled).", at: argument.range)
        }
        let dialect = FilterDialect(table: tables.typeTable(named: table))
        let inside = value.insideString
        guard let result = dialect.translate(inside) else {
            throw refuse(
                .filterDialect, "The filter uses a property or an operator that Microsoft Graph cannot filter on.",
                "Filter on the client with Where-Object, or ask for another property.", at: argument.range)
        }
        var inPlace: String? = result.text == inside ? nil : "\"\(result.text)\""
        if inPlace != nil, node.flags.contains(.singleQuoted), let plain = node.constantStringValue, let renamed = dialect.translate(plain)?.text {
            inPlace = "'" + renamed.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
        return (result.text, inPlace, result.advanced)
    }

    /// Turns `| Set-X` into the identity argument inside `ForEach-Object`; nil when the call takes no pipeline input.
    private func pipelineArguments(_ sink: inout ArgumentSink) throws(RewriteRefusal) -> String? {
        guard site.context.pipelineInput else { return nil }
        if let outer = site.command.elements.lazy.compactMap({ $0.pipelineVariableOutsideBlocks }).first {
            throw refuse(
                .pipelineInput, "The arguments of this call use the \(outer.text) of the code around it, which ForEach-Object would hide.",
                "Keep it in a variable before the pipeline, then use that.", at: outer.range)
        }
        for (parameter, text) in pipelineValues.sorted(by: { $0.key < $1.key }) {
            guard let rule = rule(for: parameter), let target = rule.rename else { continue }
            if sink.given.contains(target.lowercased()) { continue }
            sink.given.insert(target.lowercased())
            let value = rule.value?.template.map { "\"" + $0.split(separator: "{value}", omittingEmptySubsequences: false).joined(separator: "$(\(text))") + "\"" } ?? text
            return " -\(target) \(value)"
        }
        throw refuse(
            .pipelineInput, "\(site.cmdlet) takes its objects from the pipeline; the Graph cmdlet does not, and what comes down the pipeline is not known here.",
            "Write it as ForEach-Object { ... -\(site.row?.parameters.values.compactMap(\.rename).sorted().first ?? "Id") $_.Id }.")
    }

    /// Turns what the rules collected into arguments to append.
    private func collect(_ sink: inout ArgumentSink) throws(RewriteRefusal) {
        if !sink.filters.isEmpty {
            sink.appended.append(" -Filter \"\(sink.filters.joined(separator: " and "))\"")
            sink.given.insert("filter")
        }
        for (parameter, words) in sink.flags.sorted(by: { $0.key < $1.key }) {
            let known = words.filter { $0.lowercased() != "none" }
            sink.appended.append(" -\(parameter) " + (known.isEmpty ? "None" : known.count == 1 ? known[0] : "'\(known.joined(separator: ", "))'"))
            sink.given.insert(parameter.lowercased())
        }
        for (parameter, text) in sink.hashtables() {
            sink.appended.append(" -\(parameter) \(text)")
            sink.given.insert(parameter.lowercased())
        }
        for addition in variant.add ?? [] {
            if sink.given.contains(addition.parameter.lowercased()) { continue }
            if let bound = site.bound {
                if addition.unless?.contains(where: bound.isBound) == true { continue }
                if let needed = addition.ifBound, !needed.contains(where: bound.isBound) { continue }
            }
            guard let template = addition.value else {
                sink.appended.append(" -\(addition.parameter)")
                continue
            }
            if template == "{scopes}", scopes.isEmpty { continue }
            let text = Template(template).rendered { name, formatter in
                if name == "scopes" { return scopes.map { "'\($0)'" }.joined(separator: ", ") }
                guard let node = site.bound?.argument(name)?.value else { return nil }
                return formatting.render(ValueText(node: node, text: node.text), as: formatter)
            }
            guard let text else { throw refuse(.callIsManual, "The Graph call needs -\(addition.parameter), and the script gives nothing to make it from.") }
            sink.appended.append(" -\(addition.parameter) \(text)")
        }
        if sink.advancedQuery {
            sink.appended.append(" -ConsistencyLevel eventual -CountVariable msol2graphCount")
        }
        if let properties, !properties.isEmpty, !sink.given.contains("property") {
            sink.appended.append(" -Property \(properties.joined(separator: ","))")
        }
    }

    // MARK: Writing

    private func applyCall(
        steps: [(BoundArgument, Step)], sink: ArgumentSink, identity: String?, buffer: inout EditBuffer
    ) throws(RewriteRefusal) {
        guard let target = variant.target, let nameNode = site.command.nameNode else { throw refuse(.callIsManual, "The row names no Graph cmdlet.") }
        buffer.replace(nameNode.range, with: Self.quoted(target, like: nameNode))
        if let identity { buffer.insertAfter(nameNode.end, identity) }
        for (argument, step) in steps { write(step, argument, &buffer) }
        let last = site.command.elements.last { $0.kind != .redirection }?.end ?? nameNode.end
        let end = max(last, nameNode.end)
        if !sink.appended.isEmpty { buffer.insertAfter(end, sink.appended.joined()) }
        writeStages(sink, &buffer)
    }

    private func writeStages(_ sink: ArgumentSink, _ buffer: inout EditBuffer) {
        var stages = ""
        if !sink.tests.isEmpty { stages += " | Where-Object { " + sink.tests.joined(separator: " -and ") + " }" }
        if let count = sink.firstCount { stages += " | Select-Object -First \(count)" }
        if variant.emits == true, !site.context.captured { stages += " | Out-Null" }
        let node = site.command.node
        if site.context.pipelineInput {
            buffer.insertBefore(node.start, "ForEach-Object { ")
            stages += " }"
        }
        if let wrap = variant.wrap {
            let halves = wrap.split(separator: "{call}", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 {
                buffer.insertBefore(node.start, String(halves[0]))
                stages += halves[1]
            }
        }
        if !stages.isEmpty { buffer.insertAfter(node.end, stages) }
    }

    private func write(_ step: Step, _ argument: BoundArgument, _ buffer: inout EditBuffer) {
        switch step {
        case .keep: return
        case .remove:
            if let range = argument.range { buffer.replace(removalRange(range), with: "") }
        case let .bare(name):
            if let nameNode = argument.nameNode, argument.splatEntry == nil {
                buffer.replace(nameNode.start..<(argument.range?.upperBound ?? nameNode.end), with: "-\(name)")
            }
        case let .change(name, value, colon):
            if let nameNode = argument.nameNode {
                if argument.splatEntry != nil {
                    if let name { buffer.replace(nameNode.range, with: Self.quoted(name, like: nameNode)) }
                    if let value, let node = argument.value { buffer.replace(node.range, with: value) }
                    return
                }
                let hasColon = nameNode.flags.contains(.colon)
                if let value, colon == true {
                    buffer.replace(nameNode.start..<(argument.range?.upperBound ?? nameNode.end), with: "-\(name ?? argument.parameter.name):\(value)")
                    return
                }
                if let name { buffer.replace(nameNode.range, with: "-\(name)\(hasColon ? ":" : "")") }
                if let value, let node = argument.value { buffer.replace(node.range, with: value) }
            } else if let node = argument.value {
                if let value { buffer.replace(node.range, with: value) }
                buffer.insertBefore(node.start, "-\(name ?? argument.parameter.name) ")
            }
        }
    }

    /// The argument with the blanks before it, so that no gap stays; never a comment.
    private func removalRange(_ range: Range<Int>) -> Range<Int> {
        let bytes = site.command.node.tree.source.utf8
        let before = ([site.command.nameNode].compactMap { $0 } + site.command.elements).map(\.end).filter { $0 <= range.lowerBound }.max() ?? range.lowerBound
        let gap = bytes[before..<range.lowerBound]
        guard !gap.contains(UInt8(ascii: "#")) else { return range }
        return before..<range.upperBound
    }

    private func applyExpression(
        _ expression: String, bound: BoundCall, sink: ArgumentSink, buffer: inout EditBuffer
    ) throws(RewriteRefusal) {
        let snapshot = buffer
        let text = Template(expression).rendered { name, formatter in
            if name == "arguments" { return sink.appended.joined() }
            if name == "scopes" { return scopes.map { "'\($0)'" }.joined(separator: ", ") }
            if let piped = pipelineValues[name], bound.argument(name) == nil { return piped }
            guard let node = bound.argument(name)?.value else { return nil }
            return formatting.render(ValueText(node: node, text: snapshot.text(of: node.range)), as: formatter)
        }
        guard let text else { throw refuse(.callIsManual, "The Graph form needs a value that this call does not give.") }
        guard bound.arguments.allSatisfy({ $0.splatEntry == nil }) else {
            throw refuse(.splatNotFollowed, "The call takes another form in Microsoft Graph, which a splatted hashtable cannot feed.")
        }
        let elements = site.command.elements.filter { $0.kind != .redirection }
        let end = max(elements.last?.end ?? 0, site.command.nameNode?.end ?? 0)
        buffer.replace(site.command.node.start..<max(end, site.command.node.start), with: text)
        writeStages(sink, &buffer)
    }

    /// The name in the quotes of the node that it replaces.
    private static func quoted(_ name: String, like node: SyntaxNode) -> String {
        if node.flags.contains(.bareWord) || node.kind != .stringConstant { return name }
        return node.flags.contains(.singleQuoted) ? "'\(name)'" : node.flags.contains(.doubleQuoted) ? "\"\(name)\"" : name
    }
}

extension SyntaxNode {
    /// The first `$_` or `$PSItem` in this node that is not inside a script block of its own.
    fileprivate var pipelineVariableOutsideBlocks: SyntaxNode? {
        descendants().first { node in
            guard node.kind == .variable, let name = node.variableName?.lowercased(), name == "_" || name == "psitem" else { return false }
            var parent = node.parent
            while let current = parent, current != self.parent {
                if current.kind == .scriptBlockExpression { return false }
                parent = current.parent
            }
            return true
        }
    }
}
