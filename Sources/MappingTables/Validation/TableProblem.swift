/// Something in the tables that contradicts the facts or the format.
public struct TableProblem: Sendable, Hashable, CustomStringConvertible {
    /// Path below the folder of the tables: `cmdlets/Get-MsolUser.json`.
    public let file: String
    /// Place in the file: `variants[1].parameters.All`; empty for the file as a whole.
    public let keyPath: String
    /// Short name of the rule that found it: `target-parameter`.
    public let rule: String
    public let message: String

    public init(file: String, keyPath: String, rule: String, message: String) {
        self.file = file
        self.keyPath = keyPath
        self.rule = rule
        self.message = message
    }

    /// `cmdlets/Get-MsolUser.json: variants[1]: no such cmdlet (graph-cmdlet)`
    public var description: String {
        "\(file): \(keyPath.isEmpty ? "" : keyPath + ": ")\(message) (\(rule))"
    }
}
