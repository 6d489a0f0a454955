/// Up to 16 ASCII bytes in lower case, comparable at once.
struct PackedWord: Equatable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// Nil when the word is longer than 16 bytes or empty.
    init?(_ bytes: [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty, range.count <= 16 else { return nil }
        var shift: UInt64 = 0
        for i in range {
            var byte = bytes[i]
            if byte &- 0x41 < 26 { byte |= 0x20 }
            if shift < 64 { low |= UInt64(byte) << shift } else { high |= UInt64(byte) << (shift &- 64) }
            shift &+= 8
        }
    }
}

/// Words that name a token kind, found without regard to case.
struct WordTable: Sendable {
    private let byLength: [[(word: PackedWord, kind: TokenKind)]]

    init(_ words: [(String, TokenKind)]) {
        var table = [[(word: PackedWord, kind: TokenKind)]](repeating: [], count: 17)
        for (text, kind) in words {
            let bytes = Array(text.utf8)
            if let word = PackedWord(bytes, bytes.indices) { table[bytes.count].append((word, kind)) }
        }
        byLength = table
    }

    func kind(_ bytes: [UInt8], _ range: Range<Int>) -> TokenKind? {
        guard let word = PackedWord(bytes, range) else { return nil }
        for entry in byLength[range.count] where entry.word == word { return entry.kind }
        return nil
    }

    /// The words that begin, end or change a statement.
    static let keywords = WordTable([
        ("elseif", .elseIf), ("if", .if), ("else", .else), ("switch", .switch), ("foreach", .foreach), ("from", .from), ("in", .in), ("for", .for),
        ("while", .while), ("until", .until), ("do", .do), ("try", .try), ("catch", .catch), ("finally", .finally), ("trap", .trap), ("data", .data),
        ("return", .return), ("continue", .continue), ("break", .break), ("exit", .exit), ("throw", .throw), ("begin", .begin),
        ("process", .process), ("end", .end), ("dynamicparam", .dynamicparam), ("function", .function), ("filter", .filter), ("param", .param),
        ("class", .class), ("define", .define), ("var", .var), ("using", .using), ("workflow", .workflow), ("parallel", .parallel),
        ("sequence", .sequence), ("inlinescript", .inlineScript), ("configuration", .configuration), ("public", .public), ("private", .private),
        ("static", .static), ("interface", .interface), ("enum", .enum), ("namespace", .namespace), ("module", .module), ("type", .type),
        ("assembly", .assembly), ("command", .command), ("hidden", .hidden), ("base", .base), ("default", .default), ("clean", .clean),
    ])

    /// The operators that are spelled with a dash.
    static let dashOperators = WordTable([
        ("bnot", .bnot), ("not", .not), ("and", .and), ("or", .or), ("xor", .xor), ("band", .band), ("bor", .bor), ("bxor", .bxor), ("f", .format),
        ("join", .join), ("is", .is), ("isnot", .isNot), ("as", .as), ("shl", .shl), ("shr", .shr),
        ("eq", .ieq), ("ieq", .ieq), ("ceq", .ceq), ("ne", .ine), ("ine", .ine), ("cne", .cne), ("ge", .ige), ("ige", .ige), ("cge", .cge),
        ("gt", .igt), ("igt", .igt), ("cgt", .cgt), ("lt", .ilt), ("ilt", .ilt), ("clt", .clt), ("le", .ile), ("ile", .ile), ("cle", .cle),
        ("like", .ilike), ("ilike", .ilike), ("clike", .clike), ("notlike", .inotlike), ("inotlike", .inotlike), ("cnotlike", .cnotlike),
        ("match", .imatch), ("imatch", .imatch), ("cmatch", .cmatch), ("notmatch", .inotmatch), ("inotmatch", .inotmatch),
        ("cnotmatch", .cnotmatch), ("replace", .ireplace), ("ireplace", .ireplace), ("creplace", .creplace), ("contains", .icontains),
        ("icontains", .icontains), ("ccontains", .ccontains), ("notcontains", .inotcontains), ("inotcontains", .inotcontains),
        ("cnotcontains", .cnotcontains), ("in", .iin), ("iin", .iin), ("cin", .cin), ("notin", .inotin), ("inotin", .inotin), ("cnotin", .cnotin),
        ("split", .isplit), ("isplit", .isplit), ("csplit", .csplit),
    ])
}
