extension Parser {
    /// `class Name : Base { members }`; the attributes before it are pending behind `mark`.
    mutating func classDefinition(_ keyword: Lexeme, _ mark: Int) -> NodeID {
        let start = self.mark > mark ? self.start(pending[mark]) : keyword.start
        skipNewlines()
        guard let name = simpleName() else {
            report("MissingNameAfterKeyword", keyword.end)
            return brokenStatement(mark, start, keyword.end, token: keyword.index)
        }
        clearFlag(name.token, .memberName)
        setFlag(name.token, .typeName)
        push(name.node, .name)
        skipNewlines()
        let savedMode = lexer.mode
        setMode(.signature)
        defer { setMode(savedMode) }
        baseTypes(allowsList: true)
        let open = nextToken()
        guard open.kind == .lCurly else {
            unget(open)
            let end = pendingEnd(mark, keyword.end)
            report("MissingTypeBody", end)
            return brokenStatement(mark, start, end, token: keyword.index)
        }
        while classMember(name.token) {}
        return closeTypeDefinition(open, mark, start, keyword)
    }

    /// `enum Name : type { labels }`.
    mutating func enumDefinition(_ keyword: Lexeme, _ mark: Int) -> NodeID {
        let start = self.mark > mark ? self.start(pending[mark]) : keyword.start
        skipNewlines()
        guard let name = simpleName() else {
            report("MissingNameAfterKeyword", keyword.end)
            return brokenStatement(mark, start, keyword.end, token: keyword.index)
        }
        push(name.node, .name)
        let savedMode = lexer.mode
        setMode(.signature)
        defer { setMode(savedMode) }
        baseTypes(allowsList: false)
        skipNewlines()
        let open = nextToken()
        guard open.kind == .lCurly else {
            unget(open)
            report("MissingTypeBody", name.token.end)
            return brokenStatement(mark, start, name.token.end, token: keyword.index)
        }
        while let member = enumMember() { push(member, .member) }
        return closeTypeDefinition(open, mark, start, keyword)
    }

    private mutating func closeTypeDefinition(_ open: Lexeme, _ mark: Int, _ start: Int, _ keyword: Lexeme) -> NodeID {
        let closer = nextToken()
        if closer.kind == .rCurly { return close(.typeDefinition, mark, start, closer.end, token: keyword.index) }
        unget(closer)
        report("MissingEndCurlyBrace", open.end)
        return close(.typeDefinition, mark, start, max(open.end, pendingEnd(mark, open.end)), token: keyword.index, flags: .error)
    }

    /// The types behind the colon of a class or enum, left pending.
    private mutating func baseTypes(allowsList: Bool) {
        let colon = peekToken()
        guard colon.kind == .colon else { return }
        skipToken()
        skipNewlines()
        while true {
            guard let type = typeName(allowsAssembly: false) else {
                report("TypeNameExpected", colon.end)
                return
            }
            push(leaf(.typeConstraint, type.start, type.end, token: type.token), .type)
            guard allowsList else { return }
            skipNewlines()
            guard peekToken().kind == .comma else { return }
            skipToken()
            skipNewlines()
        }
    }

    private mutating func enumMember() -> NodeID? {
        skipNewlines()
        guard let name = simpleName() else { return nil }
        let mark = self.mark
        push(name.node, .name)
        let savedMode = lexer.mode
        setMode(.expression)
        var isMissing = false
        let equals = peekToken()
        if equals.kind == .equals {
            skipToken()
            if let value = expression() {
                push(value, .value)
            } else {
                report("ExpectedValueExpression", equals.end)
                isMissing = true
            }
        }
        setMode(savedMode)
        let end = endOfMember(mark, isMissing ? equals.end : name.token.end, reportsMissing: !isMissing)
        return close(.propertyMember, mark, name.token.start, end)
    }

    /// The newline, `;` or `}` behind a property. Returns the end of the member: a semicolon belongs to it.
    private mutating func endOfMember(_ mark: Int, _ fallback: Int, reportsMissing: Bool) -> Int {
        var end = max(fallback, pendingEnd(mark, fallback))
        let terminator = peekToken()
        switch terminator.kind {
        case .semi: end = terminator.end
        case .newLine, .rCurly: break
        default: if reportsMissing { report("MissingPropertyTerminator", end) }
        }
        skipNewlinesAndSemicolons()
        return end
    }

