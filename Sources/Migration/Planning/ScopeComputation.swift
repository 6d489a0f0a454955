import MappingTables
import PowerShellSyntax

/// Computes the permissions that the rewritten calls of a script need.
struct ScopeComputation {
    let tables: MappingTables

    struct Result {
        /// For `Connect-MgGraph -Scopes`.
        var connectScopes: [String] = []
        var scopes: [ScopeNeed] = []
        var findings: [Finding] = []
    }

    /// - Parameters:
    ///   - sites: the calls that are rewritten.
    ///   - computations: expressions that take the place of property reads, with their offsets.
    func needs(_ sites: [CallSite], computations: [(expression: String, offset: Int)], tree: SyntaxTree) -> Result {
        var byScope: [ScopeNeed.Kind: [String: Set<ScopeNeed.Call>]] = [.delegated: [:], .application: [:]]
        let lines = tree.source.lineMap
        var connects = false
        for site in sites {
            guard case let .rewrite(variant) = site.decision else { continue }
            if site.row?.variants.contains(where: { $0.add?.contains { $0.value == "{scopes}" } == true }) == true { connects = true }
            let call = ScopeNeed.Call(cmdlet: variant.target ?? site.cmdlet, line: lines.position(of: site.command.node.start).line)
            for scopes in scopes(of: site, variant) {
                for scope in scopes.delegated { byScope[.delegated]?[scope, default: []].insert(call) }
                for scope in scopes.application { byScope[.application]?[scope, default: []].insert(call) }
            }
        }
        for computation in computations {
            for signature in cmdlets(in: computation.expression) {
                guard let scopes = signature.graph?.scopes else { continue }
                let call = ScopeNeed.Call(cmdlet: signature.name, line: lines.position(of: computation.offset).line)
                for scope in scopes.delegated { byScope[.delegated]?[scope, default: []].insert(call) }
                for scope in scopes.application { byScope[.application]?[scope, default: []].insert(call) }
            }
        }
        var result = Result()
        for kind in [ScopeNeed.Kind.delegated, .application] {
            let needed = byScope[kind] ?? [:]
            let minimal = Self.withoutCovered(Set(needed.keys))
            result.scopes += minimal.map { scope in
                let covered = needed.filter { $0.key == scope || Self.covers(scope, $0.key) }.values.reduce(into: Set()) { $0.formUnion($1) }
                return ScopeNeed(scope: scope, kind: kind, calls: covered.sorted { ($0.line, $0.cmdlet) < ($1.line, $1.cmdlet) })
            }
            if kind == .delegated { result.connectScopes = minimal }
        }
        if !connects, !result.connectScopes.isEmpty, let first = sites.first {
            result.findings.append(
                Finding(
                    code: .scopesNeeded, tier: .safe,
                    message: "The script does not sign in itself. Whoever runs it needs \(result.connectScopes.joined(separator: ", ")).",
                    advice: "Connect-MgGraph -Scopes \(result.connectScopes.map { "'\($0)'" }.joined(separator: ", "))",
                    range: first.command.nameNode?.range ?? first.command.node.range))
        }
        return result
    }

    private func scopes(of site: CallSite, _ variant: Variant) -> [Scopes] {
        var out: [Scopes] = []
        let signature = variant.target.flatMap { tables.graphSignature(for: $0) }
        if let own = variant.scopes ?? signature?.graph?.scopes { out.append(own) }
        if variant.scopes == nil, variant.target == nil, let expression = variant.expression { out += cmdlets(in: expression).compactMap { $0.graph?.scopes } }
        for argument in site.bound?.arguments ?? [] {
            guard let rule = variant.parameters?[argument.parameter.name] ?? site.row?.parameters[argument.parameter.name] else { continue }
            if let scopes = rule.scopes { out.append(scopes) }
            if let parameter = rule.rename ?? rule.switch ?? rule.body.flatMap({ $0.split(separator: ".").first.map(String.init) }) {
                let key = parameter.prefix(1).lowercased() + parameter.dropFirst()
                if let extra = signature?.graph?.scopesByProperty[key], rule.scopes == nil, variant.scopes == nil {
                    out.append(Scopes(delegated: extra, application: extra))
                }
            }
        }
        return out
    }

    private func cmdlets(in expression: String) -> [Signature] {
        PowerShellParser.parse(SourceText(Template(expression).rendered { _, _ in "$x" } ?? "")).commands()
            .compactMap { $0.constantName.flatMap { tables.graphSignature(for: $0) } }
    }

    /// Sorted; a reading permission is left out where the writing one of the same resource is asked for.
    static func withoutCovered(_ scopes: Set<String>) -> [String] {
        scopes.filter { scope in !scopes.contains { $0 != scope && covers($0, scope) } }.sorted()
    }

    /// Whether permission `a` includes `b`: `User.ReadWrite.All` includes `User.Read.All`.
    static func covers(_ a: String, _ b: String) -> Bool {
        let left = a.split(separator: ".")
        let right = b.split(separator: ".")
        guard left.count == right.count, left.count >= 2, left[0] == right[0], left.dropFirst(2) == right.dropFirst(2) else { return false }
        return left[1] == "ReadWrite" && (right[1] == "Read" || right[1] == "ReadBasic") || left[1] == "Read" && right[1] == "ReadBasic"
    }
}
