import MappingTables
import PowerShellSyntax

/// Finds the calls of legacy cmdlets in a tree and decides about each.
public struct CallResolver: Sendable {
    let tables: MappingTables
    let tree: SyntaxTree
    let scope: CommandScope
    let binder: ArgumentBinder

    public init(tables: MappingTables, tree: SyntaxTree) {
        self.tables = tables
        self.tree = tree
        scope = CommandScope(tree)
        binder = ArgumentBinder(splats: SplatResolver(tree))
    }

    /// Calls in source order, what else was found about command names, and calls of names that no retired module has.
    public func resolve() -> (calls: [CallSite], findings: [Finding], unknown: [CallReport]) {
        var calls: [CallSite] = []
        var findings: [Finding] = []
        var unknown: [CallReport] = []
        for command in tree.commands() {
            guard let written = command.constantName else {
                if let finding = dynamicCall(command) { findings.append(finding) }
                continue
            }
            let name = CommandName(written: written)
            var canonical = name.canonical
            if name.module == nil, let target = scope.aliases[canonical.lowercased()] { canonical = CommandName(written: target).canonical }
            if name.module == nil, scope.functions[canonical.lowercased()] != nil {
                if tables.isLegacyCmdlet(canonical) {
                    findings.append(
                        Finding(
                            code: .shadowedByFunction, tier: .safe,
                            message: "\(canonical) is a function of this script here, not the legacy cmdlet; the call was left alone.",
                            range: command.nameNode?.range ?? command.node.range, cmdlet: canonical))
                }
                continue
            }
            if tables.isLegacyCmdlet(canonical) {
                calls.append(site(command, cmdlet: canonical, module: name.module))
            } else if Self.looksLegacy(canonical) {
                let finding = unknownName(canonical, command)
                findings.append(finding)
                unknown.append(
                    CallReport(
                        cmdlet: canonical, target: nil, tier: .manual, applied: false, range: command.node.range,
                        line: tree.source.lineMap.position(of: command.node.start).line, reason: finding.message, advice: finding.advice))
            }
        }
        return (calls, findings, unknown)
    }

    private func site(_ command: CommandSyntax, cmdlet: String, module: String?) -> CallSite {
        let context = CallContext(command, scope: scope)
        let known = tables.legacySignatures(for: cmdlet)
        let official = known.first?.name ?? tables.successor(of: cmdlet)?.cmdlet ?? cmdlet
        let signatures = known.filter { module == nil || $0.module.lowercased() == module?.lowercased() }
        let bindings = signatures.map { binder.bind(command, to: $0, hasPipelineInput: context.pipelineInput) }
        let row = tables.row(for: official)
        let bound = bindings.min { $0.problems.count < $1.problems.count }.map { Self.identifiedByPipeline($0, row) }
        return CallSite(
            command: command, cmdlet: official, bound: bound, row: row,
            decision: decide(command, official, bound, row, context, module), context: context)
    }

    /// Nearly every parameter of the old cmdlets takes pipeline input by property name. Those that count are the ones that tell which object is meant: what
    /// an object says of itself beside its identity changes nothing when it is written back.
    private static func identifiedByPipeline(_ call: BoundCall, _ row: CmdletRow?) -> BoundCall {
        call.takingFromPipeline { name in
            guard let parameter = call.signature.parameters.first(where: { $0.name.lowercased() == name }), !parameter.isSwitch, !parameter.isBoolean,
                let rule = row?.parameters[parameter.name]
            else { return false }
            return rule.rename != nil || rule.consume == true
        }
    }

    private func decide(
        _ command: CommandSyntax, _ cmdlet: String, _ bound: BoundCall?, _ row: CmdletRow?, _ context: CallContext, _ module: String?
    ) -> CallDecision {
        guard let row else {
            let successor = tables.successor(of: cmdlet)
            let names = successor?.targets.joined(separator: " or ") ?? ""
            let advice = names.isEmpty ? "Microsoft names no successor for it." : "Its official successor is \(names); translate this call by hand."
            return .keep(.callHasNoRow, reason: "\(cmdlet) is recognised, but the tables have no row for it yet.", advice: advice, at: nil)
        }
        guard let bound else {
            return .keep(.callDoesNotBind, reason: "No module exports \(cmdlet) under this name.", advice: nil, at: nil)
        }
        if let problem = bound.problems.first {
            return .keep(
                .callDoesNotBind, reason: "This call of \(cmdlet) does not bind: \(problem.message). It was broken before the migration.",
                advice: "Correct the call, then run msol2graph again.", at: problem.range)
        }
        if let splat = bound.openSplats.first {
            return .keep(
                .splatNotFollowed, reason: "\(splat.text) is not built from one literal that only this call uses, so its keys cannot be renamed safely.",
                advice: "Rename the keys by hand; `msol2graph explain \(cmdlet)` lists the new names.", at: splat.range)
        }
        if command.node.descendants().contains(where: { $0.kind == .errorExpression }) || isCollapsed(command.node) {
            return .keep(
                .callCannotBeEdited, reason: "The call stands in text with doubled quotes that cannot be edited safely.",
                advice: "Take the call out of the string, then run msol2graph again.", at: nil)
        }
        for variant in row.variants where variant.when?.holds(for: bound, in: context, module: module) ?? true {
            if variant.tier == .manual || (variant.target == nil && variant.expression == nil) {
                return .keep(
                    variant.code.flatMap(RuleCode.init) ?? .callIsManual, reason: variant.reason ?? "\(cmdlet) has no automatic counterpart.",
                    advice: variant.advice, at: nil)
            }
            return unsupported(bound, row, variant) ?? .rewrite(variant)
        }
        return .keep(.callIsManual, reason: "No rule covers this combination of parameters of \(cmdlet).", advice: nil, at: nil)
    }

