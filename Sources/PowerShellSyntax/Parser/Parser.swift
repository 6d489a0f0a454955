/// Index of a node in the arena.
typealias NodeID = Int32

/// A parser by recursive descent with one token of lookahead, which tells the lexer in which mode to read.
///
/// The rules are spread over extensions. Each returns the node it built, or nil when its construct is not there; errors are
/// recorded and parsing goes on.
struct Parser {
    var lexer: Lexer
    /// The token that was looked at and not consumed.
    var ungot: Lexeme?
    var nodes: [Node] = []
    /// Children whose parent is not built yet.
    var pending: [NodeID] = []
    /// Source texts of nodes inside collapsed sub-expressions, which differ from the text at their place in the file.
    var collapsedTexts: [NodeID: [UInt8]] = [:]
    /// A comma separates arguments and makes no array.
    var commaIsSeparator = false
    /// Constructs around the current one.
    var depth = 0
    let depthLimit: Int
    /// Set when the limit was reached.
    var isTooDeep = false
    /// Attribute lists that may have to be read again, around the current token.
    var speculations = 0

    init(_ bytes: [UInt8], depthLimit: Int) {
        lexer = Lexer(bytes)
        self.depthLimit = depthLimit
        nodes.reserveCapacity(bytes.count / 4 + 8)
    }

    // MARK: Tokens

    mutating func nextToken() -> Lexeme {
        if let token = ungot {
            ungot = nil
            return token
        }
        return lexer.next()
    }

    mutating func peekToken() -> Lexeme {
        if let token = ungot { return token }
        let token = lexer.next()
        ungot = token
        return token
    }

    mutating func skipToken() { ungot = nil }

    mutating func unget(_ token: Lexeme) { ungot = token }

    mutating func resync(_ offset: Int) {
        ungot = nil
        lexer.resync(offset)
    }

    /// Changes the mode; a token that was looked at is read again if the mode matters to it.
    mutating func setMode(_ mode: LexerMode) {
        guard mode != lexer.mode else { return }
        if let token = ungot, !token.kind.isModeInvariant { resync(token.start) }
        lexer.mode = mode
    }

    mutating func skipNewlines() {
        if ungot == nil || ungot?.kind == .newLine {
            ungot = nil
            lexer.skipNewlines(semicolons: false)
        }
    }

    mutating func skipNewlinesAndSemicolons() {
        if ungot == nil || ungot?.kind == .newLine || ungot?.kind == .semi {
            ungot = nil
            lexer.skipNewlines(semicolons: true)
        }
    }

    mutating func nextLeftBracket() -> Lexeme? {
        if let token = ungot { return token.kind == .lBracket ? nextToken() : nil }
        return lexer.leftBracket()
    }

    /// Skips tokens to one of `kinds` that is not inside brackets of the skipped text, and that one too if asked to.
    mutating func skip(to kinds: [TokenKind], consumeCloser: Bool) {
        var parens = kinds.contains(.rParen) ? 1 : 0
        var curlies = kinds.contains(.rCurly) ? 1 : 0
        var brackets = kinds.contains(.rBracket) ? 1 : 0
        func closes(_ count: inout Int, _ kind: TokenKind) -> Bool {
            count -= 1
            return count == 0 && kinds.contains(kind)
        }
        while true {
            let token = nextToken()
            var isDone = false
            switch token.kind {
            case .lParen: parens += 1
            case .lCurly: curlies += 1
            case .lBracket: brackets += 1
            case .rParen: isDone = closes(&parens, .rParen)
            case .rCurly: isDone = closes(&curlies, .rCurly)
            case .rBracket: isDone = closes(&brackets, .rBracket)
            case .endOfInput:
                unget(token)
                return
            default: break
            }
            if isDone {
                if !consumeCloser { unget(token) }
                return
            }
            if kinds.contains(token.kind), parens == 0, curlies == 0, brackets == 0 { return }
        }
    }

    mutating func report(_ id: String, _ offset: Int) { lexer.report(id, offset) }

    mutating func report(_ id: String, at token: Lexeme) { lexer.report(id, token.start, token.end) }

    mutating func report(_ id: String, atNode node: NodeID) { lexer.report(id, start(node), end(node)) }

    mutating func setFlag(_ token: Lexeme, _ flag: TokenFlags) {
        if token.index >= 0 { lexer.tokens[Int(token.index)].flags.insert(flag) }
    }

    mutating func clearFlag(_ token: Lexeme, _ flag: TokenFlags) {
        if token.index >= 0 { lexer.tokens[Int(token.index)].flags.remove(flag) }
    }

    func text(of token: Lexeme) -> ArraySlice<UInt8> { lexer.bytes[token.start..<min(token.end, lexer.limit)] }

    /// Whether a parameter is an abbreviation of `name`.
    func isParameter(_ token: Lexeme, _ name: String) -> Bool {
        var typed = text(of: token)
        typed = typed.dropFirst(lexer.length(token.start))
        if typed.last == 0x3A { typed = typed.dropLast() }
        return name.utf8.count >= typed.count && zip(typed, name.utf8).allSatisfy { ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }
    }

    // MARK: Depth

    /// Enters a construct. When there are too many around it, all of it is skipped to its closing bracket and false is returned.
    mutating func enter() -> Bool {
        depth += 1
        if depth <= depthLimit { return true }
        depth -= 1
        isTooDeep = true
        return false
    }

    mutating func leave() { depth -= 1 }

    /// Skips a construct that is nested too deep, up to the bracket that closes the one around it. Nil when that bracket or the end is next.
    mutating func skipTooDeep(_ kind: NodeKind) -> NodeID? {
        let start = ungot?.start ?? lexer.position
        lexer.report("ScriptTooComplicated", start)
        var end = start
        var open = 0
        while true {
            let token = nextToken()
            switch token.kind {
            case .lParen, .lCurly, .atParen, .atCurly, .dollarParen: open += 1
            case .rParen, .rCurly: open -= 1
            default: break
            }
            if open < 0 || token.kind == .endOfInput {
                unget(token)
                break
            }
            end = token.end
        }
        return end > start ? leaf(kind, start, end, flags: .error) : nil
    }
}
