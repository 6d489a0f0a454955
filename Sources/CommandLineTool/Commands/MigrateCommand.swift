import Foundation
import Migration
import PowerShellSyntax
import Reporting

/// `migrate PATH...`.
struct MigrateCommand {
    let arguments: ParsedArguments
    let console: Console

    /// What is done with the results.
    private enum Mode {
        case copies, inPlace, diff, check, standardOutput
    }

    func run() throws(UsageError) -> ExitCode {
        guard !arguments.operands.isEmpty else { throw UsageError(message: "migrate needs at least one PATH; - is standard input") }
        let mode = try mode()
        var options = MigrationOptions()
        options.comments = !arguments.has("--no-comments")
        options.force = arguments.has("--force")
        if arguments.value("--tiers") == "safe" { options.highestTier = .safe }
        let runner = try PlanRunner(migrator: Migrator(options: options), console: console, arguments: arguments)

        let writer = CopyWriter(
            layout: OutputLayout(output: arguments.value("--output"), hasManyRoots: arguments.operands.count > 1), overwrites: arguments.has("--overwrite"))
        let outputs = mode == .copies ? writer.layout.folders(of: arguments.operands) : []
        let found = ScriptFinder(arguments: arguments, outputs: outputs).find(arguments.operands)
        if mode == .copies, let (a, b, path) = writer.layout.collision(found.scripts) {
            throw UsageError(
                message: "\(a.path) and \(b.path) would both become \(path); nothing was written. Migrate them separately or with different --output folders.",
                isAboutSyntax: false)
        }
        let (scripts, unread) = runner.run(found.scripts)
        let plans = scripts.map(\.plan)
        var problems = found.problems + unread + plans.compactMap(\.obstacle)

        switch mode {
        case .copies:
            try writer.check(scripts)
            problems += writer.write(scripts, problems: problems)
        case .inPlace: problems += writeInPlace(scripts)
        case .diff: problems += printDiffs(scripts)
        case .standardOutput: for plan in plans { console.writeOutput(plan.output) }
        case .check: break
        }
        speak(plans, problems, mode, mode == .copies ? writer.byFolder(scripts).map(\.folder) : [])
        if !problems.isEmpty { return .files }
        return mode == .check && plans.contains { $0.changes } ? .findings : .done
    }

    private func mode() throws(UsageError) -> Mode {
        let exclusive = ["--in-place", "--diff", "--check"].filter(arguments.has)
        if exclusive.count > 1 { throw UsageError(message: "\(exclusive[0]) and \(exclusive[1]) exclude each other") }
        if let first = exclusive.first {
            for option in ["--output", "--overwrite"] where arguments.has(option) {
                throw UsageError(message: "\(option) and \(first) exclude each other")
            }
        }
        let readsInput = arguments.operands.contains("-")
        if readsInput, arguments.operands.count > 1 { throw UsageError(message: "- (standard input) stands alone") }
        switch exclusive.first {
        case "--in-place":
            if readsInput { throw UsageError(message: "--in-place needs files, not standard input") }
            return .inPlace
        case "--diff": return .diff
        case "--check": return .check
        default:
            if readsInput, arguments.has("--output") {
                throw UsageError(message: "--output needs files; the migrated text of standard input goes to standard output")
            }
            return readsInput ? .standardOutput : .copies
        }
    }

    // MARK: Writing

    private func writeInPlace(_ scripts: [PlannedScript]) -> [FileProblem] {
        scripts.filter { $0.plan.changes }.compactMap { input, plan in
            do throws(FileProblem) {
                try ScriptFile.replace(input.path, holding: plan.source.fileBytes, with: plan.output)
                return nil
            } catch {
                return error
            }
        }
    }

    private func printDiffs(_ scripts: [PlannedScript]) -> [FileProblem] {
        var problems: [FileProblem] = []
        let paths = DiffPaths()
        for (input, plan) in scripts where plan.changes {
            if plan.source.encoding == .utf16LE || plan.source.encoding == .utf16BE {
                problems.append(FileProblem(path: plan.path, reason: "is UTF-16, for which git takes no text diff; use --output or --in-place"))
            } else {
                console.writeOutput(UnifiedDiff(path: paths.path(of: input), before: plan.source.fileBytes, after: plan.output).bytes)
            }
        }
        return problems
    }

    // MARK: Speaking

    private func speak(_ plans: [FilePlan], _ problems: [FileProblem], _ mode: Mode, _ folders: [String]) {
        // The scripts themselves or their diffs own standard output.
        let ownsOutput = mode == .diff || mode == .standardOutput
        let isQuiet = arguments.has("--quiet")
        if arguments.value("--format") == "json" {
            let report = JSONReport(plans: plans, problems: problems.map { ($0.path, $0.reason) }, version: CommandLineTool.version).encoded()
            ownsOutput ? console.writeError(report) : console.writeOutput(report)
        } else if !isQuiet {
            let text = FindingText(isColored: console.isColored && !ownsOutput).text(of: plans, from: .review)
            ownsOutput ? console.writeError(Array(text.utf8)) : console.output(text)
        }
        for problem in problems { console.complain("\(problem.path): \(problem.reason)") }
        guard !isQuiet else { return }
        var summary = SummaryText(RunSummary(plans), command: .migrate, problems: problems.count).text
        if !folders.isEmpty {
            let places = folders.map { $0 + "/" }.joined(separator: ", ")
            summary += "\n" + TextLayout.wrapped("The migrated scripts and \(CopyWriter.reportName) are in \(places). The originals are as they were.") + "\n"
        }
        console.writeError(Array(summary.utf8))
    }
}

extension FilePlan {
    /// Why the script could not be worked on; nil when it could. Scripts without legacy names are not even parsed.
    var obstacle: FileProblem? {
        switch status {
        case .untouched, .planned, .signed: nil
        case .binary: FileProblem(path: path, reason: "is not text; it was left as it is")
        case .notRoundTripping: FileProblem(path: path, reason: "does not come back identically from its encoding; it was left as it is")
        case .syntaxErrors: FileProblem(path: path, reason: "has a syntax error\(syntaxErrorPlace); it was left as it is")
        }
    }

    private var syntaxErrorPlace: String {
        findings.first { $0.code == .syntaxError }.map { " in line \(source.lineMap.position(of: $0.range.lowerBound).line)" } ?? ""
    }
}
