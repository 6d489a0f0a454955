/// What becomes of the calls of one legacy cmdlet. One file of `MappingTables/cmdlets/` holds one row.
public struct CmdletRow: Codable, Sendable {
    /// Official spelling, such as `Get-MsolUser`.
    public let cmdlet: String
    /// Legacy modules that ship it: `MSOnline`, `AzureAD`, `AzureADPreview`.
    public let modules: [String]
    /// One line: what the legacy cmdlet does.
    public let summary: String
    /// What a legacy call returns; absent when it returns nothing.
    public let result: ResultSpec?
    /// Rules for the legacy parameters (official names), shared by all variants. Every parameter of the signature must have one, here or in each variant
    /// that can meet it. Common parameters (`ErrorAction`, `WhatIf`, ...) need none: they are kept where the target has them, else dropped.
    public let parameters: [String: ParameterRule]
    /// Tried in order; the first whose condition holds is used. The last one should have no condition.
    public let variants: [Variant]
    /// Numbers of the known traps that the row deals with (`T36`).
    public let traps: [String]?
    /// Remarks for `explain`.
    public let notes: [String]?
    /// Where the row's facts come from. At least one.
    public let evidence: [Evidence]
    /// A legacy call and the Graph call it becomes; each is executed by the tests.
    public let examples: [Example]?
    /// Hosts that a legacy call needs beyond those of its module.
    public let hosts: [String]?
}

/// A source of facts.
public struct Evidence: Codable, Sendable, Hashable {
    /// Short key or page name: `official-map`, `semantics T36`, `learn.microsoft.com Get-MgUser`.
    public let source: String
    /// ISO date or month of the source.
    public let date: String
    /// What was checked, when that is not the whole row.
    public let checked: String?
}

/// One call before and after.
public struct Example: Codable, Sendable, Hashable {
    public let before: String
    /// Text after migration without comments; equal to `before` for a call that stays.
    public let after: String
    /// Codes of the findings expected on it, sorted; absent when not checked.
    public let findings: [String]?
}

/// How far a change can be trusted.
public enum Tier: String, Codable, Sendable, CaseIterable, Comparable {
    /// Same meaning, shown by the table.
    case safe
    /// Applied, and somebody must look.
    case review
    /// Not applied; the finding says what to do.
    case manual

    var rank: Int { self == .safe ? 0 : self == .review ? 1 : 2 }
    public static func < (a: Tier, b: Tier) -> Bool { a.rank < b.rank }
}

/// One shape of the Graph call.
public struct Variant: Codable, Sendable {
    /// Short name for `explain`, such as `deleted users`.
    public let name: String?
    /// When this variant applies; absent means always.
    public let when: Condition?
    /// The Graph cmdlet. Absent when `expression` replaces the call or `tier` is `manual`.
    public let target: String?
    /// A template for the whole call: `(Get-MgApplication -ApplicationId {ObjectId} -Property Id,KeyCredentials).KeyCredentials`. Parameters that it
    /// mentions need the rule `{"consume": true}`; parameters whose rule yields arguments or filters are not allowed with it unless the template has the
    /// placeholder `{arguments}`, which stands for ` -Name value` of everything that the rules yield. Stages (`where`, `first`) follow the expression.
    public let expression: String?
    /// A template around the rewritten call: `$({call}; Get-MgContext)`.
    public let wrap: String?
    public let tier: Tier
    /// Why review or manual; shown to the user. One sentence or two.
    public let reason: String?
    /// What a person does instead; for manual, with an example where possible.
    public let advice: String?
    /// Code of the finding for `review` and `manual`; default M2G110 (review) and M2G120 (manual).
    public let code: String?
    /// Rules that win over the row's.
    public let parameters: [String: ParameterRule]?
    /// Arguments that the Graph call needs beside the translated ones.
    public let add: [Addition]?
    /// What the Graph call returns; absent means the row's `result`.
    public let result: ResultSpec?
    /// The Graph call writes an object to the pipeline where the legacy one was silent: ` | Out-Null` is added where nothing takes the value.
    public let emits: Bool?
    /// Delegated and application scopes, when not those of the target's signature.
    public let scopes: Scopes?
    /// Cmdlets beside `target` that the expression calls come from the text; modules follow from them.
    public let dangerous: Bool?
}

/// Least-privilege permissions to ask for together.
public struct Scopes: Codable, Sendable, Hashable {
    public let delegated: [String]
    public let application: [String]
    public init(delegated: [String], application: [String]) {
        self.delegated = delegated
        self.application = application
    }
}

/// All given parts must hold.
public struct Condition: Codable, Sendable {
    /// All of these legacy parameters are given.
    public let bound: [String]?
    /// At least one of these is given.
    public let boundAny: [String]?
    /// None of these is given.
    public let unbound: [String]?
    /// The parameter is given with a literal of this value (case-insensitive; `true`, `false` for Booleans and bare switches).
    public let literal: [String: String]?
    /// The value of these parameters is not a literal.
    public let notLiteral: [String]?
    /// The call's value is used (assigned, piped, an argument, an operand) - true - or goes nowhere but the output stream - false.
    public let captured: Bool?
    /// The call stands inside the block of a `try`.
    public let inTry: Bool?
    /// The call gets pipeline input.
    public let pipelineInput: Bool?
    /// Written with this module prefix or, when the name exists in several modules, meant by `#Requires`/`Import-Module`.
    public let module: String?
}

/// A fixed argument of the Graph call.
public struct Addition: Codable, Sendable {
    /// Graph parameter.
    public let parameter: String
    /// Value template; absent for a switch. `{scopes}` is the list of computed scopes, quoted and comma separated.
    public let value: String?
    /// Not added when one of these LEGACY parameters is given.
    public let unless: [String]?
    /// Added only when one of these LEGACY parameters is given.
    public let ifBound: [String]?
}

/// The kind of objects a call returns.
public struct ResultSpec: Codable, Sendable {
    /// Name of the type table (`MappingTables/types/NAME.json`) that says what becomes of the properties.
    public let table: String
    /// `one`, `many`; default `many`.
    public let cardinality: String?
    /// Graph type (key of graph-types) of what the Graph call returns, when not the table's own `graph`. Decides `-Property`.
    public let graph: String?
    /// false: the target's `-Property` is not to be used even if it has it.
    public let selectable: Bool?
}
