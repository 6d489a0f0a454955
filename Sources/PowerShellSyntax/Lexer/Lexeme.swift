/// A token as the parser handles it: what `Token` says and where its expandable parts are.
struct Lexeme {
    var kind: TokenKind
    /// Offsets into the text that is being scanned.
    var start: Int
    var end: Int
    /// Position in the list of tokens, -1 for the end of the input.
    var index: Int32
    /// `parameter`: the colon behind the name belongs to the token.
    var usedColon = false
    /// The variables and sub-expressions inside, as a range of `Lexer.parts`.
    var parts: Range<Int32> = 0..<0
}

/// A variable or a `$( )` inside an expandable string or word.
struct StringPart {
    var start: Int
    var end: Int
    var isVariable: Bool
    /// Doubled or escaped double quotes inside stand for one quote before the part is parsed.
    var isCollapsed = false
}

/// How the lexer reads words.
enum LexerMode {
    case command, expression, typeName, signature
}
