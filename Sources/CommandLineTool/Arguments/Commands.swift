/// The commands of the program with their options and help.
enum Commands {
    static let all = [migrate, lint, explain, debug]

    private static let selection = [
        CommandOption("--include", value: "GLOB", repeatable: true, help: "Only files whose relative path matches, as in 'reports/**'."),
        CommandOption("--exclude", value: "GLOB", repeatable: true, help: "No files or folders whose relative path matches."),
        CommandOption("--jobs", value: "N", help: "Files worked on at the same time; default is the number of processors."),
    ]

    static let migrate = CommandSpecification(
        name: "migrate", operands: "PATH...", summary: "Rewrites scripts for Microsoft Graph PowerShell.",
        details: [
            "A PATH is a script, a folder (.ps1, .psm1 and .psd1 below it, without .git and without links to folders) or - for standard input, whose migrated "
                + "text goes to standard output.",
            "Without further options migrated copies are written: those of folder X under X-graph, that of script x.ps1 under x-graph, with "
                + "migration-report.json beside them. Originals are never touched. A copy of an earlier run is replaced while nobody has edited it; any other file "
                + "that is there with another text stops the run before anything is written, unless --overwrite is given.",
        ],
        options: [
            CommandOption("--output", value: "DIR", help: "Folder for the migrated copies."),
            CommandOption("--overwrite", help: "Replaces edited copies and files of others in the output folder."),
            CommandOption("--in-place", help: "Rewrites the originals, each in one step."),
            CommandOption("--diff", help: "Prints a unified diff that 'git apply' takes; writes nothing."),
            CommandOption("--check", help: "Writes nothing; exit code 1 if anything would change."),
            CommandOption(
                "--tiers", value: "TIERS", choices: ["safe", "review"], help: "safe applies only safe changes; review, the default, those too that need a look."
            ),
            CommandOption("--no-comments", help: "Puts no comment lines above statements that need a look."),
            CommandOption("--force", help: "Edits files with syntax errors too."),
            CommandOption("--format", value: "FORMAT", choices: ["text", "json"], help: "Form of the report on standard output; default text."),
            CommandOption("--quiet", help: "No findings and no summary."),
        ] + selection)

    static let lint = CommandSpecification(
        name: "lint", operands: "PATH...", summary: "Reports what is to be migrated, changes nothing.",
        details: ["Every call of a retired module is a finding; so are the properties that are read from its results, modules, sign-in and left-over names."],
        options: [
            CommandOption("--format", value: "FORMAT", choices: ["text", "json"], help: "Form of the report on standard output; default text."),
            CommandOption(
                "--fail-on", value: "SEVERITY", choices: ["error", "warning", "note", "never"], help: "Lowest severity that gives exit code 1; default warning."
            ),
            CommandOption("--quiet", help: "No summary."),
        ] + selection)

    static let explain = CommandSpecification(
        name: "explain", operands: "CODE|CMDLET", summary: "Prints the page of a rule or of a cmdlet.",
        details: ["A code such as M2G204, a legacy cmdlet such as Get-MsolUser, or a Graph cmdlet such as Get-MgUser."], options: [])

    static let debug = CommandSpecification(
        name: "debug", operands: "tokens|commands|tree FILE...", summary: "Prints what the parser sees, one JSON line a file.",
        details: [], options: [])
}