    /// One member of a class, left pending. False at the end of the body.
    private mutating func classMember(_ className: Lexeme) -> Bool {
        let mark = self.mark
        var start: Int?
        var isStatic = false
        var lastModifierEnd: Int?
        var token: Lexeme
        var sawType = false
        scan: while true {
            skipNewlines()
            if let attribute = attribute() {
                start = start ?? self.start(attribute)
                lastModifierEnd = end(attribute)
                push(attribute, .attribute)
                if kind(attribute) == .typeConstraint {
                    if sawType { report("TooManyTypes", atNode: attribute) }
                    sawType = true
                }
                continue
            }
            token = peekToken()
            start = start ?? token.start
            switch token.kind {
            case .static, .hidden:
                if token.kind == .static {
                    if isStatic { report("DuplicateQualifier", at: token) }
                    isStatic = true
                }
                lastModifierEnd = token.end
                skipToken()
            default:
                break scan
            }
        }
        let first = start ?? token.start
        if token.kind == .variable {
            property(token, mark, first)
            return true
        }
        if token.kind == .identifier || token.kind.isKeyword {
            skipToken()
            clearFlag(token, .keyword)
            method(token, className, isStatic, mark, first)
            return true
        }
        guard let lastModifierEnd else { return false }
        report("IncompleteMemberDefinition", lastModifierEnd)
        let hasAttributes = self.mark > mark
        if hasAttributes { push(brokenStatement(mark, first, lastModifierEnd), .member) }
        return hasAttributes
    }

    private mutating func property(_ variable: Lexeme, _ mark: Int, _ start: Int) {
        skipToken()
        push(leaf(.variable, variable), .name)
        if peekToken().kind == .equals {
            skipToken()
            skipNewlines()
            push(expression(), .value)
        }
        let end = endOfMember(mark, variable.end, reportsMissing: true)
        push(close(.propertyMember, mark, start, end), .member)
    }

    /// A method or constructor, its name consumed.
    private mutating func method(_ name: Lexeme, _ className: Lexeme, _ isStatic: Bool, _ mark: Int, _ start: Int) {
        push(leaf(.stringConstant, name, flags: [.bareWord, .verbatim]), .name)
        var errorEnd: Int?
        var parametersEnd = name.end
        if peekToken().kind == .lParen {
            let (hasError, end) = headerParameters(name.end)
            parametersEnd = end
            if hasError { errorEnd = end }
        } else {
            report("MissingMethodParameterList", name.end)
        }
        let isConstructor = text(of: name).elementsEqual(text(of: className)) { ($0 | 0x20) == ($1 | 0x20) }
        if isConstructor, !isStatic {
            skipNewlines()
            let savedMode = lexer.mode
            setMode(.signature)
            baseConstructorCall(&errorEnd)
            setMode(savedMode)
        }
        let open = nextToken()
        if open.kind != .lCurly {
            unget(open)
            if errorEnd == nil {
                errorEnd = parametersEnd
                report("MissingFunctionBody", parametersEnd)
            }
        }
        if let errorEnd {
            skip(to: [.rCurly], consumeCloser: false)
            push(brokenStatement(mark, start, errorEnd), .member)
            return
        }
        let savedMode = lexer.mode
        setMode(.command)
        let body = scriptBlock(open)
        setMode(savedMode)
        push(body, .body)
        push(close(.functionMember, mark, start, end(body)), .member)
    }

    /// `: base(arguments)`.
    private mutating func baseConstructorCall(_ errorEnd: inout Int?) {
        let colon = peekToken()
        guard colon.kind == .colon else { return }
        skipToken()
        skipNewlines()
        let base = peekToken()
        guard base.kind == .base else {
            errorEnd = colon.end
            report("MissingBaseCtorCall", colon.end)
            return
        }
        skipToken()
        skipNewlines()
        let open = peekToken()
        guard open.kind == .lParen else {
            errorEnd = base.end
            report("MissingMethodParameterList", base.end)
            return
        }
        skipToken()
        _ = invocationArguments(open)
        skipNewlines()
    }
}
