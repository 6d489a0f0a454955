/// What becomes of one legacy parameter. Exactly one of the action keys is set (`rename`, `switch`, `filter`, `filterText`, `search`, `body`, `flag`, `where`, `first`,
/// `spread`, `drop`, `unsupported`, `consume`, `transform`); the others modify it.
public struct ParameterRule: Codable, Sendable {
    /// The Graph parameter that takes the same value, after `value` if given: `{"rename": "UserId"}`.
    public let rename: String?
    /// A Boolean (or switch) that is a switch in Graph: `-All $true` becomes `-All`, `-All $false` vanishes, `-All $x` becomes `-All:$x`. `{"switch": "All"}`
    public let `switch`: String?
    /// With `switch`, `body`: the value is negated (`BlockCredential` to `AccountEnabled`).
    public let invert: Bool?
    /// With `switch`: what `$false` becomes: `drop` (default) or `explicit` (`-Name:$false`, for properties that are written).
    public let whenFalse: String?

    /// A clause of `-Filter`: `{"filter": "department eq {value|odata}"}`. Several clauses are joined by `and`.
    public let filter: String?
    /// With `filter`, `where`, `rename`: by literal value instead of one template: `{"filter": "", "cases": {"EnabledOnly": "accountEnabled eq true", "All": ""}}`. A value that is not
    /// a literal of the list makes the call manual.
    public let cases: [String: String]?
    /// With `filter`, `filterText`, `search`: adds `-ConsistencyLevel eventual -CountVariable msol2graphCount`.
    public let advanced: Bool?
    /// The value is an OData filter in the old dialect: it goes to `-Filter` with property names renamed by this type table. `{"filterText": "AzureADUser"}`
    public let filterText: String?
    /// Prefix search over Graph properties, as one filter of `startswith` joined by `or`: `{"search": ["displayName", "userPrincipalName"]}`
    public let search: [String]?

    /// A key inside a hashtable parameter: `{"body": "PasswordProfile.ForceChangePasswordNextSignIn"}`. Parameters with the same first part share one hashtable.
    public let body: String?
    /// A word in a comma-separated string parameter: `{"flag": "PasswordPolicies", "whenTrueText": "DisablePasswordExpiration", "whenFalseText": "None"}`.
    public let flag: String?
    public let whenTrueText: String?
    public let whenFalseText: String?

    /// A client-side test, appended as ` | Where-Object { ... }`: `{"where": "$_.IsVerified"}`; may use `{value}`.
    public let `where`: String?
    /// Appended as ` | Select-Object -First N`.
    public let first: Bool?

    /// One argument becomes several: Graph parameter to value template: `{"spread": {"AddLicenses": "@({value}.AddLicenses)", "RemoveLicenses": "@({value}.RemoveLicenses)"}}`
    public let spread: [String: String]?

    /// The argument has no counterpart and its absence changes nothing; the text says why.
    public let drop: String?
    /// The argument has no counterpart and matters: the whole call is manual; the text is the advice.
    public let unsupported: String?
    /// With `drop`: only when the literal value is this one (`true`, `false`, a string); otherwise the call is manual.
    public let onlyWhen: String?
    /// The value appears in a template of the variant.
    public let consume: Bool?
    /// A named transform in code, for what no other word can say. Names: see MappingTables/README.md.
    public let transform: String?

    /// How the value is rewritten.
    public let value: ValueRule?
    /// Raises the call to at least this tier when the parameter is given.
    public let tier: Tier?
    /// With `tier`: shown to the user.
    public let reason: String?
    /// Scopes to ask for beside the target's when the parameter is given (`passwordProfile` needs its own).
    public let scopes: Scopes?
}

/// How an argument's value changes. Exactly one key is set.
public struct ValueRule: Codable, Sendable {
    /// `'x'` becomes `@('x')`; what is visibly an array stays.
    public let array: Bool?
    /// Literal values, old to new (case-insensitive). `else` says what happens to others: `manual` (default) or `keep`.
    public let map: [String: String]?
    /// Name of a value table (`MappingTables/values.json`), instead of `map`: `environments`, `roleNames`, ...
    public let table: String?
    public let `else`: String?
    /// The value as part of a double-quoted string: `https://graph.microsoft.com/v1.0/directoryObjects/{value}`.
    public let template: String?
    /// The value as part of an expression: `(ConvertTo-SecureString {value} -AsPlainText -Force)`. Formatters: `{value}` (source text, in parentheses unless it is
    /// a primary expression), `{value|text}` (inside a double-quoted string), `{value|odata}` (quoted OData literal inside a double-quoted string), `{value|skuId}`, `{value|array}`.
    public let expression: String?
}
