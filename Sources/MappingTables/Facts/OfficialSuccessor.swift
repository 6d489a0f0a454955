/// What Microsoft's map and the other sources say replaces a legacy cmdlet. Known for every official legacy name, whether or not there is a row for it.
public struct OfficialSuccessor: Codable, Sendable, Hashable {
    /// How sure the answer is.
    public enum Kind: String, Codable, Sendable {
        /// The official map names it and nothing speaks against it.
        case official
        /// The sources differ or are silent; one answer is better than the others and `why` says so.
        case resolved
        /// Needs a decision per script.
        case manual
        /// Should be confirmed by a person on a tenant.
        case human
        /// No call remains: the effect is part of another call.
        case fold
        /// No source names one.
        case none
    }

    /// Official spelling of the legacy cmdlet.
    public let cmdlet: String
    /// Legacy modules that ship it.
    public let modules: [String]
    /// Graph cmdlets, the best first. Empty when there is none.
    public let targets: [String]
    /// Reason for the choice, or what to know about it.
    public let why: String?
    public let kind: Kind
    /// No source names a usable counterpart and none is known.
    public let retiredWithoutReplacement: Bool
}