    /// The first argument whose rule forbids the rewrite.
    private func unsupported(_ bound: BoundCall, _ row: CmdletRow, _ variant: Variant) -> CallDecision? {
        for argument in bound.arguments where !argument.isCommon {
            let name = argument.parameter.name
            guard let rule = variant.parameters?[name] ?? row.parameters[name] else {
                return .keep(
                    .parameterUnsupported, reason: "The tables say nothing about -\(name) of \(row.cmdlet).", advice: nil, at: argument.range)
            }
            if let advice = rule.unsupported {
                return .keep(
                    .parameterUnsupported, reason: "-\(name) of \(row.cmdlet) has no counterpart in Microsoft Graph PowerShell.", advice: advice,
                    at: argument.range)
            }
        }
        return nil
    }

    private func isCollapsed(_ node: SyntaxNode) -> Bool {
        node.flags.contains(.collapsedText)
    }

    /// `& $command` where the script puts the name of a legacy cmdlet into the variable.
    private func dynamicCall(_ command: CommandSyntax) -> Finding? {
        guard let node = command.nameNode else { return nil }
        if node.kind == .expandableString, node.text.lowercased().contains("-msol") || node.text.lowercased().contains("-azuread") {
            return Finding(
                code: .dynamicInvocation, tier: .manual, message: "\(node.text) calls cmdlets of a retired module whose names are put together at run time.",
                advice: "Write the calls out, or put the names of the Graph cmdlets together, with their own parameters.", range: command.node.range)
        }
        if node.kind == .expandableString, let name = assembled(node), tables.isLegacyCmdlet(CommandName(written: name).canonical) {
            return Finding(
                code: .dynamicInvocation, tier: .manual, message: "\(node.text) is \(name) here, a cmdlet of a retired module.",
                advice: tables.successor(of: name)?.targets.first.map { "Call \($0) instead, with its own parameters." }, range: command.node.range,
                cmdlet: name)
        }
        guard let name = node.variableName?.lowercased() else { return nil }
        for index in tree.nodes.indices where tree.nodes[index].kind == .assignment {
            let assignment = SyntaxNode(tree: tree, index: Int32(index))
            guard assignment.child(.left)?.variableName?.lowercased() == name,
                let text = assignment.child(.right)?.soleExpression?.constantStringValue, tables.isLegacyCmdlet(CommandName(written: text).canonical)
            else { continue }
            let successor = tables.successor(of: text)?.targets.first
            return Finding(
                code: .dynamicInvocation, tier: .manual, message: "\(node.text) may hold \(text), so this calls a cmdlet of a retired module.",
                advice: successor.map { "Call \($0) instead, with its own parameters." }, range: command.node.range, cmdlet: text)
        }
        return nil
    }

    /// The text of a string whose variables hold constants of the script; nil when one does not.
    private func assembled(_ node: SyntaxNode) -> String? {
        var text = ""
        var position = node.start
        for part in node.children(.part) {
            guard let name = part.variableName?.lowercased(), let value = constant(name) else { return nil }
            text += tree.source.string(in: position..<part.start) + value
            position = part.end
        }
        text += tree.source.string(in: position..<node.end)
        return text.filter { $0 != "\"" }
    }

    /// The value of a variable that the script assigns once, a string.
    private func constant(_ name: String) -> String? {
        let values = tree.nodes.indices.lazy.filter { tree.nodes[$0].kind == .assignment }.map { SyntaxNode(tree: tree, index: Int32($0)) }
            .filter { $0.child(.left)?.variableName?.lowercased() == name }.map { $0.child(.right)?.soleExpression?.constantStringValue }
        let all = Array(values)
        return all.count == 1 ? all[0] : nil
    }

    private func unknownName(_ name: String, _ command: CommandSyntax) -> Finding {
        let nearest = tables.nearestLegacyCmdlets(to: name)
        let advice = nearest.first.map { near in
            let successor = tables.successor(of: near)?.targets.first
            return "The nearest real cmdlet is \(near)" + (successor.map { ", whose successor is \($0)." } ?? ".")
        }
        return Finding(
            code: .unknownLegacyName, tier: .manual, message: "\(name) is no cmdlet of MSOnline, AzureAD or AzureADPreview.",
            advice: advice ?? "Check the spelling, or where the command comes from: a function that another script defines stays as it is.",
            range: command.nameNode?.range ?? command.node.range, cmdlet: name)
    }

    /// `Verb-Msol...` or `Verb-AzureAD...`.
    static func looksLegacy(_ name: String) -> Bool {
        let lower = name.lowercased()
        guard let dash = lower.firstIndex(of: "-"), dash != lower.startIndex else { return false }
        let noun = lower[lower.index(after: dash)...]
        return noun.hasPrefix("msol") || noun.hasPrefix("azuread")
    }
}
