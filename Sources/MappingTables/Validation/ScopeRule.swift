/// Permissions exist and can be granted in the way that the row asks for.
enum ScopeRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let ofVariants = context.row.variants.enumerated().compactMap { index, variant in variant.scopes.map { ("variants[\(index)].scopes", $0) } }
        let ofRules = context.allRules.compactMap { keyPath, _, rule in rule.scopes.map { (keyPath + ".scopes", $0) } }
        return (ofVariants + ofRules).flatMap { keyPath, scopes in
            let delegated = scopes.delegated.compactMap { complaint(about: $0, as: "delegated", context) }
            let application = scopes.application.compactMap { complaint(about: $0, as: "application", context) }
            return (delegated + application).map { context.problem("scope", keyPath, $0) }
        }
    }

    private static func complaint(about scope: String, as kind: String, _ context: RowContext) -> String? {
        guard let known = context.tables.permissionKind(of: scope) else { return "unknown permission \(scope)" }
        return known == "both" || known == kind ? nil : "\(scope) is no \(kind) permission"
    }
}
