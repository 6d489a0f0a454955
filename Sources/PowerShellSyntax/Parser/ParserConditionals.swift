extension Parser {
    // MARK: if

    mutating func ifStatement(_ ifToken: Lexeme) -> NodeID {
        let mark = self.mark
        var keyword = ifToken
        while true {
            let clauseMark = self.mark
            skipNewlines()
            let open = nextToken()
            guard open.kind == .lParen else {
                unget(open)
                report("MissingOpenParenthesisInIfStatement", keyword.end)
                return brokenStatement(mark, ifToken.start, keyword.end, token: ifToken.index)
            }
            skipNewlines()
            let condition = pipelineChain()
            push(condition, .condition)
            if condition == nil { report("IfStatementMissingCondition", open.end) }
            skipNewlines()
            let closer = nextToken()
            guard closer.kind == .rParen else {
                unget(closer)
                if condition != nil { report("MissingEndParenthesisAfterStatement", at: closer) }
                return brokenStatement(mark, ifToken.start, open.end, token: ifToken.index)
            }
            skipNewlines()
            guard let body = statementBlock() else {
                report("MissingStatementBlock", at: closer)
                return brokenStatement(mark, ifToken.start, closer.end, token: ifToken.index)
            }
            push(body, .body)
            push(close(.ifClause, clauseMark, keyword.start, end(body), token: keyword.index), .clause)

            // Without a further branch the newlines count: inside a hashtable they separate the entries.
            let restorePoint = ungot?.start ?? lexer.position
            skipNewlines()
            let next = peekToken()
            if next.kind == .elseIf {
                skipToken()
                keyword = next
                continue
            }
            guard next.kind == .else else {
                resync(restorePoint)
                break
            }
            skipToken()
            skipNewlines()
            guard let elseBody = statementBlock() else {
                report("MissingStatementBlockAfterElse", next.end)
                return brokenStatement(mark, ifToken.start, next.end, token: ifToken.index)
            }
            push(elseBody, .elseBody)
            break
        }
        return close(.ifStatement, mark, ifToken.start, pendingEnd(mark, ifToken.end), token: ifToken.index)
    }

    // MARK: switch

    mutating func switchStatement(_ label: Lexeme?, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let start = label?.start ?? keyword.start
        var errorEnd = keyword.end
        var isBroken = false
        var isIncomplete = false
        var isFile = false
        skipNewlines()
        var token = peekToken()
        while token.kind == .parameter {
            skipToken()
            errorEnd = token.end
            if isParameter(token, "file") {
                isFile = true
                skipNewlines()
                if let file = singleCommandArgument(.fileName) {
                    push(file, .condition)
                    errorEnd = end(file)
                } else {
                    isBroken = true
                    isIncomplete = reportIncomplete("MissingFilenameOption", token.end)
                }
            } else if !["regex", "wildcard", "exact", "casesensitive", "parallel"].contains(where: { isParameter(token, $0) }) {
                isBroken = true
                report("InvalidSwitchFlag", at: token)
            }
            token = peekToken()
        }
        if token.kind == .lParen {
            switchCondition(token, isFile, &isBroken, &isIncomplete, &errorEnd)
        } else if self.mark == mark, !isFile {
            isBroken = true
            isIncomplete = reportIncomplete("PipelineValueRequired", errorEnd)
        }
        skipNewlines()
        let open = nextToken()
        if open.kind == .lCurly {
            errorEnd = open.end
            switchBody(open, isIncomplete, &isBroken, &errorEnd)
        } else {
            unget(open)
            if !isIncomplete {
                isBroken = true
                report("MissingCurlyBraceInSwitchStatement", errorEnd)
            }
        }
        return close(
            isBroken ? .errorStatement : .switchStatement, mark, start, max(errorEnd, pendingEnd(mark, errorEnd)), token: keyword.index,
            flags: isBroken ? .error : [])
    }

    private mutating func switchCondition(
        _ open: Lexeme, _ isFile: Bool, _ isBroken: inout Bool, _ isIncomplete: inout Bool, _ errorEnd: inout Int
    ) {
        skipToken()
        errorEnd = open.end
        if isFile {
            isBroken = true
            report("PipelineValueRequired", at: open)
        }
        skipNewlines()
        if let condition = pipelineChain() {
            push(condition, .condition)
            errorEnd = end(condition)
        } else {
            isBroken = true
            isIncomplete = reportIncomplete("PipelineValueRequired", open.end)
        }
        skipNewlines()
        let closer = nextToken()
        if closer.kind == .rParen {
            errorEnd = closer.end
            return
        }
        unget(closer)
        if !isIncomplete {
            isBroken = true
            isIncomplete = reportIncomplete("MissingEndParenthesisInSwitchStatement", errorEnd)
        }
    }

    private mutating func switchBody(_ open: Lexeme, _ alreadyIncomplete: Bool, _ isBroken: inout Bool, _ errorEnd: inout Int) {
        var isIncomplete = alreadyIncomplete
        var sawDefault = false
        skipNewlines()
        while true {
            let clauseMark = mark
            let first = peekToken()
            if first.kind == .default {
                skipToken()
                errorEnd = first.end
            } else if let condition = singleCommandArgument(.switchCondition) {
                push(condition, .condition)
                errorEnd = end(condition)
            } else {
                isBroken = true
                report("MissingSwitchConditionExpression", errorEnd)
                let closer = peekToken()
                if closer.kind == .rCurly {
                    skipToken()
                    errorEnd = closer.end
                }
                return
            }
            if let body = statementBlock() {
                push(body, .body)
                errorEnd = end(body)
                if first.kind == .default {
                    if sawDefault {
                        isBroken = true
                        report("MultipleSwitchDefaultClauses", at: first)
                    }
                    sawDefault = true
                }
            } else {
                isBroken = true
                isIncomplete = reportIncomplete("MissingSwitchStatementClause", errorEnd)
            }
            push(close(.switchClause, clauseMark, first.start, errorEnd, token: first.index), .clause)
            skipNewlinesAndSemicolons()
            let token = peekToken()
            if token.kind == .rCurly {
                skipToken()
                errorEnd = token.end
                return
            }
            if token.kind == .endOfInput {
                if !isIncomplete {
                    isBroken = true
                    report("MissingEndCurlyBrace", at: open)
                }
                return
            }
        }
    }

    /// Reports an error and says whether the input just ends too early.
    mutating func reportIncomplete(_ id: String, _ offset: Int) -> Bool {
        report(id, offset)
        return lexer.isAtEndOfScript(offset)
    }
}
