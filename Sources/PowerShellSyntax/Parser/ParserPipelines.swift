extension Parser {
    /// An assignment, or pipelines joined by `&&` and `||`. Nil when nothing of the kind is here.
    mutating func pipelineChain() -> NodeID? {
        guard enter() else { return skipTooDeep(.errorStatement) }
        defer { leave() }
        let savedMode = lexer.mode
        setMode(.expression)
        var first = expression()
        var assignment: Lexeme?
        if first != nil {
            let token = peekToken()
            if token.kind.isAssignmentOperator {
                skipToken()
                assignment = token
            }
        }
        setMode(savedMode)
        let mark = self.mark
        if let left = first, let assignment {
            push(left, .left)
            skipNewlines()
            if let right = statement() {
                push(right, .right)
            } else {
                report("ExpectedValueExpression", assignment.end)
            }
            return close(.assignment, mark, start(left), pendingEnd(mark, assignment.end), token: assignment.index)
        }

        var lastOperator: Lexeme?
        while true {
            let token = first == nil ? peekToken() : nil
            guard let pipeline = pipeline(first) else {
                guard let lastOperator else { return nil }
                if token?.kind != .dot, token?.kind != .ampersand { report("EmptyPipelineChainElement", at: lastOperator) }
                return close(.errorStatement, mark, start(pending[mark]), lastOperator.end, token: lastOperator.index, flags: .error)
            }
            first = nil
            push(pipeline, .element)
            let next = peekToken()
            switch next.kind {
            case .andAnd, .orOr:
                skipToken()
                skipNewlines()
                lastOperator = next
                if peekToken().kind == .endOfInput {
                    report("EmptyPipelineChainElement", next.end)
                    return finishChain(mark, flags: .error)
                }
            case .ampersand:
                skipToken()
                let behind = peekToken()
                if behind.kind == .andAnd || behind.kind == .orOr {
                    skipToken()
                    report("BackgroundOperatorInPipelineChain", at: behind)
                    // Like PowerShell, which drops what stands before.
                    let start = self.start(pending[mark])
                    pending.removeSubrange(mark...)
                    return leaf(.errorStatement, start, behind.end, flags: .error)
                }
                return finishChain(mark, flags: .background)
            default:
                return finishChain(mark, flags: [])
            }
        }
    }

    private mutating func finishChain(_ mark: Int, flags: NodeFlags) -> NodeID {
        if pending.count == mark + 1 {
            let only = pending.removeLast()
            nodes[Int(only)].flags.formUnion(flags)
            return only
        }
        return close(.pipelineChain, mark, start(pending[mark]), pendingEnd(mark, 0), flags: flags)
    }

    /// `a | b | c`, the first element of which may be an expression that is parsed already.
    private mutating func pipeline(_ startExpression: NodeID?) -> NodeID? {
        let mark = self.mark
        var value = startExpression
        var lastPipe: Lexeme?
        var flags: NodeFlags = []
        scan: while true {
            if value == nil {
                let savedMode = lexer.mode
                setMode(.expression)
                value = expression()
                setMode(savedMode)
            }
            var element: NodeID?
            if let value {
                if self.mark > mark { report("ExpressionsMustBeFirstInPipeline", atNode: value) }
                element = commandExpression(value)
            } else {
                element = command()
            }
            if let element {
                push(element, .element)
            } else if self.mark > mark || peekToken().kind == .pipe {
                report("EmptyPipeElement", lastPipe?.end ?? peekToken().start)
                flags = .error
            }
            value = nil
            var next = peekToken()
            if next.kind == .newLine, lexer.isPipeContinuation(next.end) {
                skipNewlines()
                next = peekToken()
            }
            switch next.kind {
            case .semi, .newLine, .rParen, .rCurly, .endOfInput, .andAnd, .orOr, .ampersand:
                break scan
            case .pipe:
                skipToken()
                skipNewlines()
                lastPipe = next
                if peekToken().kind == .endOfInput {
                    report("EmptyPipeElement", next.end)
                    flags = .error
                    break scan
                }
            default:
                report("UnexpectedToken", at: next)
                flags = .error
                break scan
            }
        }
        guard self.mark > mark else { return nil }
        return close(.pipeline, mark, start(pending[mark]), pendingEnd(mark, 0), flags: flags)
    }

    private mutating func commandExpression(_ value: NodeID) -> NodeID {
        let mark = self.mark
        push(value, .expression)
        var streams = RedirectedStreams()
        while true {
            let token = peekToken()
            guard token.kind == .redirection || token.kind == .redirectInStd else { break }
            skipToken()
            push(redirection(token, &streams), .element)
        }
        return close(.commandExpression, mark, start(value), pendingEnd(mark, 0))
    }

    // MARK: Redirections

    /// The streams that a command has redirected so far; each may be redirected once.
    struct RedirectedStreams {
        private var seen: UInt8 = 0

        /// False when the stream was redirected before.
        mutating func add(_ stream: UInt8) -> Bool {
            let bit: UInt8 = 1 << (stream & 7)
            defer { seen |= bit }
            return seen & bit == 0
        }
    }

    /// A redirection, the operator of which is read.
    mutating func redirection(_ token: Lexeme, _ streams: inout RedirectedStreams) -> NodeID {
        let mark = self.mark
        let spelling = text(of: token)
        let first = spelling.first ?? 0
        let stream: UInt8 = first == 0x2A ? 0 : first == 0x3E ? 1 : first & 7
        if spelling.contains(0x26) {
            let target = (spelling.last ?? 0) & 7
            if target != 1 || stream == target { report("RedirectionNotSupported", at: token) }
            if !streams.add(stream) { report("StreamAlreadyRedirected", at: token) }
            return leaf(.redirection, token, flags: .merging)
        }
        if let file = singleCommandArgument(.fileName) {
            push(file, .argument)
        } else {
            report("MissingFileSpecification", token.end)
        }
        let end = pendingEnd(mark, token.end)
        if token.kind == .redirectInStd {
            report("RedirectionNotSupported", at: token)
        } else if !streams.add(stream) {
            lexer.report("StreamAlreadyRedirected", token.start, end)
        }
        return close(.redirection, mark, token.start, end, token: token.index)
    }
}
