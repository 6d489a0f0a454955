#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#elseif canImport(ucrt)
import ucrt
#endif

/// What the process says to its caller.
public enum ExitCode: Int32, Sendable {
    /// Done, nothing at or above the threshold.
    case done = 0
    /// Findings at or above the threshold.
    case findings = 1
    /// Wrong usage or configuration.
    case usage = 2
    /// Some files could not be read, parsed or written.
    case files = 3
}

/// Runs the program with the arguments behind its name.
public func run(arguments: [String]) -> Int32 {
    let code: ExitCode
    switch arguments.first {
    case "debug": code = runDebug(Array(arguments.dropFirst()))
    case nil, "--help", "-h", "help":
        print(usage)
        code = .done
    case let other?:
        printError("msol2graph: unknown command '\(other)'\n\n\(usage)")
        code = .usage
    }
    return code.rawValue
}

private let usage = """
    Usage: msol2graph debug tokens|commands|tree FILE...

    Prints one JSON line a file: what the parser sees in a PowerShell script.

    Exit codes: 0 done, 2 wrong usage, 3 some files could not be read.
    """

private func runDebug(_ arguments: [String]) -> ExitCode {
    let dumps: [String: (String, [UInt8]) -> String] = [
        "tokens": { debugTokens(file: $0, bytes: $1) },
        "commands": { debugCommands(file: $0, bytes: $1) },
        "tree": { debugTree(file: $0, bytes: $1) },
    ]
    guard let kind = arguments.first, let dump = dumps[kind], arguments.count > 1 else {
        printError("msol2graph: debug needs tokens, commands or tree, and at least one file\n\n\(usage)")
        return .usage
    }
    var code = ExitCode.done
    for file in arguments.dropFirst() {
        do {
            print(dump(file, [UInt8](try Data(contentsOf: URL(filePath: file)))))
        } catch {
            printError("msol2graph: cannot read \(file)")
            code = .files
        }
    }
    return code
}

private func printError(_ text: String) {
    FileHandleOutput.standardError.write(text + "\n")
}

/// A standard stream, written in one piece.
struct FileHandleOutput {
    let descriptor: Int32

    static let standardError = FileHandleOutput(descriptor: 2)

    func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { unsafe_write(descriptor, $0) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

private func unsafe_write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    #if canImport(ucrt)
    return Int(ucrt._write(descriptor, base, UInt32(buffer.count)))
    #elseif canImport(Darwin)
    return Darwin.write(descriptor, base, buffer.count)
    #else
    return Glibc.write(descriptor, base, buffer.count)
    #endif
}
