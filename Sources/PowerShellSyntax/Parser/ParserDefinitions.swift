extension Parser {
    // MARK: function

    mutating func functionDefinition(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        skipNewlines()
        let name = nextToken()
        switch name.kind {
        case .pipe, .lParen, .lCurly, .atParen, .atCurly, .rCurly, .rParen, .endOfInput, .semi, .redirection, .redirectInStd, .andAnd, .orOr,
            .ampersand, .variable, .splattedVariable, .hereStringExpandable, .hereStringLiteral, .stringLiteral, .stringExpandable:
            unget(name)
            report("MissingNameAfterKeyword", keyword.end)
            return leaf(.errorStatement, keyword, flags: .error)
        default: break
        }
        clearFlag(name, .keyword)
        push(leaf(.stringConstant, name, flags: name.kind == .generic ? .bareWord : [.bareWord, .verbatim]), .name)
        let (hasError, parametersEnd) = headerParameters(name.end)
        let open = nextToken()
        guard open.kind == .lCurly else {
            unget(open)
            if !hasError { report("MissingFunctionBody", parametersEnd) }
            return brokenStatement(mark, keyword.start, parametersEnd, token: keyword.index)
        }
        let savedContext = lexer.isInWorkflow
        lexer.isInWorkflow = keyword.kind == .workflow
        let body = scriptBlock(open)
        lexer.isInWorkflow = savedContext
        push(body, .body)
        return close(hasError ? .errorStatement : .functionDefinition, mark, keyword.start, end(body), token: keyword.index)
    }

    /// `( parameters )` in the header of a function or method, left pending as a `paramBlock`.
    mutating func headerParameters(_ fallback: Int) -> (hasError: Bool, end: Int) {
        skipNewlines()
        let open = peekToken()
        guard open.kind == .lParen else { return (false, fallback) }
        skipToken()
        let mark = self.mark
        let errorCount = lexer.errors.entries.count
        let end = parameterListToClose(open)
        let hasError = lexer.errors.entries[errorCount...].contains { $0.id == "MissingEndParenthesisInFunctionParameterList" }
        push(close(.paramBlock, mark, open.start, end), .parameters)
        if !hasError { skipNewlines() }
        return (hasError, end)
    }

    // MARK: data

    mutating func dataStatement(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        skipNewlines()
        push(simpleName()?.node, .name)
        skipNewlines()
        let parameter = peekToken()
        var hasError = false
        if parameter.kind == .parameter {
            skipToken()
            if !isParameter(parameter, "supportedcommand") {
                hasError = true
                report("InvalidParameterForDataSectionStatement", at: parameter)
            }
            var last = parameter
            while true {
                skipNewlines()
                guard let command = singleCommandArgument(.commandName) else {
                    if !hasError { report("MissingValueForSupportedCommandInDataSectionStatement", last.end) }
                    hasError = true
                    break
                }
                push(command, .argument)
                let comma = peekToken()
                guard comma.kind == .comma else { break }
                last = comma
                skipToken()
            }
        }
        if hasError { return brokenStatement(mark, keyword.start, parameter.end, token: keyword.index) }
        guard let body = statementBlock() else {
            let end = pendingEnd(mark, keyword.end)
            report("MissingStatementBlockForDataSection", end)
            return brokenStatement(mark, keyword.start, end, token: keyword.index)
        }
        push(body, .body)
        return close(.dataStatement, mark, keyword.start, end(body), token: keyword.index)
    }

    // MARK: configuration

    /// Without the resources of DSC, PowerShell takes no `configuration` at all and says so at the first token of its body; the body is read all the same.
    mutating func configurationDefinition(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        skipNewlines()
        let token = nextToken()
        switch token.kind {
        case .lCurly:
            report("MissingConfigurationName", keyword.end)
            push(scriptBlockExpression(token), .body)
            return brokenStatement(mark, keyword.start, keyword.end, token: keyword.index)
        case .endOfInput, .comma:
            unget(token)
            report("MissingConfigurationName", token.end)
            return brokenStatement(mark, keyword.start, keyword.end, token: keyword.index)
        default: break
        }
        if let name = commandArgument(.commandArgument, token) {
            push(name, .name)
        } else {
            report("MissingConfigurationName", at: token)
        }
        skipNewlines()
        let open = nextToken()
        guard open.kind == .lCurly else {
            unget(open)
            report("MissingCurlyInConfigurationStatement", open.end)
            return brokenStatement(mark, keyword.start, keyword.end, token: keyword.index)
        }
        report("UnexpectedToken", at: peekToken())
        let body = scriptBlockBody(open)
        push(body, .body)
        return close(.configurationDefinition, mark, keyword.start, end(body), token: keyword.index)
    }

    // MARK: using

    mutating func usingStatement(_ keyword: Lexeme) -> NodeID {
        let mark = self.mark
        let directive = nextToken()
        let allowsAlias: Bool
        var needsAlias = false
        switch directive.kind {
        case .namespace, .module: allowsAlias = true
        case .type, .command:
            allowsAlias = true
            needsAlias = true
        case .assembly: allowsAlias = false
        default:
            unget(directive)
            report("MissingUsingStatementDirective", keyword.end)
            return leaf(.errorStatement, keyword, flags: .error)
        }
        let itemToken = nextToken()
        switch itemToken.kind {
        case .endOfInput, .newLine, .comma, .semi:
            report("MissingUsingItemName", directive.end)
            return brokenStatement(mark, keyword.start, directive.end, token: keyword.index)
        default: break
        }
        guard let item = commandArgument(.commandArgument, itemToken) else {
            report("InvalidValueForUsingItemName", at: itemToken)
            skip(to: [.semi, .newLine], consumeCloser: true)
            return brokenStatement(mark, keyword.start, itemToken.end, token: keyword.index)
        }
        push(item, kind(item) == .stringConstant ? .name : .argument)
        guard kind(item) == .stringConstant || directive.kind == .module && kind(item) == .hashtable else {
            report("InvalidValueForUsingItemName", atNode: item)
            return brokenStatement(mark, keyword.start, end(item), token: keyword.index)
        }
        if allowsAlias, kind(item) != .hashtable {
            let equals = peekToken()
            if equals.kind == .equals {
                skipToken()
                if let broken = usingAlias(equals, directive, mark, keyword) { return broken }
            } else if needsAlias {
                report("MissingEqualsInUsingAlias", itemToken.end)
                return brokenStatement(mark, keyword.start, itemToken.end, token: keyword.index)
            }
        }
        let terminator = peekToken()
        if terminator.kind == .newLine || terminator.kind == .semi {
            skipToken()
        } else if terminator.kind != .endOfInput {
            report("MissingStatementTerminator", at: terminator)
        }
        return close(.usingStatement, mark, keyword.start, pendingEnd(mark, itemToken.end), token: keyword.index)
    }

    /// What follows the `=` of a `using` statement. Returns an error statement when that is no name.
    private mutating func usingAlias(_ equals: Lexeme, _ directive: Lexeme, _ mark: Int, _ keyword: Lexeme) -> NodeID? {
        let token = nextToken()
        switch token.kind {
        case .endOfInput, .newLine, .semi:
            unget(token)
            report("MissingNamespaceAlias", equals.end)
            return brokenStatement(mark, keyword.start, equals.end, token: keyword.index)
        case .comma:
            report("UnexpectedUnaryOperator", at: token)
            return brokenStatement(mark, keyword.start, token.end, token: keyword.index)
        default: break
        }
        let alias = commandArgument(.commandArgument, token)
        push(alias, .argument)
        if let alias, kind(alias) == .stringConstant || directive.kind == .module && kind(alias) == .hashtable { return nil }
        report("InvalidValueForUsingItemName", at: token)
        return brokenStatement(mark, keyword.start, token.end, token: keyword.index)
    }
}
