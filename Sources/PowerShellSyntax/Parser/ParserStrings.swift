extension Parser {
    /// An expandable string or word; without parts it is a constant.
    mutating func expandableString(_ token: Lexeme, _ flags: NodeFlags) -> NodeID {
        guard !token.parts.isEmpty else { return leaf(.stringConstant, token, flags: flags) }
        let mark = self.mark
        // The lexer listed the parts unread; their own tokens take that place.
        let firstNested = Int(token.index) + 1
        if lexer.tokens.count >= firstNested { lexer.tokens.removeSubrange(firstNested...) }
        let savedFlags = lexer.tokenFlags
        lexer.tokenFlags.insert(.nested)
        for i in token.parts {
            let part = lexer.parts[Int(i)]
            push(part.isVariable ? variablePart(part) : subExpressionPart(part), .part)
        }
        lexer.tokenFlags = savedFlags
        return close(.expandableString, mark, token.start, token.end, token: token.index, flags: flags)
    }

    private mutating func variablePart(_ part: StringPart) -> NodeID {
        let index = Int32(lexer.tokens.count)
        lexer.tokens.append(Token(kind: .variable, flags: lexer.tokenFlags, start: UInt32(part.start), end: UInt32(part.end)))
        return variable(Lexeme(kind: .variable, start: part.start, end: part.end, index: index), withMemberAccess: false)
    }

    private mutating func subExpressionPart(_ part: StringPart) -> NodeID? {
        let savedPosition = lexer.position
        let savedLimit = lexer.limit
        let savedFloor = lexer.tokenFloor
        let savedStart = lexer.nestedStart
        lexer.tokenFloor = lexer.tokens.count
        lexer.nestedStart = part.start
        ungot = nil
        defer {
            lexer.nestedStart = savedStart
            ungot = nil
            lexer.position = savedPosition
            lexer.limit = savedLimit
            lexer.tokenFloor = savedFloor
        }
        guard part.isCollapsed else {
            lexer.position = part.start
            lexer.limit = part.end
            return primaryExpression(withMemberAccess: true)
        }
        return collapsedPart(part)
    }

    /// Parses a copy of the part with its doubled quotes collapsed, and moves the result to where the text came from.
    private mutating func collapsedPart(_ part: StringPart) -> NodeID? {
        let (text, origin) = lexer.collapse(part)
        let outer = lexer.bytes
        let outerErrors = lexer.errors
        let outerSignature = lexer.signatureStart
        let firstNode = nodes.count
        let firstToken = lexer.tokens.count
        lexer.bytes = text
        lexer.errors = ErrorList()
        lexer.position = 0
        lexer.limit = text.count
        let result = primaryExpression(withMemberAccess: true)
        let innerErrors = lexer.errors
        lexer.bytes = outer
        lexer.errors = outerErrors
        lexer.signatureStart = outerSignature

        func moved(_ offset: Int) -> Int { offset == 0 ? part.start : origin[min(offset, origin.count) - 1] + 1 }
        lexer.errors.append(innerErrors, offset: moved)
        for i in firstToken..<lexer.tokens.count {
            lexer.tokens[i].start = UInt32(moved(Int(lexer.tokens[i].start)))
            lexer.tokens[i].end = UInt32(moved(Int(lexer.tokens[i].end)))
        }
        for i in firstNode..<nodes.count {
            let id = NodeID(i)
            let range = start(id)..<min(end(id), text.count)
            if nodes[i].firstChild < 0, collapsedTexts[id] == nil, range.lowerBound <= range.upperBound { collapsedTexts[id] = Array(text[range]) }
            nodes[i].start = UInt32(moved(start(id)))
            nodes[i].end = UInt32(moved(end(id)))
            nodes[i].flags.insert(.collapsedText)
        }
        return result
    }
}
