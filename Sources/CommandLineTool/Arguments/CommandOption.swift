/// One option of a command, as parsing and help both need it.
struct CommandOption: Sendable {
    /// With dashes: `--output`.
    let name: String
    /// `DIR`; nil for a flag.
    let value: String?
    /// The values that are allowed; empty when any is.
    let choices: [String]
    let help: String
    let isRepeatable: Bool

    init(_ name: String, value: String? = nil, choices: [String] = [], repeatable: Bool = false, help: String) {
        self.name = name
        self.value = value
        self.choices = choices
        self.help = help
        isRepeatable = repeatable
    }
}

/// One command of the program.
struct CommandSpecification: Sendable {
    let name: String
    /// Behind the name in the usage line: `PATH...`.
    let operands: String
    let summary: String
    /// Paragraphs behind the summary.
    let details: [String]
    let options: [CommandOption]
}

/// What the user typed behind a command's name.
struct ParsedArguments: Sendable {
    var operands: [String] = []
    private var values: [String: [String]] = [:]

    mutating func add(_ option: String, _ value: String) { values[option, default: []].append(value) }

    func has(_ option: String) -> Bool { values[option] != nil }
    func value(_ option: String) -> String? { values[option]?.last }
    func all(_ option: String) -> [String] { values[option] ?? [] }
}

/// Something wrong with the command line; the text names the argument.
struct UsageError: Error {
    let message: String
    /// The help page would have prevented it.
    let isAboutSyntax: Bool

    init(message: String, isAboutSyntax: Bool = true) {
        self.message = message
        self.isAboutSyntax = isAboutSyntax
    }
}
