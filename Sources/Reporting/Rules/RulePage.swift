import Migration

/// What `explain` says of one code.
public struct RulePage: Sendable {
    public let code: RuleCode
    let title: String
    /// What was found and why it matters.
    let meaning: String
    /// An example; nil where none would help.
    let before: String?
    let after: String?
    /// What a person does next.
    let action: String

    /// The page of a code. There is one for every code.
    public static func page(of code: RuleCode) -> RulePage {
        all.first { $0.code == code }
            ?? RulePage(code: code, title: code.rawValue, meaning: "No page has been written for this code.", before: nil, after: nil, action: "Nothing.")
    }

    static let all = CallRules.pages + ArgumentRules.pages + ResultRules.pages + SessionRules.pages + FileRules.pages

    /// The page at 80 columns.
    public var text: String {
        var out = "\(code.rawValue)  \(title)\n\n" + Self.wrapped(meaning) + "\n"
        if let before, let after {
            out += "\nExample\n"
            for line in before.split(separator: "\n") { out += "  - \(line)\n" }
            for line in after.split(separator: "\n") { out += "  + \(line)\n" }
        }
        return out + "\nWhat to do\n" + Self.wrapped(action, indent: 2) + "\n"
    }

    private static func wrapped(_ text: String, indent: Int = 0) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = margin
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > 80, line.count > indent {
                lines.append(line)
                line = margin
            }
            line += (line.count > indent ? " " : "") + word
        }
        return (lines + [line]).joined(separator: "\n")
    }
}
