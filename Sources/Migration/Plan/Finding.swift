import MappingTables
import PowerShellSyntax

/// Something the user should know about one place of one script.
public struct Finding: Sendable, Hashable {
    public let code: RuleCode
    /// `safe`: changed, nothing to do. `review`: changed, look. `manual`: not changed, act.
    public let tier: Tier
    public let severity: Severity
    /// One or two sentences: what was found and, for review and manual, why it matters.
    public let message: String
    /// What a person does next; nil when there is nothing to do.
    public let advice: String?
    /// Byte range in `SourceText.utf8` of the ORIGINAL text.
    public let range: Range<Int>
    /// The legacy cmdlet concerned, official spelling.
    public let cmdlet: String?
    /// Original text of the statement part that changed, and what it became; nil when nothing changed.
    public let before: String?
    public let after: String?

    public init(
        code: RuleCode, tier: Tier, severity: Severity? = nil, message: String, advice: String? = nil, range: Range<Int>, cmdlet: String? = nil,
        before: String? = nil, after: String? = nil
    ) {
        self.code = code
        self.tier = tier
        self.severity = severity ?? (tier == .safe ? .note : tier == .review ? .warning : .error)
        self.message = message
        self.advice = advice
        self.range = range
        self.cmdlet = cmdlet
        self.before = before
        self.after = after
    }

    /// The same finding with the text that changed.
    func showing(before: String, after: String) -> Finding {
        Finding(code: code, tier: tier, severity: severity, message: message, advice: advice, range: range, cmdlet: cmdlet, before: before, after: after)
    }
}
