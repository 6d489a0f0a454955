extension Parser {
    /// A value with the member accesses, calls and indexes behind it.
    mutating func primaryExpression(withMemberAccess: Bool) -> NodeID? {
        let token = nextToken()
        let value: NodeID
        switch token.kind {
        case .splattedVariable, .variable:
            value = variable(token, withMemberAccess: withMemberAccess)
        case .number:
            value = leaf(.number, token)
        case .hereStringExpandable:
            value = expandableString(token, [.doubleQuoted, .hereString])
        case .stringExpandable:
            value = expandableString(token, .doubleQuoted)
        case .hereStringLiteral:
            value = leaf(.stringConstant, token, flags: [.singleQuoted, .hereString])
        case .stringLiteral:
            value = leaf(.stringConstant, token, flags: .singleQuoted)
        case .lParen:
            value = parenExpression(token)
        case .atParen, .dollarParen:
            value = subExpression(token)
        case .atCurly:
            value = hashtable(token)
        case .lCurly:
            value = scriptBlockExpression(token)
        default:
            unget(token)
            return nil
        }
        return withMemberAccess ? postfixOperators(nextMemberAccess(), value) : value
    }

    private mutating func nextMemberAccess() -> Lexeme? { ungot == nil ? lexer.memberAccessOperator(allowBracket: true) : nil }

    /// A variable; `$using:x` takes the accesses behind it along.
    mutating func variable(_ token: Lexeme, withMemberAccess: Bool) -> NodeID {
        let flags: NodeFlags = token.kind == .splattedVariable ? .splatted : []
        let node = leaf(.variable, token, flags: flags)
        guard isUsing(token) else { return node }
        let value = withMemberAccess ? postfixOperators(nextMemberAccess(), node) : node
        let mark = self.mark
        push(value, .operand)
        return close(.usingExpression, mark, start(value), end(value), token: token.index)
    }

    private func isUsing(_ token: Lexeme) -> Bool {
        var name = text(of: token).dropFirst()
        if name.first == 0x7B { name = name.dropFirst() }
        return name.count > 6 && zip(name, "using:".utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    // MARK: Member access

    mutating func postfixOperators(_ first: Lexeme?, _ target: NodeID) -> NodeID {
        var value = target
        var token = first
        while let access = token {
            skipNewlines()
            switch access.kind {
            case .lBracket, .questionLBracket: value = elementAccess(value, access)
            default: value = memberAccess(value, access)
            }
            token = nextMemberAccess()
        }
        return value
    }

    private mutating func memberAccess(_ target: NodeID, _ access: Lexeme) -> NodeID {
        let mark = self.mark
        push(target, .target)
        var flags: NodeFlags = access.kind == .colonColon ? .staticAccess : access.kind == .questionDot ? .nullConditional : []
        if let member = memberName() {
            push(member, .member)
            if ungot == nil {
                let restorePoint = lexer.position
                let hasGenericArguments = genericMethodArguments(restorePoint)
                if let open = lexer.invokeMemberOpening() {
                    let end = memberArguments(open)
                    return close(.invokeMemberExpression, mark, start(target), end, token: access.index, flags: flags)
                }
                if hasGenericArguments {
                    while let last = pending.last, kind(last) == .typeConstraint { pending.removeLast() }
                    resync(restorePoint)
                }
            }
        } else {
            report("MissingPropertyName", access.end)
            flags.insert(.error)
            push(singleCommandArgument(.commandArgument), .member)
        }
        return close(.memberExpression, mark, start(target), max(access.end, pendingEnd(mark, access.end)), token: access.index, flags: flags)
    }

    private mutating func memberName() -> NodeID? {
        if let name = simpleName() { return name.node }
        let token = peekToken()
        if token.kind.isUnaryOperator || token.kind == .lBracket { return unaryExpression() }
        return primaryExpression(withMemberAccess: false)
    }

    /// `[type, type]` between the name of a method and its parenthesis; left pending. What is no list of types is left to the caller as an index.
    private mutating func genericMethodArguments(_ restorePoint: Int) -> Bool {
        guard lexer.byte(lexer.position) == 0x5B else { return false }
        let open = nextToken()
        guard open.kind == .lBracket else {
            resync(restorePoint)
            return false
        }
        let savedMode = lexer.mode
        setMode(.typeName)
        skipNewlines()
        let first = nextToken()
        guard first.kind == .identifier else {
            setMode(savedMode)
            resync(restorePoint)
            return false
        }
        let (closer, end) = genericArguments(first)
        push(leaf(.typeConstraint, first.start, end, token: first.index), .type)
        if closer.kind != .rBracket {
            unget(closer)
            report("EndSquareBracketExpectedAtEndOfType", before(closer))
        }
        setMode(savedMode)
        return closer.kind == .rBracket
    }

    /// The arguments of a method call, left pending. Returns where the call ends.
    private mutating func memberArguments(_ open: Lexeme) -> Int {
        if open.kind == .lParen { return invocationArguments(open) }
        skipNewlines()
        let block = scriptBlockExpression(open)
        push(block, .argument)
        return end(block)
    }

    /// Arguments up to `)`, left pending. Returns where the list ends.
    mutating func invocationArguments(_ open: Lexeme) -> Int {
        let saved = commaIsSeparator
        commaIsSeparator = true
        defer { commaIsSeparator = saved }
        let mark = self.mark
        var comma: Lexeme?
        var reported = false
        while true {
            skipNewlines()
            guard let argument = expression() else {
                if let comma {
                    report("MissingExpressionAfterToken", comma.end)
                    reported = true
                }
                break
            }
            push(argument, .argument)
            skipNewlines()
            let token = nextToken()
            guard token.kind == .comma else {
                unget(token)
                comma = nil
                break
            }
            comma = token
        }
        skipNewlines()
        let closer = nextToken()
        if closer.kind == .rParen { return closer.end }
        unget(closer)
        let end = comma?.end ?? pendingEnd(mark, open.end)
        if !reported { report("MissingEndParenthesisInMethodCall", pendingEnd(mark, open.end)) }
        return end
    }

    private mutating func elementAccess(_ target: NodeID, _ open: Lexeme) -> NodeID {
        let mark = self.mark
        push(target, .target)
        skipNewlines()
        let saved = commaIsSeparator
        commaIsSeparator = false
        let index = expression()
        commaIsSeparator = saved
        push(index, .index)
        if index == nil { report("MissingArrayIndexExpression", open.end) }
        skipNewlines()
        var end = max(open.end, pendingEnd(mark, open.end))
        let closer = nextToken()
        if closer.kind == .rBracket {
            end = closer.end
        } else {
            unget(closer)
            if let index, kind(index) != .errorExpression { report("MissingEndSquareBracket", self.end(index)) }
        }
        return close(.indexExpression, mark, start(target), end, token: open.index, flags: open.kind == .questionLBracket ? .nullConditional : [])
    }

    // MARK: Brackets

    private mutating func parenExpression(_ open: Lexeme) -> NodeID {
        let mark = self.mark
        let savedMode = lexer.mode
        let savedComma = commaIsSeparator
        setMode(.command)
        commaIsSeparator = false
        skipNewlines()
        let content = pipelineChain()
        push(content, .statement)
        if content == nil { report("ExpectedExpression", open.end) }
        skipNewlines()
        let closer = nextToken()
        var end = closer.end
        if closer.kind != .rParen {
            unget(closer)
            end = pendingEnd(mark, open.end)
            report("MissingEndParenthesisInExpression", end)
        }
        commaIsSeparator = savedComma
        setMode(savedMode)
        return close(.parenExpression, mark, open.start, end, flags: closer.kind == .rParen ? [] : .error)
    }

    /// `$( )` or `@( )`, the opening of which is read.
    private mutating func subExpression(_ open: Lexeme) -> NodeID {
        let mark = self.mark
        let savedMode = lexer.mode
        let savedComma = commaIsSeparator
        setMode(.command)
        commaIsSeparator = false
        skipNewlines()
        let listEnd = statementList(open.end)
        skipNewlines()
        let closer = nextToken()
        if closer.kind != .rParen {
            unget(closer)
            report("MissingEndParenthesisInSubexpression", at: closer)
        }
        commaIsSeparator = savedComma
        setMode(savedMode)
        let isClosed = closer.kind == .rParen
        return close(
            open.kind == .dollarParen ? .subExpression : .arrayExpression, mark, open.start, isClosed ? closer.end : listEnd,
            flags: isClosed ? [] : .error)
    }

    /// `{ }` as a value, the brace of which is read.
    mutating func scriptBlockExpression(_ open: Lexeme) -> NodeID {
        let body = scriptBlockBody(open)
        let mark = self.mark
        push(body, .body)
        return close(.scriptBlockExpression, mark, start(body), end(body))
    }

    /// The `scriptBlock` of a `{ }`.
    mutating func scriptBlockBody(_ open: Lexeme) -> NodeID {
        let savedMode = lexer.mode
        let savedComma = commaIsSeparator
        commaIsSeparator = false
        setMode(.command)
        skipNewlines()
        let body = scriptBlock(open)
        commaIsSeparator = savedComma
        setMode(savedMode)
        return body
    }

    private mutating func hashtable(_ open: Lexeme) -> NodeID {
        let mark = self.mark
        skipNewlines()
        while let entry = hashtableEntry() {
            push(entry, .element)
            let token = peekToken()
            guard token.kind == .newLine || token.kind == .semi else { break }
            skipNewlinesAndSemicolons()
        }
        let closer = nextToken()
        if closer.kind == .rCurly { return close(.hashtable, mark, open.start, closer.end) }
        unget(closer)
        report("MissingEndCurlyBrace", open.end)
        return close(.hashtable, mark, open.start, max(before(closer), pendingEnd(mark, open.start)), flags: .error)
    }

    private mutating func hashtableEntry() -> NodeID? {
        let mark = self.mark
        let savedMode = lexer.mode
        setMode(.expression)
        guard let key = labelOrKey() else {
            setMode(savedMode)
            return nil
        }
        push(key, .key)
        let equals = nextToken()
        setMode(savedMode)
        guard equals.kind == .equals else {
            unget(equals)
            report("MissingEqualsInHashLiteral", end(key))
            skip(to: [.rCurly, .semi, .newLine], consumeCloser: false)
            return close(.hashtableEntry, mark, start(key), end(key), flags: .error)
        }
        setMode(.command)
        skipNewlines()
        let value = statement()
        push(value, .value)
        if value == nil { report("MissingStatementInHashLiteral", equals.end) }
        setMode(savedMode)
        return close(.hashtableEntry, mark, start(key), pendingEnd(mark, equals.end), token: equals.index)
    }
}
