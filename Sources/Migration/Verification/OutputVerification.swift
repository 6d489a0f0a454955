import MappingTables
import PowerShellSyntax

/// A call of a Graph cmdlet in the migrated text.
public struct GraphCall: Sendable, Hashable {
    /// Official spelling; for an alias the name that it stands for.
    public let cmdlet: String
    public let module: String
    /// Where it came from, in the original text.
    public let original: Range<Int>
}

/// Proves of a migrated text what can be proved: it parses as well as the original did, and every Graph call in it binds to its signature.
public struct OutputVerification: Sendable {
    let tables: MappingTables
    let source: SourceText
    /// Syntax errors of the original.
    private let oldErrors: Int
    /// Where Graph calls of the original did not bind either: those are not ours.
    private let oldProblems: Set<Int>

    init(tables: MappingTables, original: SyntaxTree) {
        self.tables = tables
        source = original.source
        oldErrors = original.errors.count
        oldProblems = Set(Self.check(original, tables).problems.map(\.range.lowerBound))
    }

    /// Something that does not hold, and the place of the original that it stems from.
    public struct Problem: Sendable, Hashable {
        public let message: String
        public let original: Range<Int>
    }

    func verify(_ buffer: EditBuffer) -> (calls: [GraphCall], problems: [Problem]) {
        let edits = buffer.edits
        let output: [UInt8]
        do throws(TextEditError) {
            output = try source.utf8.applying(edits)
        } catch {
            return ([], [Problem(message: "two edits overlap", original: error.place)])
        }
        let tree = PowerShellParser.parse(SourceText(String(decoding: output, as: UTF8.self)))
        let map = OffsetMap(edits)
        var problems: [Problem] = []
        if let error = tree.errors.first, tree.errors.count > oldErrors {
            let place = map.original(error.offset)
            problems.append(Problem(message: "syntax error \(error.id)", original: place..<place + 1))
        }
        let found = Self.check(tree, tables)
        problems += found.problems.map { Problem(message: $0.message, original: map.original($0.range.lowerBound)..<map.original($0.range.upperBound) + 1) }
            .filter { !oldProblems.contains($0.original.lowerBound) }
        let calls = found.calls.map {
            GraphCall(cmdlet: $0.cmdlet, module: $0.module, original: map.original($0.range.lowerBound)..<map.original($0.range.upperBound))
        }
        return (calls, problems)
    }

    /// Every Graph call of a tree, and what does not bind.
    static func check(
        _ tree: SyntaxTree, _ tables: MappingTables
    ) -> (calls: [(cmdlet: String, module: String, range: Range<Int>)], problems: [(message: String, range: Range<Int>)]) {
        let binder = ArgumentBinder(splats: SplatResolver(tree), common: MappingTables.commonParameters)
        let own = CommandScope(tree)
        var calls: [(String, String, Range<Int>)] = []
        var problems: [(String, Range<Int>)] = []
        for command in tree.commands() {
            guard let name = command.constantName, own.functions[name.lowercased()] == nil else { continue }
            let cmdlet = CommandName(written: name).canonical
            guard let signature = tables.graphSignature(for: cmdlet) else {
                if Self.looksLikeGraph(cmdlet) { problems.append(("\(cmdlet) is no cmdlet of Microsoft Graph PowerShell", command.node.range)) }
                continue
            }
            calls.append((signature.graph?.aliasOf ?? signature.name, signature.module, command.node.range))
            let bound = binder.bind(command, to: signature, hasPipelineInput: CallContext(command).pipelineInput)
            if let problem = bound.problems.first { problems.append(("\(signature.name): \(problem.message)", problem.range ?? command.node.range)) }
        }
        return (calls, problems)
    }

    /// `Verb-Mg...`.
    private static func looksLikeGraph(_ name: String) -> Bool {
        guard let dash = name.firstIndex(of: "-") else { return false }
        let noun = name[name.index(after: dash)...]
        return noun.hasPrefix("Mg") && noun.dropFirst(2).first?.isUppercase == true
    }
}

/// Translates offsets of an edited text into offsets of the original.
struct OffsetMap {
    private var edits: [(original: Range<Int>, output: Range<Int>)] = []

    init(_ edits: [TextEdit]) {
        var shift = 0
        for edit in edits {
            let start = edit.range.lowerBound + shift
            self.edits.append((edit.range, start..<start + edit.replacement.count))
            shift += edit.replacement.count - edit.range.count
        }
    }

    /// Offsets inside a replacement belong to the start of what it replaced.
    func original(_ offset: Int) -> Int {
        var shift = 0
        for edit in edits {
            if offset < edit.output.lowerBound { break }
            if offset < edit.output.upperBound { return edit.original.lowerBound }
            shift = edit.original.upperBound - edit.output.upperBound
        }
        return offset + shift
    }
}

extension TextEditError {
    /// Where it happened.
    fileprivate var place: Range<Int> {
        switch self {
        case let .outOfBounds(range), let .mismatch(range): range
        case let .overlap(_, second): second
        }
    }
}
