extension Parser {
    /// An expression, nil when none begins here.
    mutating func expression(isOperand: Bool = false) -> NodeID? {
        let savedMode = lexer.mode
        setMode(.expression)
        defer { setMode(savedMode) }
        guard let condition = binaryExpression(isOperand) else { return nil }
        let question = peekToken()
        guard question.kind == .questionMark else { return condition }
        let mark = self.mark
        guard enter() else {
            push(condition, .condition)
            push(skipTooDeep(.errorExpression), .left)
            return close(.errorExpression, mark, start(condition), pendingEnd(mark, question.end), flags: .error)
        }
        defer { leave() }
        push(condition, .condition)
        skipToken()
        skipNewlines()
        let left = expression(isOperand: true)
        push(left, .left)
        if left == nil { report("ExpectedValueExpression", question.end) }
        skipNewlines()
        let colon = nextToken()
        guard colon.kind == .colon else {
            unget(colon)
            if let left, kind(left) != .errorExpression { report("MissingColonInTernaryExpression", at: colon) }
            return close(.errorExpression, mark, start(condition), max(question.end, pendingEnd(mark, question.end)), flags: .error)
        }
        skipNewlines()
        let right = expression(isOperand: true)
        push(right, .right)
        if right == nil { report("ExpectedValueExpression", colon.end) }
        return close(.ternaryExpression, mark, start(condition), max(colon.end, pendingEnd(mark, colon.end)), token: question.index)
    }

    private mutating func binaryExpression(_ isOperand: Bool) -> NodeID? {
        let savedMode = lexer.mode
        setMode(.expression)
        defer { setMode(savedMode) }
        guard let first = arrayLiteral(isOperand) else { return nil }
        var token = peekToken()
        var precedence = token.kind.binaryPrecedence
        guard precedence > 0 else { return token.kind == .parameter ? recoverFromParameter(token, first) : first }
        skipToken()
        var operands = [first]
        var operators = [token]
        while true {
            skipNewlines()
            if let operand = arrayLiteral(true) {
                operands.append(operand)
            } else {
                report("ExpectedValueExpression", token.end)
                operands.append(missing(.errorExpression, token.end))
            }
            token = nextToken()
            let newPrecedence = token.kind.binaryPrecedence
            guard newPrecedence > 0 else {
                unget(token)
                break
            }
            while newPrecedence <= precedence, reduce(&operands, &operators) {
                guard let last = operators.last else { break }
                precedence = last.kind.binaryPrecedence
            }
            operators.append(token)
            precedence = newPrecedence
        }
        while reduce(&operands, &operators) {}
        let result = operands[0]
        return token.kind == .parameter ? recoverFromParameter(token, result) : result
    }

    /// Joins the last two operands by the last operator. False when there is none.
    private mutating func reduce(_ operands: inout [NodeID], _ operators: inout [Lexeme]) -> Bool {
        guard let token = operators.popLast(), let right = operands.popLast(), let left = operands.popLast() else { return false }
        let mark = self.mark
        push(left, .left)
        push(right, .right)
        operands.append(close(.binaryExpression, mark, start(left), end(right), token: token.index))
        return true
    }

    /// A parameter in an expression is taken for an operator that is not complete.
    private mutating func recoverFromParameter(_ token: Lexeme, _ value: NodeID) -> NodeID {
        report("UnexpectedToken", at: token)
        skipToken()
        let mark = self.mark
        push(value, .expression)
        push(leaf(.commandParameter, token, flags: .error), .element)
        return close(.errorExpression, mark, start(value), token.end, flags: .error)
    }

    private mutating func arrayLiteral(_ isOperand: Bool) -> NodeID? {
        guard let first = unaryExpression(isOperand) else { return nil }
        var comma = peekToken()
        guard comma.kind == .comma, !commaIsSeparator else { return first }
        let mark = self.mark
        push(first, .element)
        var end = comma.end
        while comma.kind == .comma {
            skipToken()
            skipNewlines()
            guard let next = unaryExpression(true) else {
                report("MissingExpressionAfterToken", comma.end)
                end = comma.end
                break
            }
            push(next, .element)
            end = self.end(next)
            comma = peekToken()
        }
        return close(.arrayLiteral, mark, start(first), end)
    }

