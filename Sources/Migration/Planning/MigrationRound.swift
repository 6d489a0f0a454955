import MappingTables
import PowerShellSyntax

/// One round over a script, with a fixed set of calls that are left alone.
struct MigrationRound {
    let tables: MappingTables
    let options: MigrationOptions
    let tree: SyntaxTree
    let sites: [CallSite]
    let kept: [Int: RewriteRefusal]
    let verification: OutputVerification
    let lines: LineMap

    private(set) var outcome: ScriptMigration.Outcome
    private var refused: [Int: RewriteRefusal] = [:]

    init(
        tables: MappingTables, options: MigrationOptions, tree: SyntaxTree, sites: [CallSite], kept: [Int: RewriteRefusal], verification: OutputVerification,
        lines: LineMap
    ) {
        self.verification = verification
        self.lines = lines
        self.tables = tables
        self.options = options
        self.tree = tree
        self.sites = sites
        self.kept = kept
        outcome = ScriptMigration.Outcome(buffer: EditBuffer(source: tree.source))
    }

    /// Edits the script; gives the calls that have to be left alone in the next round, none when the outcome holds.
    mutating func run() -> [Int: RewriteRefusal] {
        let flow = FlowAnalysis(tree: tree, tables: tables, calls: sites, kept: Set(kept.keys))
        flow.run()
        var properties = PropertyRewriter(flow: flow)
        var pipelines = PipelineBinding(flow: flow)
        for (index, site) in sites.enumerated() where rewrites(index) && site.context.pipelineInput {
            for (producer, names) in pipelines.bind(index) { properties.noteNeeds(producer, names) }
        }
        let verdicts = FlowVerdicts(flow: flow, properties: properties)
        if options.highestTier == .safe {
            for (index, reason) in verdicts.reasons where rewrites(index) { refused[index] = .notSafe(reason) }
            guard refused.isEmpty else { return refused }
        }
        let needs = ScopeComputation(tables: tables).needs(
            sites.indices.filter(rewrites).map { sites[$0] }, computations: properties.computations, tree: tree)
        let selection = PropertySelection(flow: flow, needs: properties.needs)

        var jobs: [Job] = properties.edits.map { Job(range: $0.range, work: .property($0)) }
        for index in sites.indices where rewrites(index) {
            guard case let .rewrite(variant) = sites[index].decision else { continue }
            let rewriter = CallRewriter(
                tables: tables, site: sites[index], variant: variant, properties: selection.properties(of: index, variant),
                scopes: needs.connectScopes, pipelineValues: pipelines.values[index] ?? [:])
            jobs.append(Job(range: sites[index].command.node.range, work: .call(index, rewriter)))
        }
        let argumentFindings = perform(jobs)
        guard refused.isEmpty else { return refused }

        let verified = verification.verify(outcome.buffer)
        for problem in verified.problems {
            let culprit =
                sites.indices.filter { rewrites($0) && sites[$0].command.node.range.overlaps(problem.original) }
                .min { sites[$0].command.node.range.count < sites[$1].command.node.range.count }
                ?? sites.indices.last { rewrites($0) && sites[$0].command.node.start <= problem.original.lowerBound }
            guard let culprit else { continue }
            refused[culprit] = RewriteRefusal(
                code: .changeWithdrawn, reason: "The rewritten call would not have been valid (\(problem.message)), so it was withdrawn.",
                advice: "Translate this call by hand; `msol2graph explain \(sites[culprit].cmdlet)` has the facts.", range: nil)
        }
        guard refused.isEmpty else { return refused }
        outcome.graphCalls = verified.calls
        outcome.environment = environment()
        outcome.connects = sites.indices.filter { rewrites($0) && signsIn(sites[$0]) }.map { sites[$0].command.node.range }
        outcome.constructed = flow.typeTests.union(flow.constructions.keys)
        outcome.scopes = needs.scopes

        for (index, finding) in properties.findings.enumerated() {
            let change = properties.changedRanges[index].map { (tree.source.string(in: $0), outcome.buffer.innerText(of: $0)) }
            outcome.findings.append(change.map { finding.showing(before: $0.0, after: $0.1) } ?? finding)
        }
        outcome.findings += verdicts.findings
        outcome.findings += needs.findings
        for index in sites.indices { report(index, argumentFindings[index] ?? []) }
        return [:]
    }

    /// Something to be edited, with the part of the text that it may touch.
    private struct Job {
        enum Work {
            case property(PropertyRewriter.Edit)
            case call(Int, CallRewriter)
        }

        let range: Range<Int>
        let work: Work

        /// Shorter first; calls behind properties of the same range.
        var order: (Int, Int, Int) {
            if case .call = work { return (range.count, range.lowerBound, 1) }
            return (range.count, range.lowerBound, 0)
        }
    }

