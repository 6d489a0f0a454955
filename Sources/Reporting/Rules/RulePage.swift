import Migration

/// What `explain` says of one code.
public struct RulePage: Sendable {
    public let code: RuleCode
    let title: String
    /// What was found and why it matters.
    let meaning: String
    /// An example; nil where none would help.
    public let before: String?
    /// What becomes of it; `(unchanged` and why where nothing does.
    public let after: String?
    /// What a person does next.
    let action: String

    /// The page of a code. There is one for every code.
    public static func page(of code: RuleCode) -> RulePage {
        all.first { $0.code == code }
            ?? RulePage(code: code, title: code.rawValue, meaning: "No page has been written for this code.", before: nil, after: nil, action: "Nothing.")
    }

    public static let all = CallRules.pages + ArgumentRules.pages + ResultRules.pages + SessionRules.pages + FileRules.pages

    /// The page at 80 columns.
    public var text: String {
        var out = "\(code.rawValue)  \(title)\n\n" + TextLayout.wrapped(meaning) + "\n"
        if let before, let after {
            out += "\nExample\n"
            for line in before.split(separator: "\n") { out += "  - \(line)\n" }
            for line in after.split(separator: "\n") { out += "  + \(line)\n" }
        }
        return out + "\nWhat to do\n" + TextLayout.wrapped(action, indent: 2) + "\n"
    }

    /// All pages as one Markdown document, `docs/rules.md`.
    public static var document: String {
        var out = "# Rules\n\nOne section per code. `msol2graph explain CODE` prints the same. A code never changes its meaning.\n"
        for page in all {
            out += "\n## \(page.code.rawValue): \(page.title)\n\n\(page.meaning)\n"
            if let before = page.before, let after = page.after {
                out += "\n```diff\n"
                for line in before.split(separator: "\n") { out += "-\(line)\n" }
                for line in after.split(separator: "\n") { out += "+\(line)\n" }
                out += "```\n"
            }
            out += "\nWhat to do: \(page.action)\n"
        }
        return out
    }
}
