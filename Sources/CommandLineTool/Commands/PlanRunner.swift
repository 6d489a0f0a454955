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

    /// Deep syntax trees need more than the half megabyte that some systems give to a thread. It is address space, not memory, until it is used.
    private static let stackSize = 32 << 20
    /// More threads than this only cost.
    private static let mostJobs = 64
    /// From how many files on there is a progress bar.
    private static let longRun = 20

    /// Plans in the order of the inputs; a file that cannot be read has none and is among the problems.
    func run(_ inputs: [ScriptInput]) -> (scripts: [PlannedScript], problems: [FileProblem]) {
        let queue = WorkQueue(count: inputs.count)
        let showsProgress = console.showsProgress && inputs.count > Self.longRun
        let finished = DispatchGroup()
        for _ in 0..<min(jobs, inputs.count, Self.mostJobs) {
            finished.enter()
            let worker = Thread { [migrator, console] in
                while let index = queue.next() {
                    let done = queue.finish(index, Self.plan(inputs[index], migrator, console))
                    if showsProgress { Self.show(done, of: inputs.count, console) }
                }
                finished.leave()
            }
            worker.stackSize = Self.stackSize
            worker.start()
        }
        finished.wait()
        if showsProgress { console.writeError(Array("\r\u{1B}[K".utf8)) }
        var scripts: [PlannedScript] = []
        var problems: [FileProblem] = []
        for (input, result) in zip(inputs, queue.results) {
            switch result {
            case let .success(plan)?: scripts.append((input, plan))
            case let .failure(problem)?: problems.append(problem)
            case nil: continue
            }
        }
        return (scripts, problems)
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
        guard done == count || filled != (done - 1) * width / count else { return }
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
        console.writeError(Array("\r[\(bar)] \(done)/\(count)".utf8))
    }
}

/// Hands out the numbers of the inputs and keeps the results in their order.
private final class WorkQueue: Sendable {
    private struct State {
        var next = 0
        var finished = 0
        var results: [Result<FilePlan, FileProblem>?]
    }

    private let count: Int
    private let state: Mutex<State>

    init(count: Int) {
        self.count = count
        state = Mutex(State(results: Array(repeating: nil, count: count)))
    }

    /// The next input to work on; nil when all are given out.
    func next() -> Int? {
        state.withLock { state in
            guard state.next < count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// - Returns: how many inputs are done.
    func finish(_ index: Int, _ result: Result<FilePlan, FileProblem>) -> Int {
        state.withLock { state in
            state.results[index] = result
            state.finished += 1
            return state.finished
        }
    }

    var results: [Result<FilePlan, FileProblem>?] { state.withLock { $0.results } }
}
