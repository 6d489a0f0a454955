import Foundation
import Migration
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

        let layout = OutputLayout(output: arguments.value("--output"), hasManyRoots: arguments.operands.count > 1)
        let outputs = mode == .copies ? [arguments.value("--output")].compactMap { $0 } : []
        let found = ScriptFinder(arguments: arguments, outputs: outputs).find(arguments.operands)
        if mode == .copies, let (a, b, path) = layout.collision(found.scripts) {
            throw UsageError(message: "\(a.path) and \(b.path) would both become \(path); migrate them separately or with different --output folders")
        }
        let (plans, unread) = runner.run(found.scripts)
        var problems = found.problems + unread
        let report = JSONReport(plans: plans.map(\.plan), problems: problems.map { ($0.path, $0.reason) }).encoded()

        var written: String?
        switch mode {
        case .copies:
            try refuseOverwriting(plans, layout, report)
            problems += writeCopies(plans, layout, report)
            written = layout.reportFolder(of: plans.map(\.input))
        case .inPlace: problems += writeInPlace(plans)
        case .diff: for item in plans { printDiff(item.plan) }
        case .standardOutput: for item in plans { console.writeOutput(item.plan.output) }
        case .check: break
        }
        speak(plans.map(\.plan), problems, mode, report, written)
        if !problems.isEmpty || plans.contains(where: { $0.plan.status == .syntaxErrors }) { return .files }
        return mode == .check && plans.contains { $0.plan.changes } ? .findings : .done
    }

    private func mode() throws(UsageError) -> Mode {
        let exclusive = ["--in-place", "--diff", "--check"].filter(arguments.has)
        if exclusive.count > 1 { throw UsageError(message: "\(exclusive[0]) and \(exclusive[1]) exclude each other") }
        if let first = exclusive.first, arguments.has("--output") { throw UsageError(message: "--output and \(first) exclude each other") }
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

    /// Files that are there with other text than would be written are somebody's work.
    private func refuseOverwriting(_ plans: [(input: ScriptInput, plan: FilePlan)], _ layout: OutputLayout, _ report: [UInt8]) throws(UsageError) {
        guard !arguments.has("--overwrite") else { return }
        let different = plans.map { (layout.path(of: $0.input), $0.plan.output) }.filter { path, bytes in
            FileManager.default.fileExists(atPath: path) && (try? ScriptFile.read(path)) != bytes
        }
        guard let first = different.first else { return }
        throw UsageError(
            message: "\(first.0) is there already with another text\(different.count > 1 ? ", and so are \(different.count - 1) more" : ""); "
                + "give --overwrite to replace, or another --output folder. Nothing was written.")
    }

    private func writeCopies(_ plans: [(input: ScriptInput, plan: FilePlan)], _ layout: OutputLayout, _ report: [UInt8]) -> [FileProblem] {
        var problems: [FileProblem] = []
        for (input, plan) in plans {
            do throws(FileProblem) {
                try ScriptFile.write(plan.output, to: layout.path(of: input))
            } catch {
                problems.append(error)
            }
        }
        if let folder = layout.reportFolder(of: plans.map(\.input)) {
            do throws(FileProblem) {
                try ScriptFile.write(report, to: folder + "/migration-report.json")
            } catch {
                problems.append(error)
            }
        }
        return problems
    }

    private func writeInPlace(_ plans: [(input: ScriptInput, plan: FilePlan)]) -> [FileProblem] {
        plans.filter { $0.plan.changes }.compactMap { input, plan in
            do throws(FileProblem) {
                try ScriptFile.replace(input.path, with: plan.output)
                return nil
            } catch {
                return error
            }
        }
    }

    private func printDiff(_ plan: FilePlan) {
        guard plan.changes else { return }
        if plan.source.encoding == .utf16LE || plan.source.encoding == .utf16BE {
            console.complain("\(plan.path): is UTF-16, of which there is no text diff; use --output or --in-place")
            return
        }
        console.writeOutput(UnifiedDiff(path: plan.path, before: plan.source.fileBytes, after: plan.output).bytes)
    }

    // MARK: Speaking

    private func speak(_ plans: [FilePlan], _ problems: [FileProblem], _ mode: Mode, _ report: [UInt8], _ written: String?) {
        for problem in problems { console.complain("\(problem.path): \(problem.reason)") }
        let isQuiet = arguments.has("--quiet")
        if arguments.value("--format") == "json", mode != .diff, mode != .standardOutput {
            console.writeOutput(report)
        } else if !isQuiet {
            let text = FindingText(isColored: console.isColored && mode != .standardOutput).text(of: plans, from: .review)
            mode == .diff || mode == .standardOutput ? console.writeError(Array(text.utf8)) : console.output(text)
        }
        guard !isQuiet else { return }
        var summary = SummaryText(RunSummary(plans), command: .migrate).text
        if let written, !plans.isEmpty { summary += "\nThe migrated scripts and migration-report.json are in \(written)/. The originals are as they were.\n" }
        console.writeError(Array(summary.utf8))
    }
}
