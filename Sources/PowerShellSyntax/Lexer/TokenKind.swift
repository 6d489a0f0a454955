/// What a token is, in the words of PowerShell's `TokenKind`.
///
/// The prefixes `i` and `c` of operators mean case-insensitive and case-sensitive; `-eq` is `ieq`.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    // MARK: Blanks, values, punctuation
    case unknown, newLine, lineContinuation, comment, endOfInput
    case variable, splattedVariable, parameter, number, label, identifier, generic
    case stringLiteral, stringExpandable, hereStringLiteral, hereStringExpandable
    case lParen, rParen, lCurly, rCurly, lBracket, rBracket, atParen, atCurly, dollarParen
    case semi, andAnd, orOr, ampersand, pipe, comma, minusMinus, plusPlus, dotDot, colonColon, dot, exclaim
    case multiply, divide, rem, plus, minus
    case equals, plusEquals, minusEquals, multiplyEquals, divideEquals, remainderEquals, questionQuestionEquals
    case redirection, redirectInStd
    case colon, questionMark, questionQuestion, questionDot, questionLBracket

    // MARK: Dash operators
    case format, not, bnot, and, or, xor, band, bor, bxor, join
    case ieq, ine, ige, igt, ilt, ile, ilike, inotlike, imatch, inotmatch, ireplace, icontains, inotcontains, iin, inotin, isplit
    case ceq, cne, cge, cgt, clt, cle, clike, cnotlike, cmatch, cnotmatch, creplace, ccontains, cnotcontains, cin, cnotin, csplit
    case `is`, isNot, `as`, shl, shr

    // MARK: Keywords
    case begin, `break`, `catch`, `class`, `continue`, data, define, `do`, dynamicparam, `else`, elseIf, end, exit, filter, finally, `for`, foreach, from
    case function, `if`, `in`, param, process, `return`, `switch`, `throw`, trap, `try`, until, using, `var`, `while`, workflow, parallel, sequence
    case inlineScript, configuration, `public`, `private`, `static`, interface, `enum`, namespace, module, type, assembly, command, hidden, base
    case `default`, clean

    /// PowerShell's own name of the kind, such as `StringExpandable`.
    public var powerShellName: String {
        switch self {
        case .lParen: "LParen"
        case .rParen: "RParen"
        case .lCurly: "LCurly"
        case .rCurly: "RCurly"
        case .lBracket: "LBracket"
        case .rBracket: "RBracket"
        default: Self.capitalizedNames[Int(rawValue)]
        }
    }

    /// Whether the kind is a statement keyword.
    public var isKeyword: Bool { rawValue >= TokenKind.begin.rawValue }

    private static let capitalizedNames: [String] = allCases.map { kind in
        var bytes = Array(String(describing: kind).utf8)
        if let first = bytes.first, first >= 0x61 { bytes[0] = first - 0x20 }
        return String(decoding: bytes, as: UTF8.self)
    }
}
