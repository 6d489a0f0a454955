extension Parser {
    /// Where an argument stands: it decides what the argument may be.
    enum ArgumentContext {
        case commandName, commandNameAfterOperator, fileName, commandArgument, switchCondition

        var isCommandName: Bool { self == .commandName || self == .commandNameAfterOperator }
    }

    /// A command. Nil when there is none.
    mutating func command() -> NodeID? {
        let savedMode = lexer.mode
        setMode(.command)
        defer { setMode(savedMode) }
        let mark = self.mark
        let first = nextToken()
        var token = first
        var context = ArgumentContext.commandName
        var flags: NodeFlags = []
        if first.kind == .dot || first.kind == .ampersand {
            flags = first.kind == .dot ? .dotOperator : .callOperator
            token = nextToken()
            context = .commandNameAfterOperator
        }
        var sawDashDash = false
        var streams = RedirectedStreams()
        var end = first.end
        scan: while true {
            let role: NodeRole = context.isCommandName ? .commandName : .element
            switch token.kind {
            case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .andAnd, .orOr, .ampersand:
                unget(token)
                break scan
            case .minusMinus:
                end = token.end
                push(sawDashDash ? bareWord(token) : leaf(.commandParameter, token), role)
                sawDashDash = true
            case .comma:
                end = token.end
                report("MissingArgument", at: token)
                flags.insert(.error)
                skipNewlines()
            case .parameter:
                if context.isCommandName || sawDashDash {
                    end = token.end
                    setFlag(token, .commandName)
                    push(bareWord(token), role)
                } else {
                    end = commandParameter(token)
                }
            case .redirection, .redirectInStd:
                if context.isCommandName {
                    end = token.end
                    push(bareWord(token), role)
                } else {
                    let node = redirection(token, &streams)
                    end = self.end(node)
                    push(node, role)
                }
            case .inlineScript where context == .commandName:
                setFlag(token, .commandName)
                push(bareWord(token), role)
                end = token.end
                skipNewlines()
                let open = nextToken()
                guard open.kind == .lCurly else {
                    unget(open)
                    report("MissingStatementAfterKeyword", token.end)
                    break scan
                }
                let body = scriptBlockExpression(open)
                end = self.end(body)
                push(body, .element)
            default:
                guard let argument = commandArgument(context, token) else { break scan }
                push(argument, role)
                end = self.end(argument)
                if token.kind == .generic, isVerbatimMark(token) {
                    if ungot == nil || ungot?.kind == .parameter {
                        ungot = nil
                        let rest = lexer.verbatimArgument()
                        push(bareWord(rest), .element)
                        end = rest.end
                        break scan
                    }
                }
            }
            context = .commandArgument
            token = nextToken()
        }
        guard self.mark > mark else {
            if context == .commandNameAfterOperator { report("MissingExpression", at: first) }
            return nil
        }
        return close(.command, mark, first.start, end, flags: flags)
    }

    /// A word whose value is its text.
    private mutating func bareWord(_ token: Lexeme) -> NodeID { leaf(.stringConstant, token, flags: [.bareWord, .verbatim]) }

    /// `-Name` or `-Name:value`, left pending. Returns where it ends.
    private mutating func commandParameter(_ token: Lexeme) -> Int {
        guard token.usedColon, peekToken().kind != .comma else {
            push(leaf(.commandParameter, token), .element)
            return token.end
        }
        let mark = self.mark
        let argument = commandArgument(.commandArgument, nextToken())
        var end = token.end
        if let argument {
            push(argument, .argument)
            end = self.end(argument)
        } else {
            report("ParameterRequiresArgument", token.end)
        }
        push(close(.commandParameter, mark, token.start, token.end, token: token.index, flags: argument == nil ? .error : .colon), .element)
        return end
    }

    /// Whether a word is `--%`, behind which the line is not parsed.
    private func isVerbatimMark(_ token: Lexeme) -> Bool {
        let text = text(of: token)
        if text.elementsEqual([0x2D, 0x2D, 0x25]) { return true }
        guard text.count > 3, text.count <= 12, token.parts.isEmpty, text.contains(0x60) || text.contains(0x27) || text.contains(0x22) else { return false }
        return StringValue.ofWord(Array(text)) == [0x2D, 0x2D, 0x25]
    }

    /// One argument without a list, as a file name, a switch condition or the name of a command.
    mutating func singleCommandArgument(_ context: ArgumentContext) -> NodeID? {
        let token = peekToken()
        if token.kind == .comma || token.kind == .endOfInput { return nil }
        let savedMode = lexer.mode
        setMode(.command)
        defer { setMode(savedMode) }
        return commandArgument(context, nextToken())
    }

    /// An argument that begins with `first`; a list of them if the context is a command argument. Nil when the token cannot begin one.
    mutating func commandArgument(_ context: ArgumentContext, _ first: Lexeme) -> NodeID? {
        let mark = self.mark
        var token = first
        var comma: Lexeme?
        while true {
            let value: NodeID
            var isVerbatim = false
            switch token.kind {
            case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .redirection, .redirectInStd, .andAnd, .orOr, .ampersand, .minusMinus, .comma:
                unget(token)
                guard let comma else { return nil }
                report("MissingExpression", comma.end)
                return close(.errorExpression, mark, start(pending[mark]), comma.end, flags: .error)
            case .splattedVariable, .variable, .number, .hereStringExpandable, .stringExpandable, .hereStringLiteral, .stringLiteral, .lParen,
                .dollarParen, .atParen, .atCurly, .lCurly:
                unget(token)
                value = primaryExpression(withMemberAccess: true) ?? missing(.errorExpression, token.end)
            case .generic:
                if context.isCommandName { setFlag(token, .commandName) }
                if !token.parts.isEmpty, context != .commandName {
                    value = expandableString(token, .bareWord)
                } else {
                    value = leaf(.stringConstant, token, flags: .bareWord)
                    isVerbatim = isVerbatimMark(token)
                }
            default:
                value = bareWord(token)
                clearFlag(token, .keyword)
                if context.isCommandName {
                    setFlag(token, .commandName)
                } else if token.kind != .identifier, token.index >= 0 {
                    lexer.tokens[Int(token.index)].kind = .generic
                }
            }
            guard context == .commandArgument, !isVerbatim else { return finishList(mark, value) }
            let next = peekToken()
            guard next.kind == .comma else { return finishList(mark, value) }
            comma = next
            push(value, .element)
            skipToken()
            skipNewlines()
            token = nextToken()
        }
    }

    private mutating func finishList(_ mark: Int, _ last: NodeID) -> NodeID {
        if pending.count == mark { return last }
        push(last, .element)
        return close(.arrayLiteral, mark, start(pending[mark]), end(last))
    }
}
