/// The entrance to the parser.
public enum PowerShellParser {
    /// Parses a script. Never fails: what is not PowerShell becomes an error node, and the rest is parsed all the same.
    ///
    /// Constructs may be nested some thousand deep. Text that is nested more than usual is read once more on a larger stack.
    public static func parse(_ source: SourceText) -> SyntaxTree {
        let usual = parse(source.utf8, depthLimit: usualDepth)
        guard usual.parser.isTooDeep else { return tree(source, usual) }
        let bytes = source.utf8
        let deep = LargeStack.run({ parse(bytes, depthLimit: largestDepth) }, fallback: { usual })
        return tree(source, deep)
    }

    /// What the stack of any thread has room for.
    static let usualDepth = 64
    private static let largestDepth = 4_000

    static func parse(_ bytes: [UInt8], depthLimit: Int) -> (parser: Parser, root: NodeID) {
        var parser = Parser(bytes, depthLimit: depthLimit)
        let root = parser.parseFile()
        return (parser, root)
    }

    private static func tree(_ source: SourceText, _ result: (parser: Parser, root: NodeID)) -> SyntaxTree {
        let parser = result.parser
        let end = source.utf8.count
        var errors = parser.lexer.errors.entries.map { SyntaxError(id: $0.id, offset: min($0.offset, end)) }
        for body in parser.lexer.requirements {
            let found = RequirementCheck.errors(Array(source.utf8[body]))
            errors += found.map { SyntaxError(id: $0.id, offset: min($0.offset + body.lowerBound, end)) }
        }
        errors.sort { $0.offset < $1.offset }
        return SyntaxTree(
            source: source, tokens: parser.lexer.tokens, nodes: parser.nodes, errors: errors, rootIndex: result.root,
            collapsedTexts: parser.collapsedTexts)
    }
}
