import MappingTables

/// What a person needs next, over all files of one run. Deterministic: the same plans give the same value in whatever order they came.
public struct RunSummary: Sendable {
    public let files: Int
    /// Files whose output differs from the input.
    public let changedFiles: Int
    /// Files by status.
    public let statuses: [FileStatus: Int]
    /// Calls by tier.
    public let calls: [Tier: Int]
    /// Calls that were not rewritten, by path, then line.
    public let unmappable: [(path: String, call: CallReport)]
    public let modules: [ModuleNeed]
    /// Union over the files; `calls` of a scope carry the lines of their own files.
    public let scopes: [(scope: ScopeNeed, path: String)]
    /// One entry a host: `before`/`after` are true when any file says so; evidence is united.
    public let endpoints: [EndpointUse]
    public let findings: [Severity: Int]

    public init(_ plans: [FilePlan]) {
        let plans = plans.sorted { $0.path < $1.path }
        files = plans.count
        changedFiles = plans.count { $0.changes }
        statuses = Dictionary(grouping: plans, by: \.status).mapValues(\.count)
        calls = Dictionary(grouping: plans.flatMap(\.calls), by: \.tier).mapValues(\.count)
        unmappable = plans.flatMap { plan in plan.calls.filter { !$0.applied }.map { (plan.path, $0) } }
        var byModule: [String: Set<String>] = [:]
        for need in plans.flatMap(\.modules) { byModule[need.module, default: []].formUnion(need.cmdlets) }
        modules = byModule.map { ModuleNeed(module: $0.key, cmdlets: $0.value.sorted()) }.sorted { $0.module < $1.module }
        scopes = plans.flatMap { plan in plan.scopes.map { ($0, plan.path) } }
            .sorted { ($0.0.scope, $0.0.kind.rawValue, $0.1) < ($1.0.scope, $1.0.kind.rawValue, $1.1) }
        var byHost: [String: EndpointUse] = [:]
        for use in plans.flatMap(\.endpoints) {
            guard let old = byHost[use.host] else {
                byHost[use.host] = use
                continue
            }
            byHost[use.host] = EndpointUse(
                host: use.host, before: old.before || use.before, after: old.after || use.after, status: use.status, purpose: use.purpose,
                ports: use.ports, evidence: Set(old.evidence).union(use.evidence).sorted())
        }
        endpoints = byHost.values.sorted { $0.host < $1.host }
        findings = Dictionary(grouping: plans.flatMap(\.findings), by: \.severity).mapValues(\.count)
    }
}
