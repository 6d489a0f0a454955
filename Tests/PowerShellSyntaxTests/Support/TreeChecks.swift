@testable import PowerShellSyntax

/// What must hold for every tree, of good text and of bad.
enum TreeChecks {
    /// The first rule that a tree breaks, nil when it keeps all.
    static func violation(_ tree: SyntaxTree) -> String? {
        tokenViolation(tree) ?? nodeViolation(tree)
    }

    /// Tokens are in order, inside the text and apart from each other, or nested in a token that can hold others; the gaps between them hold blanks only.
    private static func tokenViolation(_ tree: SyntaxTree) -> String? {
        let text = tree.source.utf8
        var enclosing: [Token] = []
        var position = 0
        var rebuilt: [UInt8] = []
        rebuilt.reserveCapacity(text.count)
        for token in tree.tokens {
            guard token.start <= token.end, Int(token.end) <= text.count else { return "token \(token) lies outside" }
            while let last = enclosing.last, token.start >= last.end { enclosing.removeLast() }
            if let outer = enclosing.last {
                guard token.end <= outer.end else { return "token \(token) sticks out of \(outer)" }
                guard outer.kind.holdsTokens || outer.flags.contains(.nested) else { return "token \(token) lies in \(outer)" }
            } else {
                guard Int(token.start) >= position else { return "token \(token) overlaps" }
                rebuilt += text[position..<Int(token.start)]
                rebuilt += text[token.range]
                position = Int(token.end)
            }
            enclosing.append(token)
        }
        rebuilt += text[position...]
        return rebuilt == text ? nil : "tokens and gaps are not the text"
    }

    /// Children lie inside their parents, in order, and know them; no node is met twice.
    private static func nodeViolation(_ tree: SyntaxTree) -> String? {
        var seen = [Bool](repeating: false, count: tree.nodes.count)
        var stack = [tree.rootIndex]
        while let index = stack.popLast() {
            let node = tree.nodes[Int(index)]
            guard !seen[Int(index)] else { return "node \(index) is met twice" }
            seen[Int(index)] = true
            guard node.start <= node.end, Int(node.end) <= tree.source.utf8.count else { return "\(node.kind) \(node.start)..<\(node.end) lies outside" }
            guard Int(node.token) < tree.tokens.count else { return "\(node.kind) has a token that is not there" }
            var child = node.firstChild
            var last: UInt32 = 0
            while child >= 0 {
                let below = tree.nodes[Int(child)]
                guard below.parent == index else { return "\(below.kind) at \(below.start) has another parent than its \(node.kind)" }
                guard below.start >= last else { return "\(below.kind) at \(below.start) is out of order in its \(node.kind)" }
                let isInside = below.start >= node.start && below.end <= node.end
                guard isInside || node.kind == .commandParameter else { return "\(below.kind) at \(below.start) sticks out of its \(node.kind)" }
                last = below.start
                stack.append(child)
                child = below.nextSibling
            }
        }
        return nil
    }
}

extension TokenKind {
    /// Whether variables and sub-expressions inside the token are tokens of their own.
    fileprivate var holdsTokens: Bool {
        switch self {
        case .stringExpandable, .hereStringExpandable, .generic: true
        default: false
        }
    }
}
