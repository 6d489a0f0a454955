extension Parser {
    /// Where a type name lies, and its first token.
    struct TypeName {
        var start: Int
        var end: Int
        var token: Int32
    }

    // MARK: Attributes

    /// Attributes and type constraints, left pending. False when there is none.
    mutating func attributeList(inExpression: Bool, role: NodeRole) -> Bool {
        var isEmpty = true
        while let attribute = attribute() {
            isEmpty = false
            push(attribute, role)
            if !inExpression || kind(attribute) == .attribute { skipNewlines() }
        }
        return !isEmpty
    }

    /// Where an error in front of a token is reported.
    func before(_ token: Lexeme) -> Int {
        if token.kind == .endOfInput { return token.start }
        var offset = max(0, token.start - 1)
        while offset > 0, lexer.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    /// `[Name(...)]` or `[type]`.
    mutating func attribute() -> NodeID? {
        guard let open = nextLeftBracket() else { return nil }
        skipNewlines()
        guard let type = typeName(allowsAssembly: true) else {
            resync(open.start)
            report("MissingTypename", open.end)
            return nil
        }
        let next = nextToken()
        if next.kind == .lParen { return attributeArguments(open, type, next) }
        if next.kind == .rBracket { return leaf(.typeConstraint, open.start, next.end, token: type.token) }
        unget(next)
        report("EndSquareBracketExpectedAtEndOfAttribute", before(next))
        return leaf(.typeConstraint, open.start, type.end, token: type.token, flags: .error)
    }

    private mutating func attributeArguments(_ open: Lexeme, _ type: TypeName, _ paren: Lexeme) -> NodeID {
        let mark = self.mark
        push(leaf(.stringConstant, type.start, type.end, token: type.token, flags: [.bareWord, .verbatim]), .name)
        skipNewlines()
        let savedMode = lexer.mode
        setMode(.expression)
        let lastEnd = attributeArgumentList(paren.end)
        setMode(savedMode)
        skipNewlines()
        var end = lastEnd
        let closer = nextToken()
        if closer.kind == .rParen {
            end = closer.end
        } else {
            unget(closer)
            report("MissingEndParenthesisInExpression", lastEnd)
        }
        skipNewlines()
        let bracket = nextToken()
        if bracket.kind == .rBracket {
            end = bracket.end
        } else {
            unget(bracket)
            if closer.kind == .rParen { report("EndSquareBracketExpectedAtEndOfAttribute", closer.end) }
        }
        return close(.attribute, mark, open.start, max(end, pendingEnd(mark, end)), token: type.token)
    }

    /// Returns where the last argument ends.
    private mutating func attributeArgumentList(_ fallback: Int) -> Int {
        let saved = commaIsSeparator
        commaIsSeparator = true
        defer { commaIsSeparator = saved }
        var lastEnd = fallback
        var comma: Lexeme?
        while true {
            skipNewlines()
            if let name = simpleName() {
                let mark = self.mark
                push(name.node, .name)
                var end = name.token.end
                let equals = peekToken()
                if equals.kind == .equals {
                    skipToken()
                    skipNewlines()
                    if let value = expression() {
                        push(value, .value)
                        end = self.end(value)
                    } else {
                        report("MissingExpressionInNamedArgument", equals.end)
                        skip(to: [.comma, .rParen, .rBracket, .newLine], consumeCloser: true)
                        end = equals.end
                    }
                    lastEnd = end
                }
                push(close(.namedAttributeArgument, mark, name.token.start, end), .argument)
            } else if let value = expression() {
                push(value, .argument)
                lastEnd = end(value)
            } else if let comma {
                report("MissingExpressionAfterToken", comma.end)
            }
            skipNewlines()
            let token = peekToken()
            guard token.kind == .comma else { return lastEnd }
            comma = token
            lastEnd = token.end
            skipToken()
        }
    }

    // MARK: Type names

    /// A type name without the brackets around it.
    mutating func typeName(allowsAssembly: Bool) -> TypeName? {
        let savedMode = lexer.mode
        setMode(.typeName)
        defer { setMode(savedMode) }
        let token = nextToken()
        guard token.kind == .identifier else {
            unget(token)
            return nil
        }
        return TypeName(start: token.start, end: restOfTypeName(token, isBareArgument: false, allowsAssembly: allowsAssembly), token: token.index)
    }

    /// What follows the first name: array brackets, generic arguments, an assembly. Returns the end of the type name.
    private mutating func restOfTypeName(_ name: Lexeme, isBareArgument: Bool, allowsAssembly: Bool = true) -> Int {
        let token = peekToken()
        if token.kind == .lBracket {
            skipToken()
            skipNewlines()
            let first = nextToken()
            switch first.kind {
            case .rBracket, .comma:
                return restOfArrayType(first, name.end, isBareArgument)
            case .lBracket, .identifier:
                return restOfGenericType(first, isBareArgument)
            case .endOfInput:
                unget(first)
                report("MissingTypename", token.end)
                return name.end
            default:
                report("UnexpectedToken", at: first)
                skip(to: [.rBracket], consumeCloser: true)
                return name.end
            }
        }
        if token.kind == .comma, allowsAssembly, !isBareArgument {
            skipToken()
            if lexer.scanAssemblyName() { return lexer.position }
            report("MissingAssemblyNameSpecification", token.end)
        }
        return name.end
    }

    private mutating func restOfGenericType(_ first: Lexeme, _ isBareArgument: Bool) -> Int {
        let (closer, lastEnd) = genericArguments(first)
        var end = closer.end
        if closer.kind != .rBracket {
            unget(closer)
            report("EndSquareBracketExpectedAtEndOfAttribute", before(closer))
            end = lastEnd
        }
        let token = peekToken()
        if token.kind == .lBracket {
            skipToken()
            return restOfArrayType(nextToken(), end, isBareArgument)
        }
        if token.kind == .comma, !isBareArgument {
            skipToken()
            if lexer.scanAssemblyName() { return lexer.position }
            report("MissingAssemblyNameSpecification", token.end)
        }
        return end
    }

    /// The arguments of a generic type or method, the first token of which is `first`. Returns the token behind them and where they end.
    mutating func genericArguments(_ first: Lexeme) -> (closer: Lexeme, end: Int) {
        guard enter() else {
            report("ScriptTooComplicated", first.start)
            skip(to: [.rBracket], consumeCloser: false)
            return (nextToken(), first.end)
        }
        defer { leave() }
        var end = genericArgument(first)
        while true {
            skipNewlines()
            let separator = nextToken()
            guard separator.kind == .comma else { return (separator, end) }
            skipNewlines()
            let token = peekToken()
            if token.kind == .identifier || token.kind == .lBracket {
                skipToken()
                end = genericArgument(token)
            } else {
                report("MissingTypename", separator.end)
                end = separator.end
            }
        }
    }

    private mutating func genericArgument(_ first: Lexeme) -> Int {
        if first.kind == .identifier { return restOfTypeName(first, isBareArgument: true) }
        let token = nextToken()
        guard token.kind == .identifier else {
            unget(token)
            report("MissingTypename", token.end)
            return first.end
        }
        let end = restOfTypeName(token, isBareArgument: false)
        let closer = nextToken()
        if closer.kind == .rBracket { return closer.end }
        unget(closer)
        report("EndSquareBracketExpectedAtEndOfType", before(closer))
        return end
    }

    /// `]`, `,]`, `][]` and so on; `first` is the token behind the bracket.
    private mutating func restOfArrayType(_ first: Lexeme, _ fallback: Int, _ isBareArgument: Bool) -> Int {
        var token = first
        var end = fallback
        while true {
            switch token.kind {
            case .comma:
                var rank = 1
                var lastComma = token
                var next = token
                repeat {
                    lastComma = next
                    rank += 1
                    next = nextToken()
                } while next.kind == .comma
                if next.kind != .rBracket { unget(next) }
                if rank > 32 {
                    report("ArrayHasTooManyDimensions", token.start)
                } else if next.kind != .rBracket {
                    report("EndSquareBracketExpectedAtEndOfAttribute", lastComma.end)
                }
                end = next.kind == .rBracket ? next.end : lastComma.end
            case .rBracket:
                end = token.end
            case .endOfInput:
                unget(token)
                report("EndSquareBracketExpectedAtEndOfAttribute", token.start)
            default:
                report("UnexpectedToken", at: token)
                skip(to: [.rBracket], consumeCloser: true)
            }
            let next = peekToken()
            if next.kind == .comma, !isBareArgument {
                skipToken()
                if lexer.scanAssemblyName() { return lexer.position }
                report("MissingAssemblyNameSpecification", next.end)
                return end
            }
            guard next.kind == .lBracket else { return end }
            skipToken()
            token = nextToken()
        }
    }
}
