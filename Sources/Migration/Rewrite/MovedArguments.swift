import MappingTables
import PowerShellSyntax

// Arguments whose values go to another place: a filter, a hashtable, a test behind the call.
extension CallRewriter {
    /// Rules that move the value somewhere else.
    func collectMoved(
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
            if rule.where != nil, template.contains("{value"), let outer = argument.value?.pipelineVariableOutsideBlocks {
                throw refuse(
                    .pipelineInput, "The value of -\(name) becomes part of a Where-Object block, which would hide the \(outer.text) of the code around it.",
                    "Keep the value in a variable first, then use that.", at: outer.range)
            }
            if rule.filter != nil {
                if rule.advanced == true { sink.advancedQuery = true }
                if let value, value.mayHoldApostrophe, argument.parameter.type != "Guid", template.contains("|odata") {
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
    func isOnlyFilter(_ argument: BoundArgument) -> Bool {
        !(site.bound?.arguments ?? []).contains { other in
            guard other.parameter.name != argument.parameter.name, let rule = rule(for: other.parameter.name) else { return false }
            return rule.filter != nil || rule.filterText != nil || rule.search != nil
        }
    }

    /// A filter in the old dialect: the clause for a double-quoted string, and the argument when it stands alone, nil when it stays as it is.
    func filterText(
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
}
