/// The help pages, at most 80 columns wide.
enum HelpText {
    static let width = 80

    static let overview: String = {
        var out =
            "msol2graph moves PowerShell scripts from the retired MSOnline and AzureAD\nmodules to Microsoft Graph PowerShell (SDK v2).\n\nUsage: msol2graph COMMAND ...\n\nCommands:\n"
        for command in Commands.all { out += row("\(command.name) \(command.operands)", command.summary) }
        out += "\nOptions:\n" + row("--help, help COMMAND", "Prints this page or that of a command.") + row("--version", "Prints the version.")
        return out + "\n" + exitCodes
    }()

    static let exitCodes = """
        Exit codes:
          0  done, nothing at or above the threshold
          1  findings at or above the threshold (lint), or changes (--check)
          2  wrong usage or configuration
          3  some files could not be read, parsed or written; they are listed

        """

    static func page(of command: CommandSpecification) -> String {
        var out = "Usage: msol2graph \(command.name)\(command.options.isEmpty ? "" : " [OPTION...]") \(command.operands)\n\n"
        out += wrapped(command.summary, indent: 0) + "\n"
        for paragraph in command.details { out += "\n" + wrapped(paragraph, indent: 0) + "\n" }
        if !command.options.isEmpty {
            out += "\nOptions:\n"
            for option in command.options {
                let choices = option.choices.isEmpty ? option.value : option.choices.joined(separator: "|")
                out += row(option.name + (choices.map { " " + $0 } ?? ""), option.help)
            }
        }
        return out + "\n" + exitCodes
    }

    /// A term and its text in two columns.
    private static func row(_ term: String, _ text: String) -> String {
        let column = 30
        let lines = wrapped(text, indent: column).split(separator: "\n").map { $0.drop { $0 == " " } }
        let head = "  " + term
        let body = lines.map { String(repeating: " ", count: column) + $0 }.joined(separator: "\n")
        guard head.count < column - 1 else { return head + "\n" + body + "\n" }
        return head + String(repeating: " ", count: column - head.count) + body.dropFirst(column) + "\n"
    }

    /// The text in lines of at most 80 columns.
    static func wrapped(_ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = margin
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > width, line.count > indent {
                lines.append(line)
                line = margin
            }
            line += (line.count > indent ? " " : "") + word
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }
}
