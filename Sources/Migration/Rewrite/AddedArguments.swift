import MappingTables
import PowerShellSyntax

// Arguments that the Graph call gets beside the translated ones.
extension CallRewriter {
    /// Turns `| Set-X` into the identity argument inside `ForEach-Object`; nil when the call takes no pipeline input.
    func pipelineArguments(_ sink: inout ArgumentSink) throws(RewriteRefusal) -> String? {
        guard site.context.pipelineInput else { return nil }
        if let outer = site.command.elements.lazy.compactMap({ $0.pipelineVariableOutsideBlocks }).first {
            throw refuse(
                .pipelineInput, "The arguments of this call use the \(outer.text) of the code around it, which ForEach-Object would hide.",
                "Keep it in a variable before the pipeline, then use that.", at: outer.range)
        }
        if variant.expression != nil { return nil }
        for (parameter, text) in pipelineValues.sorted(by: { $0.key < $1.key }) {
            guard let rule = rule(for: parameter), let target = rule.rename else { continue }
            if sink.given.contains(target.lowercased()) { continue }
            sink.given.insert(target.lowercased())
            let value =
                rule.value?.template.map { "\"" + $0.split(separator: "{value}", omittingEmptySubsequences: false).joined(separator: "$(\(text))") + "\"" }
                ?? text
            return " -\(target) \(value)"
        }
        throw refuse(
            .pipelineInput,
            "\(site.cmdlet) takes its objects from the pipeline; the Graph cmdlet does not, and what comes down the pipeline is not known here.",
            "Write it as ForEach-Object { ... -\(site.row?.parameters.values.compactMap(\.rename).sorted().first ?? "Id") $_.Id }.")
    }

    /// Turns what the rules collected into arguments to append.
    func collect(_ sink: inout ArgumentSink, _ buffer: EditBuffer) throws(RewriteRefusal) {
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
                return formatting.render(valueText(node, buffer), as: formatter)
            }
            if addition.parameter == "Top", let text { sink.limit = text }
            guard let text else { throw refuse(.callIsManual, "The Graph call needs -\(addition.parameter), and the script gives nothing to make it from.") }
            sink.appended.append(" -\(addition.parameter)\(isSwitch(addition.parameter) ? ":" : " ")\(text)")
        }
        if sink.advancedQuery {
            sink.appended.append(" -ConsistencyLevel eventual -CountVariable msol2graphCount")
        }
        if let properties, !properties.isEmpty, !sink.given.contains("property") {
            sink.appended.append(" -Property \(properties.joined(separator: ","))")
        }
        if endsTry, !sink.given.contains("erroraction") {
            sink.errorAction = " -ErrorAction Stop"
            if variant.expression == nil { sink.appended.append(sink.errorAction) }
        }
    }

    /// The cmdlets of the AzureAD modules threw, so that a `catch` without more was reached; those of Microsoft Graph report and go on.
    private var endsTry: Bool {
        guard site.context.inTry, let module = site.bound?.signature.module.lowercased(), module.hasPrefix("azuread") else { return false }
        return variant.expression != nil || variant.target.flatMap { tables.graphSignature(for: $0) }?.graph?.method != nil
    }

    /// Whether the target takes the parameter as a switch, whose value must stand behind a colon.
    private func isSwitch(_ parameter: String) -> Bool {
        variant.target.flatMap { tables.graphSignature(for: $0) }?.parameters.contains { $0.name == parameter && $0.isSwitch } ?? false
    }
}

extension SyntaxNode {
    /// The first `$_` or `$PSItem` in this node that is not inside a script block of its own.
    var pipelineVariableOutsideBlocks: SyntaxNode? {
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
