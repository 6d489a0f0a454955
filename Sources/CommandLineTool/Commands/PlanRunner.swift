import Dispatch
import Foundation
import Migration
import Synchronization

/// Reads scripts and plans their migration on several processors. The result does not depend on their number.
struct PlanRunner {
    let migrator: Migrator
    let console: Console
    let jobs: Int

    /// - Throws: when `--jobs` is no number above zero.
    init(migrator: Migrator, console: Console, arguments: ParsedArguments) throws(UsageError) {
        self.migrator = migrator
        self.console = console
        if let text = arguments.value("--jobs") {
            guard let number = Int(text), number > 0 else { throw UsageError(message: "--jobs is a number above zero, not '\(text)'") }
            jobs = number
        } else {
            jobs = ProcessInfo.processInfo.activeProcessorCount
        }
    }

    /// Plans in the order of the inputs; a file that cannot be read has none and is among the problems.
    func run(_ inputs: [ScriptInput]) -> (plans: [(input: ScriptInput, plan: FilePlan)], problems: [FileProblem]) {
        let results = Mutex<[Int: Result<FilePlan, FileProblem>]>([:])
        let next = Mutex(0)
        let migrator = migrator
        let console = console
        DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, inputs.count))) { _ in
            while true {
                let index = next.withLock { value -> Int in
                    value += 1
                    return value - 1
                }
                guard index < inputs.count else { return }
                let result = Self.plan(inputs[index], migrator, console)
                let done = results.withLock { results -> Int in
                    results[index] = result
                    return results.count
                }
                if console.showsProgress, inputs.count > 20 { Self.show(done, of: inputs.count, console) }
            }
        }
        if console.showsProgress, inputs.count > 20 { console.writeError(Array("\r\u{1B}[K".utf8)) }
        var plans: [(ScriptInput, FilePlan)] = []
        var problems: [FileProblem] = []
        let all = results.withLock { $0 }
        for (index, input) in inputs.enumerated() {
            switch all[index] {
            case let .success(plan)?: plans.append((input, plan))
            case let .failure(problem)?: problems.append(problem)
            case nil: continue
            }
        }
        return (plans, problems)
    }

    private static func plan(_ input: ScriptInput, _ migrator: Migrator, _ console: Console) -> Result<FilePlan, FileProblem> {
        do throws(FileProblem) {
            let bytes = input.path == "-" ? console.readInput() : try ScriptFile.read(input.path)
            return .success(migrator.plan(path: input.path, bytes: bytes))
        } catch {
            return .failure(error)
        }
    }

    private static func show(_ done: Int, of count: Int, _ console: Console) {
        let width = 40
        let filled = done * width / count
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        console.writeError(Array("\r[\(bar)] \(done)/\(count)".utf8))
    }
}
