import Migration
import Reporting

/// `lint PATH...`.
struct LintCommand {
    let arguments: ParsedArguments
    let console: Console

    func run() throws(UsageError) -> ExitCode {
        guard !arguments.operands.isEmpty else { throw UsageError(message: "lint needs at least one PATH; - is standard input") }
        let runner = try PlanRunner(migrator: Migrator(), console: console, arguments: arguments)
        let found = ScriptFinder(arguments: arguments, outputs: []).find(arguments.operands)
        let (plans, unread) = runner.run(found.scripts)
        let files = plans.map(\.plan)
        let problems = found.problems + unread + files.compactMap(\.obstacle)
        if arguments.value("--format") == "json" {
            console.writeOutput(JSONReport(plans: files, problems: problems.map { ($0.path, $0.reason) }, version: CommandLineTool.version).encoded())
        } else {
            console.output(FindingText(isColored: console.isColored).text(of: files, from: .safe))
        }
        for problem in problems { console.complain("\(problem.path): \(problem.reason)") }
        if !arguments.has("--quiet") { console.writeError(Array(SummaryText(RunSummary(files), command: .lint, problems: problems.count).text.utf8)) }
        if !problems.isEmpty { return .files }
        return exceeds(files) ? .findings : .done
    }

    private func exceeds(_ plans: [FilePlan]) -> Bool {
        let threshold = arguments.value("--fail-on") ?? "warning"
        guard let severity = Severity(rawValue: threshold) else { return false }
        return plans.contains { $0.findings.contains { $0.severity >= severity } }
    }
}
