extension Parser {
    /// One statement, nil at the end of a list.
    mutating func statement() -> NodeID? {
        guard enter() else { return skipTooDeep(.errorStatement) }
        defer { leave() }
        while true {
            var token = nextToken()
            let mark = self.mark
            var restorePoint: Int?
            if token.kind == .generic, lexer.byte(token.start) == 0x5B {
                restorePoint = token.start
                token = statementAttributes(token)
                // The attributes belong to an expression: they are read again as part of it.
                if mark == self.mark { restorePoint = nil }
            }
            switch token.kind {
            case .if: return prefixed(mark, ifStatement(token))
            case .switch: return prefixed(mark, switchStatement(nil, token))
            case .foreach: return prefixed(mark, forEachStatement(nil, token))
            case .for: return prefixed(mark, forStatement(nil, token))
            case .while: return prefixed(mark, whileStatement(nil, token))
            case .do: return prefixed(mark, doStatement(nil, token))
            case .function, .filter, .workflow: return prefixed(mark, functionDefinition(token))
            case .return: return prefixed(mark, flowStatement(.returnStatement, token))
            case .throw: return prefixed(mark, flowStatement(.throwStatement, token))
            case .exit: return prefixed(mark, flowStatement(.exitStatement, token))
            case .break: return prefixed(mark, jumpStatement(.breakStatement, token))
            case .continue: return prefixed(mark, jumpStatement(.continueStatement, token))
            case .trap: return prefixed(mark, trapStatement(token))
            case .try: return prefixed(mark, tryStatement(token))
            case .data: return prefixed(mark, dataStatement(token))
            case .parallel, .sequence: return prefixed(mark, blockStatement(token))
            case .configuration: return prefixed(mark, configurationDefinition(token))
            case .class: return classDefinition(token, mark)
            case .enum: return enumDefinition(token, mark)
            case .from, .define, .var:
                report("ReservedKeywordNotAllowed", at: token)
                return prefixed(mark, leaf(.errorStatement, token, flags: .error))
            case .using:
                let statement = usingStatement(token)
                report("UsingMustBeAtStartOfScript", atNode: statement)
                return prefixed(mark, statement)
            case .label:
                skipNewlines()
                return labeledStatement(token)
            case .endOfInput where restorePoint == nil:
                unget(token)
                return nil
            case .else, .elseIf, .catch, .until:
                if !lexer.errors.isEmpty {
                    skipNewlines()
                    continue
                }
            default: break
            }
            if let restorePoint {
                pending.removeSubrange(mark...)
                resync(restorePoint)
            } else {
                unget(token)
            }
            return pipelineChain()
        }
    }

    /// Reads attributes before a statement and leaves them pending if they can belong to one. Returns the token behind them, or `first`.
    private mutating func statementAttributes(_ first: Lexeme) -> Lexeme {
        let nodeCount = nodes.count
        let pendingCount = pending.count
        resync(first.start)
        guard speculations < 3 else { return nextToken() }
        speculations += 1
        defer { speculations -= 1 }
        guard attributeList(inExpression: false, role: .attribute) else { return nextToken() }
        let token = nextToken()
        let type = pending[pendingCount...].first { kind($0) == .typeConstraint }
        if token.kind.refusesAttributes {
            if type == nil {
                report("UnexpectedAttribute", atNode: pending[pendingCount])
                return token
            }
        } else if token.kind.isKeyword {
            if let type { report("TypeNotAllowedBeforeStatement", atNode: type) }
            if token.kind == .class || token.kind == .enum || token.kind == .configuration { return token }
        }
        rollBack(nodeCount, pendingCount)
        resync(first.start)
        return nextToken()
    }

    /// Wraps a statement in an error node together with the attributes that stand before it by mistake.
    private mutating func prefixed(_ mark: Int, _ statement: NodeID) -> NodeID {
        guard self.mark > mark else { return statement }
        let start = self.start(pending[mark])
        push(statement, .statement)
        return close(.errorStatement, mark, start, end(statement), flags: .error)
    }

    private mutating func labeledStatement(_ label: Lexeme) -> NodeID? {
        let token = nextToken()
        switch token.kind {
        case .switch: return switchStatement(label, token)
        case .foreach: return forEachStatement(label, token)
        case .for: return forStatement(label, token)
        case .while: return whileStatement(label, token)
        case .do: return doStatement(label, token)
        default:
            resync(label.start)
            return pipelineChain()
        }
    }

    /// `return`, `throw`, `exit` with an optional pipeline.
    private mutating func flowStatement(_ kind: NodeKind, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        push(pipelineChain(), .value)
        return close(kind, mark, keyword.start, pendingEnd(mark, keyword.end), token: keyword.index)
    }

