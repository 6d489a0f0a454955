import PowerShellSyntax

/// Marks statements whose findings stay by comment lines above them, where a comment line cannot change what the script does.
struct CommentLines {
    let tree: SyntaxTree
    private let newline: String
    private let lines: LineMap

    init(_ tree: SyntaxTree) {
        self.tree = tree
        lines = tree.source.lineMap
        let bytes = tree.source.utf8
        let first = bytes.firstIndex(of: 0x0A)
        newline = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? "\r\n" : "\n"
    }

    /// Puts one line per finding above the statement that it is about.
    func add(_ findings: [Finding], to buffer: inout EditBuffer) {
        var byStatement: [Int: [(line: String, start: String)]] = [:]
        for finding in findings where finding.tier > .safe {
            guard let start = statementStart(of: finding.range) else { continue }
            let line = Self.line(finding)
            if byStatement[start]?.contains(where: { $0.line == line }) != true {
                byStatement[start, default: []].append((line, Self.line(finding, withAdvice: false)))
            }
        }
        for (start, lines) in byStatement {
            let present = commentsAbove(start)
            // The advice may name what has been migrated since; the same finding is not said twice.
            let missing = lines.filter { item in !present.contains { $0.hasPrefix(item.start) } }.map(\.line)
            guard !missing.isEmpty else { continue }
            let indent = tree.source.string(in: lineStart(start)..<start)
            buffer.insertBefore(start, missing.map { $0 + newline + indent }.joined())
        }
    }

    /// `# msol2graph M2G110 review: ...`, one line whatever the texts hold.
    static func line(_ finding: Finding, withAdvice: Bool = true) -> String {
        let text = ([finding.message] + [withAdvice ? finding.advice : nil].compactMap { $0 }).joined(separator: " ")
        let flat = String(text.map { $0.isNewline ? " " : $0 })
        return "# msol2graph \(finding.code.rawValue) \(finding.tier.rawValue): \(flat)"
    }

    /// Start of the innermost statement that holds the range, begins its line, and can have a comment line above it.
    private func statementStart(of range: Range<Int>) -> Int? {
        var found: Int?
        var node: SyntaxNode? = tree.node(at: range.lowerBound)
        while let current = node {
            let parent = current.parent
            if current.kind == .expandableString { found = nil }
            if found == nil, current.role == .statement, current.kind != .functionDefinition, current.kind != .usingStatement,
                let kind = parent?.kind, kind == .scriptBlock || kind == .statementBlock || kind == .namedBlock, beginsLine(current.start)
            {
                found = current.start
            }
            node = parent
        }
        return found
    }

    private func lineStart(_ offset: Int) -> Int {
        let bytes = tree.source.utf8
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        return start
    }

    /// Nothing but blanks before it on its line, and the line before does not continue.
    private func beginsLine(_ offset: Int) -> Bool {
        let bytes = tree.source.utf8
        let start = lineStart(offset)
        guard bytes[start..<offset].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
        var end = start
        while end > 0, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return end == 0 || bytes[end - 1] != 0x60
    }

    /// Our comment lines that stand directly above already.
    private func commentsAbove(_ offset: Int) -> Set<String> {
        var lines: Set<String> = []
        var line = self.lines.position(of: offset).line - 1
        while line > 0 {
            let text = tree.source.string(in: self.lines.lineRange(line)).drop { $0 == " " || $0 == "\t" }
            guard text.hasPrefix("# msol2graph ") else { break }
            lines.insert(String(text))
            line -= 1
        }
        return lines
    }
}