    /// Edits from the inside out, so that an outer edit takes over text that the inner ones have changed. Gives the findings about arguments, by call.
    private mutating func perform(_ jobs: [Job]) -> [Int: [Finding]] {
        var findings: [Int: [Finding]] = [:]
        for job in jobs.sorted(by: { $0.order < $1.order }) {
            switch job.work {
            case let .property(edit): edit.apply(&outcome.buffer)
            case let .call(index, rewriter):
                do {
                    findings[index] = try rewriter.apply(to: &outcome.buffer)
                } catch {
                    refused[index] = error
                }
            }
        }
        return findings
    }

    private func rewrites(_ index: Int) -> Bool {
        if kept[index] != nil { return false }
        if case .rewrite = sites[index].decision { return true }
        return false
    }

    /// The row computes scopes for it, or it is a sign-in without scopes by a certificate or a token.
    private func signsIn(_ site: CallSite) -> Bool {
        site.row?.variants.contains { $0.add?.contains { $0.value == "{scopes}" } == true } == true
    }

    /// A sign-in whose permissions were consented to before, or come with a token.
    private func asksForNoScopes(_ site: CallSite, _ variant: Variant) -> Bool {
        signsIn(site) && variant.add?.contains { $0.value == "{scopes}" } != true
    }

    /// What the script's calls need, in one sentence; nil when they need nothing.
    private func permissions(_ kind: ScopeNeed.Kind) -> String? {
        let names = outcome.scopes.filter { $0.kind == kind }.map(\.scope)
        return names.isEmpty ? nil : "This script needs the permissions \(names.joined(separator: ", "))."
    }

    /// The cloud that the script signs in to, when it says so by a literal; named as in Graph.
    private func environment() -> String? {
        for index in sites.indices where rewrites(index) {
            guard case let .rewrite(variant) = sites[index].decision else { continue }
            for argument in sites[index].bound?.arguments ?? [] {
                let rule = variant.parameters?[argument.parameter.name] ?? sites[index].row?.parameters[argument.parameter.name]
                guard rule?.value?.table == "environments", let text = argument.value.flatMap({ LiteralValue($0)?.text }) else { continue }
                if let found = tables.valueTable(named: "environments")?.first(where: { $0.key.lowercased() == text.lowercased() })?.value { return found }
            }
        }
        return nil
    }

    // MARK: Reporting

    private mutating func report(_ index: Int, _ argumentFindings: [Finding]) {
        let site = sites[index]
        let range = site.command.node.range
        let line = lines.position(of: range.lowerBound).line
        let nameRange = site.command.nameNode?.range ?? range
        if let refusal = kept[index] {
            let tier: Tier = refusal.code == .callNeedsReview ? .review : .manual
            keep(site, tier, refusal.code, refusal.reason, refusal.advice, refusal.range ?? nameRange, line)
            return
        }
        switch site.decision {
        case let .keep(code, reason, advice, at):
            let told = [advice, signsIn(site) ? permissions(.delegated) : nil].compactMap { $0 }.joined(separator: " ")
            keep(site, .manual, code, reason, told.isEmpty ? nil : told, at ?? nameRange, line)
        case let .rewrite(variant):
            let before = tree.source.string(in: range)
            let after = outcome.buffer.text(of: range)
            outcome.findings += argumentFindings
            let tier = max(variant.tier, argumentFindings.map(\.tier).max() ?? .safe)
            let reason = variant.tier == .safe ? argumentFindings.first { $0.tier == tier && tier != .safe }?.message : variant.reason
            let code = variant.tier == .safe ? RuleCode.callRewritten : variant.code.flatMap(RuleCode.init) ?? .callNeedsReview
            outcome.findings.append(
                Finding(
                    code: code, tier: variant.tier == .safe ? .safe : .review, severity: .warning,
                    message: variant.tier == .safe
                        ? "\(site.cmdlet) is \(target(of: index, variant) ?? "rewritten") now." : variant.reason ?? "Check this call.",
                    advice: [variant.advice, asksForNoScopes(site, variant) ? permissions(.application) : nil].compactMap { $0 }.first, range: nameRange,
                    cmdlet: site.cmdlet, before: before, after: after))
            outcome.calls.append(
                CallReport(
                    cmdlet: site.cmdlet, target: target(of: index, variant), tier: tier, applied: true, range: range, line: line, reason: reason,
                    advice: variant.advice))
        }
    }

    private mutating func keep(
        _ site: CallSite, _ tier: Tier, _ code: RuleCode, _ reason: String, _ advice: String?, _ at: Range<Int>, _ line: Int
    ) {
        outcome.findings.append(Finding(code: code, tier: tier, message: reason, advice: advice, range: at, cmdlet: site.cmdlet))
        let successor = site.row?.variants.compactMap(\.target).first ?? tables.successor(of: site.cmdlet)?.targets.first
        outcome.calls.append(
            CallReport(
                cmdlet: site.cmdlet, target: successor, tier: tier, applied: false, range: site.command.node.range, line: line, reason: reason,
                advice: advice))
    }

    private func target(of index: Int, _ variant: Variant) -> String? {
        if let target = variant.target { return target }
        let range = sites[index].command.node.range
        return outcome.graphCalls.first { range.overlaps($0.original) || range.contains($0.original.lowerBound) }?.cmdlet
    }
}
