/// One event in the history of the old modules and services.
public struct Retirement: Codable, Sendable, Hashable {
    /// ISO date or month.
    public let date: String
    /// Module, service or library.
    public let item: String
    /// What happened, in words.
    public let event: String
    /// `high`, `medium`, `low`.
    public let confidence: String
    public let source: String
}
