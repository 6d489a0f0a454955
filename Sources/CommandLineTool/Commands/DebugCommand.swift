/// `debug tokens|commands|tree FILE...`.
struct DebugCommand {
    let arguments: ParsedArguments
    let console: Console

    func run() throws(UsageError) -> ExitCode {
        let dumps: [String: (String, [UInt8]) -> String] = [
            "tokens": { debugTokens(file: $0, bytes: $1) },
            "commands": { debugCommands(file: $0, bytes: $1) },
            "tree": { debugTree(file: $0, bytes: $1) },
        ]
        guard let kind = arguments.operands.first, let dump = dumps[kind] else {
            let near = arguments.operands.first.flatMap { Spelling.nearest(to: $0, among: dumps.keys.sorted()) }.map { "; did you mean '\($0)'?" } ?? ""
            throw UsageError(message: "debug needs tokens, commands or tree\(near)")
        }
        guard arguments.operands.count > 1 else { throw UsageError(message: "debug \(kind) needs at least one file") }
        var code = ExitCode.done
        for path in arguments.operands.dropFirst() {
            do {
                console.output(dump(path, try ScriptFile.read(path)) + "\n")
            } catch {
                console.complain("\(path): \(error.reason)")
                code = .files
            }
        }
        return code
    }
}
