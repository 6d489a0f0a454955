/// Output formats of `migrate` and `lint`.
public enum ReportFormat: String, Sendable, CaseIterable {
    case text, json
}
