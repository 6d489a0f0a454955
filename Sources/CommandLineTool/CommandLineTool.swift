/// The program: chooses a command and runs it.
public enum CommandLineTool {
    /// Version of the program.
    public static let version = "0.1.0"

    /// Runs the program with the arguments behind its name.
    ///
    /// - Returns: the exit code of the process.
    public static func run(arguments: [String], console: Console = .standard) -> Int32 {
        do throws(UsageError) {
            return try dispatch(arguments, console).rawValue
        } catch {
            let page = Commands.all.first { $0.name == arguments.first }.map { "help \($0.name)" } ?? "--help"
            console.complain(error.message + (error.isAboutSyntax ? "\nRun 'msol2graph \(page)' for the \(page == "--help" ? "commands" : "options")." : ""))
            return ExitCode.usage.rawValue
        }
    }

    private static func dispatch(_ arguments: [String], _ console: Console) throws(UsageError) -> ExitCode {
        let rest = Array(arguments.dropFirst())
        switch arguments.first {
        case nil, "--help", "-h":
            console.output(HelpText.overview)
            return .done
        case "--version":
            console.output("msol2graph \(version)\n")
            return .done
        case "help":
            guard let name = rest.first else {
                console.output(HelpText.overview)
                return .done
            }
            console.output(HelpText.page(of: try command(name)))
            return .done
        case let name?:
            let specification = try command(name)
            if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
                console.output(HelpText.page(of: specification))
                return .done
            }
            let parsed = try ArgumentParser(specification: specification).parse(rest)
            switch specification.name {
            case "migrate": return try MigrateCommand(arguments: parsed, console: console).run()
            case "lint": return try LintCommand(arguments: parsed, console: console).run()
            case "explain": return try ExplainCommand(arguments: parsed, console: console).run()
            default: return try DebugCommand(arguments: parsed, console: console).run()
            }
        }
    }

    private static func command(_ name: String) throws(UsageError) -> CommandSpecification {
        if let found = Commands.all.first(where: { $0.name == name }) { return found }
        guard !name.hasPrefix("-") else { throw UsageError(message: "there is no option '\(name)' in front of a command") }
        if FilePlace(name) != nil { throw UsageError(message: "there is no command '\(name)'; did you mean 'migrate \(name)' or 'lint \(name)'?") }
        let near = Spelling.nearest(to: name, among: Commands.all.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
        throw UsageError(message: "there is no command '\(name)'\(near)")
    }
}
