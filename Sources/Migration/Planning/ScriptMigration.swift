import MappingTables
import PowerShellSyntax

/// Plans the migration of one parsed script: decides, follows results, edits, verifies, and withdraws what does not hold, until nothing changes any more.
struct ScriptMigration {
    let tables: MappingTables
    let options: MigrationOptions
    let tree: SyntaxTree
    let path: String

    /// What one round found out.
    struct Outcome {
        var findings: [Finding] = []
        var calls: [CallReport] = []
        var buffer: EditBuffer
        var graphCalls: [GraphCall] = []
        var scopes: [ScopeNeed] = []
        /// Nodes that become hashtables.
        var constructed: Set<Int32> = []
        /// Calls that become the sign-in.
        var connects: [Range<Int>] = []
        /// Cloud of the sign-in, nil for the global one.
        var environment: String?
    }

    private static let roundLimit = 12

    /// Runs rounds until no call has to be given up.
    func run() -> Outcome {
        let (sites, nameFindings, unknown) = CallResolver(tables: tables, tree: tree).resolve()
        var kept: [Int: RewriteRefusal] = [:]
        for (index, site) in sites.enumerated() { if let refusal = refusalByTier(site) { kept[index] = refusal } }
        let verification = OutputVerification(tables: tables, original: tree)
        let lines = tree.source.lineMap
        for _ in 0..<Self.roundLimit {
            var round = MigrationRound(
                tables: tables, options: options, tree: tree, sites: sites, kept: kept, verification: verification, lines: lines)
            let refused = round.run()
            guard refused.isEmpty else {
                kept.merge(refused) { old, _ in old }
                continue
            }
            var outcome = round.outcome
            outcome.findings += nameFindings
            outcome.calls += unknown
            return outcome
        }
        return Outcome(findings: nameFindings, calls: unknown, buffer: EditBuffer(source: tree.source))
    }

    /// Calls whose row alone puts them above the highest tier that is applied.
    private func refusalByTier(_ site: CallSite) -> RewriteRefusal? {
        guard options.highestTier == .safe, case let .rewrite(variant) = site.decision else { return nil }
        let tiers = site.bound?.arguments.compactMap { (variant.parameters?[$0.parameter.name] ?? site.row?.parameters[$0.parameter.name])?.tier } ?? []
        guard max(variant.tier, tiers.max() ?? .safe) > .safe else { return nil }
        return .notSafe(variant.reason ?? "This change needs a look.")
    }
}

extension RewriteRefusal {
    /// A change that is left out because only safe ones were asked for.
    static func notSafe(_ reason: String) -> RewriteRefusal {
        RewriteRefusal(
            code: .callNeedsReview, reason: "Left alone because only safe changes are applied: \(reason)",
            advice: "Run without --tiers safe to apply it and mark it for review.", range: nil)
    }
}
