import Reporting

/// The help pages, at most 80 columns wide.
enum HelpText {
    static let overview: String = {
        var out =
            TextLayout.wrapped("msol2graph moves PowerShell scripts from the retired MSOnline and AzureAD modules to Microsoft Graph PowerShell (SDK v2).")
            + "\n\nUsage: msol2graph COMMAND ...\n\nCommands:\n"
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
        out += TextLayout.wrapped(command.summary) + "\n"
        for paragraph in command.details { out += "\n" + TextLayout.wrapped(paragraph) + "\n" }
        if !command.options.isEmpty {
            out += "\nOptions:\n"
            for option in command.options {
                let choices = option.choices.isEmpty ? option.value : option.choices.joined(separator: "|")
                out += row(option.name + (choices.map { " " + $0 } ?? ""), option.help)
            }
        }
        return out + "\n" + exitCodes
    }

    private static func row(_ term: String, _ text: String) -> String { TextLayout.row(term, text, column: 30) }
}