    /// `break`, `continue` with an optional label.
    private mutating func jumpStatement(_ kind: NodeKind, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        push(labelOrKey(), .value)
        return close(kind, mark, keyword.start, pendingEnd(mark, keyword.end), token: keyword.index)
    }

    /// A bare name, taken without regard to keywords.
    mutating func simpleName() -> (node: NodeID, token: Lexeme)? {
        lexer.wantsSimpleName = true
        let token = peekToken()
        lexer.wantsSimpleName = false
        guard token.kind == .identifier else { return nil }
        setFlag(token, .memberName)
        skipToken()
        return (leaf(.stringConstant, token, flags: [.bareWord, .verbatim]), token)
    }

    /// A label, or the key of a hashtable entry.
    mutating func labelOrKey() -> NodeID? {
        if let name = simpleName() { return name.node }
        let token = peekToken()
        if token.kind == .newLine || token.kind == .semi { return nil }
        let saved = commaIsSeparator
        commaIsSeparator = true
        defer { commaIsSeparator = saved }
        return unaryExpression()
    }

    /// An error statement with what was read as its children.
    mutating func brokenStatement(_ mark: Int, _ start: Int, _ end: Int, token: Int32 = -1) -> NodeID {
        close(.errorStatement, mark, start, max(end, pendingEnd(mark, end)), token: token, flags: .error)
    }

    private mutating func blockStatement(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        guard let body = statementBlock() else {
            report("MissingStatementAfterKeyword", keyword.end)
            return leaf(.errorStatement, keyword, flags: .error)
        }
        push(body, .body)
        return close(.blockStatement, mark, keyword.start, end(body), token: keyword.index)
    }

    // MARK: try, trap

    private mutating func trapStatement(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let nodeCount = nodes.count
        let restorePoint = ungot?.start ?? lexer.position
        skipNewlines()
        if let type = attribute() {
            if kind(type) == .typeConstraint {
                push(type, .type)
            } else {
                rollBack(nodeCount, mark)
                resync(restorePoint)
            }
        }
        guard let body = statementBlock() else {
            let end = pendingEnd(mark, keyword.end)
            report("MissingTrapStatement", end)
            return brokenStatement(mark, keyword.start, end, token: keyword.index)
        }
        push(body, .body)
        return close(.trapStatement, mark, keyword.start, end(body), token: keyword.index)
    }

    private mutating func tryStatement(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        skipNewlines()
        guard let body = statementBlock() else {
            report("MissingTryStatementBlock", keyword.end)
            return leaf(.errorStatement, keyword, flags: .error)
        }
        push(body, .body)
        var isBroken = false
        while let clause = catchClause(&isBroken) { push(clause, .clause) }
        skipNewlines()
        let finallyToken = peekToken()
        if finallyToken.kind == .finally {
            skipToken()
            if let block = statementBlock() {
                push(block, .finallyBody)
            } else {
                isBroken = true
                report("MissingFinallyStatementBlock", finallyToken.end)
            }
        } else if mark + 1 == self.mark, !isBroken {
            isBroken = true
            report("MissingCatchOrFinally", end(body))
        }
        return close(isBroken ? .errorStatement : .tryStatement, mark, keyword.start, pendingEnd(mark, keyword.end), token: keyword.index)
    }

    private mutating func catchClause(_ isBroken: inout Bool) -> NodeID? {
        skipNewlines()
        let keyword = nextToken()
        guard keyword.kind == .catch else {
            unget(keyword)
            return nil
        }
        let mark = self.mark
        var comma: Lexeme?
        while true {
            let nodeCount = nodes.count
            let restorePoint = ungot?.start ?? lexer.position
            skipNewlines()
            guard let type = attribute() else {
                if let comma {
                    isBroken = true
                    report("MissingTypeLiteralToken", comma.end)
                }
                break
            }
            guard kind(type) == .typeConstraint else {
                rollBack(nodeCount, pending.count)
                resync(restorePoint)
                break
            }
            push(type, .type)
            skipNewlines()
            let token = peekToken()
            guard token.kind == .comma else { break }
            comma = token
            skipToken()
        }
        guard let body = statementBlock() else {
            let end = pendingEnd(mark, keyword.end)
            if !isBroken { report("MissingCatchHandlerBlock", end) }
            isBroken = true
            push(close(.errorStatement, mark, keyword.start, end, token: keyword.index, flags: .error), .clause)
            return nil
        }
        push(body, .body)
        return close(.catchClause, mark, keyword.start, end(body), token: keyword.index)
    }
}