    mutating func unaryExpression(_ isOperand: Bool = false) -> NodeID? {
        guard enter() else { return skipTooDeep(.errorExpression) }
        defer { leave() }
        let savedSigned = lexer.allowsSignedNumbers
        let savedTernary = lexer.ternaryEndsNumber
        lexer.allowsSignedNumbers = true
        lexer.ternaryEndsNumber = isOperand
        if let token = ungot, token.kind == .minus || isOperand && token.kind == .generic { resync(token.start) }
        let token = peekToken()
        lexer.allowsSignedNumbers = savedSigned
        lexer.ternaryEndsNumber = savedTernary

        let result: NodeID?
        if token.kind.isUnaryOperator {
            if commaIsSeparator, token.kind == .comma { return nil }
            skipToken()
            skipNewlines()
            guard let operand = unaryExpression(true) else {
                report("MissingExpressionAfterOperator", token.end)
                return leaf(.errorExpression, token, flags: .error)
            }
            let mark = self.mark
            let isArray = token.kind == .comma
            push(operand, isArray ? .element : .operand)
            result = close(isArray ? .arrayLiteral : .unaryExpression, mark, token.start, end(operand), token: token.index)
        } else if token.kind == .lBracket {
            result = castOrType(token)
        } else {
            result = primaryExpression(withMemberAccess: true)
        }
        guard let result else { return nil }
        let next = peekToken()
        guard next.kind == .plusPlus || next.kind == .minusMinus else { return result }
        skipToken()
        let mark = self.mark
        push(result, .operand)
        return close(.unaryExpression, mark, start(result), next.end, token: next.index, flags: .postfix)
    }

    /// `[type]` alone, as a cast, or before `::`; attributes before a variable.
    private mutating func castOrType(_ open: Lexeme) -> NodeID? {
        let mark = self.mark
        guard attributeList(inExpression: true, role: .type) else { return nil }
        let last = pending.removeLast()
        var value: NodeID
        if kind(last) == .attribute {
            skipNewlines()
            guard let operand = unaryExpression(true) else {
                report("UnexpectedAttribute", atNode: last)
                push(last, .attribute)
                return close(.errorExpression, mark, open.start, end(last), flags: .error)
            }
            value = wrap(last, operand)
        } else if let access = ungot == nil ? lexer.memberAccessOperator(allowBracket: false) : nil {
            nodes[Int(last)].kind = .typeExpression
            value = postfixOperators(access, last)
        } else {
            let next = peekToken()
            if next.kind != .newLine, next.kind != .comma, let operand = unaryExpression(true) {
                value = wrap(last, operand)
            } else {
                nodes[Int(last)].kind = .typeExpression
                value = last
            }
        }
        while pending.count > mark { value = wrap(pending.removeLast(), value) }
        return value
    }

    /// Attributes belong to variables, be there types between them or not.
    private mutating func requireVariable(_ operand: NodeID, _ attribute: NodeID) {
        var inner = operand
        while kind(inner) == .convertExpression || kind(inner) == .attributedExpression {
            guard let last = nodes.last(of: inner) else { return }
            inner = last
        }
        if kind(inner) != .variable { report("UnexpectedAttribute", atNode: attribute) }
    }

    /// A cast or an attributed expression.
    private mutating func wrap(_ type: NodeID, _ operand: NodeID) -> NodeID {
        let mark = self.mark
        let isType = kind(type) == .typeConstraint
        if !isType { requireVariable(operand, type) }
        push(type, isType ? .type : .attribute)
        push(operand, .operand)
        return close(isType ? .convertExpression : .attributedExpression, mark, start(type), end(operand))
    }
}
