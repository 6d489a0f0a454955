extension Parser {
    mutating func forEachStatement(_ label: Lexeme?, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let start = label?.start ?? keyword.start
        var isBroken = false
        skipNewlines()
        while peekToken().kind == .parameter {
            let flag = nextToken()
            if isParameter(flag, "throttlelimit") {
                skipNewlines()
                if let value = singleCommandArgument(.commandArgument) {
                    push(value, .flag)
                } else {
                    report("MissingThrottleLimit", flag.end)
                }
            } else if !isParameter(flag, "parallel") {
                isBroken = true
                report("InvalidForeachFlag", at: flag)
            }
            skipNewlines()
        }
        let open = nextToken()
        guard open.kind == .lParen else {
            unget(open)
            report("MissingOpenParenthesisAfterKeyword", keyword.end)
            return brokenStatement(mark, start, keyword.end, token: keyword.index)
        }
        skipNewlines()
        let variable = nextToken()
        guard variable.kind == .variable || variable.kind == .splattedVariable else {
            unget(variable)
            report("MissingVariableNameAfterForeach", open.end)
            return brokenStatement(mark, start, open.end, token: keyword.index)
        }
        push(leaf(.variable, variable, flags: variable.kind == .splattedVariable ? .splatted : []), .name)
        skipNewlines()
        let inToken = nextToken()
        guard inToken.kind == .in else {
            unget(inToken)
            report("MissingInInForeach", variable.end)
            return brokenStatement(mark, start, variable.end, token: keyword.index)
        }
        skipNewlines()
        guard let collection = pipelineChain() else {
            report("MissingForeachExpression", inToken.end)
            return brokenStatement(mark, start, inToken.end, token: keyword.index)
        }
        push(collection, .condition)
        skipNewlines()
        let closer = nextToken()
        guard closer.kind == .rParen else {
            unget(closer)
            report("MissingEndParenthesisAfterForeach", end(collection))
            return brokenStatement(mark, start, end(collection), token: keyword.index)
        }
        guard let body = statementBlock() else {
            report("MissingForeachStatement", closer.end)
            return brokenStatement(mark, start, closer.end, token: keyword.index)
        }
        push(body, .body)
        return close(isBroken ? .errorStatement : .forEachStatement, mark, start, end(body), token: keyword.index)
    }

    mutating func forStatement(_ label: Lexeme?, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let start = label?.start ?? keyword.start
        skipNewlines()
        let open = nextToken()
        guard open.kind == .lParen else {
            unget(open)
            report("MissingOpenParenthesisAfterKeyword", keyword.end)
            return brokenStatement(mark, start, keyword.end, token: keyword.index)
        }
        var lastEnd = open.end
        for role in [NodeRole.initializer, .condition, .iterator] {
            skipNewlines()
            if let part = pipelineChain() {
                push(part, role)
                lastEnd = end(part)
            }
            if role != .iterator, peekToken().kind == .semi { lastEnd = nextToken().end }
        }
        skipNewlines()
        let closer = nextToken()
        guard closer.kind == .rParen else {
            unget(closer)
            report("MissingEndParenthesisAfterStatement", lastEnd)
            return brokenStatement(mark, start, lastEnd, token: keyword.index)
        }
        guard let body = statementBlock() else {
            report("MissingLoopStatement", closer.end)
            return brokenStatement(mark, start, closer.end, token: keyword.index)
        }
        push(body, .body)
        return close(.forStatement, mark, start, end(body), token: keyword.index)
    }

    mutating func whileStatement(_ label: Lexeme?, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let start = label?.start ?? keyword.start
        guard let closer = loopCondition(keyword) else { return brokenStatement(mark, start, keyword.end, token: keyword.index) }
        skipNewlines()
        guard let body = statementBlock() else {
            report("MissingLoopStatement", closer.end)
            return brokenStatement(mark, start, closer.end, token: keyword.index)
        }
        push(body, .body)
        return close(.whileStatement, mark, start, end(body), token: keyword.index)
    }

    mutating func doStatement(_ label: Lexeme?, _ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let start = label?.start ?? keyword.start
        guard let body = statementBlock() else {
            report("MissingLoopStatement", keyword.end)
            return brokenStatement(mark, start, keyword.end, token: keyword.index)
        }
        push(body, .body)
        skipNewlines()
        let conditionKeyword = nextToken()
        guard conditionKeyword.kind == .while || conditionKeyword.kind == .until else {
            unget(conditionKeyword)
            report("MissingWhileOrUntilInDoWhile", end(body))
            return brokenStatement(mark, start, end(body), token: keyword.index)
        }
        guard let closer = loopCondition(conditionKeyword) else {
            return brokenStatement(mark, start, conditionKeyword.end, token: keyword.index)
        }
        return close(conditionKeyword.kind == .while ? .doWhileStatement : .doUntilStatement, mark, start, closer.end, token: keyword.index)
    }

    /// `( pipeline )` behind `while` or `until`; the pipeline is left pending. Returns the closing parenthesis, nil when there is none.
    private mutating func loopCondition(_ keyword: Lexeme) -> Lexeme? {
        skipNewlines()
        let open = nextToken()
        guard open.kind == .lParen else {
            unget(open)
            report("MissingOpenParenthesisAfterKeyword", keyword.end)
            return nil
        }
        skipNewlines()
        let condition = pipelineChain()
        push(condition, .condition)
        if condition == nil { report("MissingExpressionAfterKeyword", open.end) }
        skipNewlines()
        let closer = nextToken()
        if closer.kind == .rParen { return closer }
        unget(closer)
        if let condition { report("MissingEndParenthesisAfterStatement", end(condition)) }
        return nil
    }
}
