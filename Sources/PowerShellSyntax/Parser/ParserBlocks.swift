extension Parser {
    /// The whole file.
    mutating func parseFile() -> NodeID {
        scriptBlock(nil)
    }

    /// A script block; `open` is its `{`, nil for a file.
    mutating func scriptBlock(_ open: Lexeme?) -> NodeID {
        let mark = self.mark
        skipNewlines()
        if open == nil { usingStatements() }
        paramBlockIfPresent()
        skipNewlinesAndSemicolons()
        if peekToken().kind.isBlockName { return namedBlocks(open, mark) }
        while true {
            let headEnd = pendingEnd(mark, open?.end ?? 0)
            let listEnd = statementList(headEnd)
            let token = nextToken()
            if let open {
                if token.kind == .rCurly { return close(.scriptBlock, mark, open.start, token.end) }
                unget(token)
                report("MissingEndCurlyBrace", at: open)
                return close(.scriptBlock, mark, open.start, listEnd, flags: .error)
            }
            if token.kind == .endOfInput { return close(.scriptBlock, mark, 0, lexer.limit) }
            report("UnexpectedToken", at: token)
        }
    }

    private mutating func usingStatements() {
        while true {
            let token = peekToken()
            guard token.kind == .using else {
                resync(token.start)
                return
            }
            skipToken()
            push(usingStatement(token), .statement)
            skipNewlinesAndSemicolons()
        }
    }

    /// A `param` block with its attributes; when there is none, the attributes are left to whoever reads on.
    private mutating func paramBlockIfPresent() {
        let restorePoint = ungot?.start ?? lexer.position
        let nodeCount = nodes.count
        let pendingCount = pending.count
        if speculations < 3 {
            speculations += 1
            let found = paramBlock()
            speculations -= 1
            if found { return }
        } else {
            skipNewlines()
            if paramBlock(withAttributes: false) { return }
        }
        rollBack(nodeCount, pendingCount)
        resync(restorePoint)
    }

    private mutating func paramBlock(withAttributes: Bool = true) -> Bool {
        skipNewlines()
        let attributesMark = mark
        if withAttributes { _ = attributeList(inExpression: false, role: .attribute) }
        skipNewlines()
        let keyword = peekToken()
        guard keyword.kind == .param else { return false }
        skipToken()
        skipNewlines()
        let open = nextToken()
        guard open.kind == .lParen else {
            unget(open)
            return false
        }
        for i in attributesMark..<pending.count where kind(pending[i]) == .typeConstraint {
            report("TypeNotAllowedBeforeParam", atNode: pending[i])
        }
        let inner = mark
        let end = parameterListToClose(open)
        push(close(.paramBlock, inner, keyword.start, end, token: keyword.index), .parameters)
        return true
    }

    /// Parameters and the `)` behind them. Returns the end of the list.
    mutating func parameterListToClose(_ open: Lexeme) -> Int {
        let mark = self.mark
        parameterList()
        skipNewlines()
        let closer = nextToken()
        if closer.kind == .rParen { return closer.end }
        unget(closer)
        let end = pendingEnd(mark, open.end)
        report("MissingEndParenthesisInFunctionParameterList", end)
        return end
    }

    private mutating func parameterList() {
        var comma: Lexeme?
        while true {
            guard let parameter = parameter() else {
                if let comma { report("MissingExpressionAfterToken", comma.end) }
                return
            }
            push(parameter, .parameter)
            skipNewlines()
            let token = peekToken()
            guard token.kind == .comma else { return }
            comma = token
            skipToken()
        }
    }

    private mutating func parameter() -> NodeID? {
        let savedComma = commaIsSeparator
        let savedMode = lexer.mode
        commaIsSeparator = true
        setMode(.expression)
        defer {
            commaIsSeparator = savedComma
            setMode(savedMode)
        }
        let mark = self.mark
        skipNewlines()
        let hasAttributes = attributeList(inExpression: false, role: .attribute)
        skipNewlines()
        let token = nextToken()
        guard token.kind == .variable || token.kind == .splattedVariable else {
            unget(token)
            guard hasAttributes else { return nil }
            let end = pendingEnd(mark, token.start)
            report("InvalidFunctionParameter", end)
            skip(to: [.rParen], consumeCloser: true)
            return close(.parameter, mark, start(pending[mark]), end, flags: .error)
        }
        push(leaf(.variable, token), .name)
        let first = start(pending[mark])
        skipNewlines()
        let equals = peekToken()
        if equals.kind == .equals {
            skipToken()
            skipNewlines()
            if let value = expression() {
                push(value, .value)
            } else {
                report("MissingExpressionAfterToken", equals.end)
            }
        }
        return close(.parameter, mark, first, pendingEnd(mark, token.end))
    }

    private mutating func namedBlocks(_ open: Lexeme?, _ mark: Int) -> NodeID {
        var seen: Set<TokenKind> = []
        while true {
            let keyword = nextToken()
            guard keyword.kind.isBlockName else {
                let lastEnd = pendingEnd(mark, open?.end ?? 0)
                switch (keyword.kind, open) {
                case (.rCurly, let open?):
                    return close(.scriptBlock, mark, open.start, keyword.end)
                case (.endOfInput, nil):
                    return close(.scriptBlock, mark, 0, lexer.limit)
                case (.endOfInput, let open?):
                    unget(keyword)
                    report("MissingEndCurlyBrace", at: open)
                    return close(.scriptBlock, mark, open.start, lastEnd, flags: .error)
                case (_, let open?):
                    unget(keyword)
                    report("MissingNamedBlocks", at: keyword)
                    return close(.scriptBlock, mark, open.start, lastEnd, flags: .error)
                case (_, nil):
                    report(keyword.kind == .rCurly ? "UnexpectedToken" : "MissingNamedBlocks", at: keyword)
                    return restOfBrokenFile(mark)
                }
            }
            let inner = self.mark
            var end = keyword.end
            if let body = statementBlock() {
                adoptChildren(of: body)
                end = self.end(body)
            } else {
                report("MissingNamedStatementBlock", keyword.end)
            }
            let block = close(.namedBlock, inner, keyword.start, end, token: keyword.index)
            push(block, .namedBlock)
            if !seen.insert(keyword.kind).inserted { report("DuplicateScriptCommandClause", atNode: block) }
            skipNewlinesAndSemicolons()
        }
    }

    /// What follows named blocks at the end of a file and does not belong there; it is parsed as statements all the same.
    private mutating func restOfBrokenFile(_ mark: Int) -> NodeID {
        while true {
            _ = statementList(0)
            let token = nextToken()
            if token.kind == .endOfInput { return close(.scriptBlock, mark, 0, lexer.limit, flags: .error) }
        }
    }

    /// Makes the children of a node that is not needed itself pending again.
    private mutating func adoptChildren(of id: NodeID) {
        var child = nodes[Int(id)].firstChild
        while child >= 0 {
            pending.append(child)
            child = nodes[Int(child)].nextSibling
        }
    }

    /// `{ ... }` as the body of a statement.
    mutating func statementBlock() -> NodeID? {
        skipNewlines()
        let open = nextToken()
        guard open.kind == .lCurly else {
            unget(open)
            return nil
        }
        let mark = self.mark
        let listEnd = statementList(open.end)
        let closer = nextToken()
        if closer.kind == .rCurly { return close(.statementBlock, mark, open.start, closer.end) }
        unget(closer)
        report("MissingEndCurlyBrace", at: open)
        return close(.statementBlock, mark, open.start, listEnd, flags: .error)
    }

    /// Statements up to a closing bracket or the end. Returns where the last one ends.
    mutating func statementList(_ fallback: Int) -> Int {
        let mark = self.mark
        skipNewlinesAndSemicolons()
        while let statement = statement() {
            if let signature = lexer.signatureStart, signature < start(statement) { report("TokenAfterEndOfValidScriptText", atNode: statement) }
            push(statement, .statement)
            skipNewlinesAndSemicolons()
            let token = peekToken()
            if token.kind == .rParen || token.kind == .rCurly { break }
        }
        return pendingEnd(mark, fallback)
    }
}
