/// What the process says to its caller.
public enum ExitCode: Int32, Sendable {
    /// Done, nothing at or above the threshold.
    case done = 0
    /// Findings at or above the threshold, or changes to be made under `--check`.
    case findings = 1
    /// Wrong usage or configuration.
    case usage = 2
    /// Some files could not be read, parsed or written.
    case files = 3
}
