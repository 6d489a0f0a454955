extension TokenKind {
    /// Whether the token reads the same in every mode of the lexer, so that a change of mode need not read it again.
    var isModeInvariant: Bool {
        switch self {
        case .newLine, .semi, .endOfInput, .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable, .lParen, .rParen, .lCurly,
            .rCurly, .rBracket, .atParen, .atCurly, .dollarParen, .andAnd, .orOr, .ampersand, .pipe, .comma, .redirectInStd:
            true
        default: false
        }
    }

    /// How tightly a binary operator binds, 0 when the kind is none.
    var binaryPrecedence: Int {
        switch self {
        case .and, .or, .xor: 1
        case .band, .bor, .bxor: 2
        case .questionQuestion: 4
        case .plus, .minus: 5
        case .multiply, .divide, .rem: 6
        case .format: 7
        case .dotDot: 8
        case .join, .is, .isNot, .as, .shl, .shr: 3
        default: rawValue >= TokenKind.ieq.rawValue && rawValue <= TokenKind.csplit.rawValue ? 3 : 0
        }
    }

    var isUnaryOperator: Bool {
        switch self {
        case .comma, .plus, .minus, .plusPlus, .minusMinus, .exclaim, .not, .bnot, .isplit, .csplit, .join: true
        default: false
        }
    }

    var isAssignmentOperator: Bool {
        switch self {
        case .equals, .plusEquals, .minusEquals, .multiplyEquals, .divideEquals, .remainderEquals, .questionQuestionEquals: true
        default: false
        }
    }

    /// `begin`, `process`, `end`, `dynamicparam`, `clean`.
    var isBlockName: Bool {
        switch self {
        case .begin, .process, .end, .dynamicparam, .clean: true
        default: false
        }
    }

    /// Statement keywords that cannot have attributes before them.
    var refusesAttributes: Bool {
        switch self {
        case .break, .continue, .data, .define, .do, .exit, .filter, .for, .foreach, .from, .function, .if, .return, .switch, .throw, .trap, .try,
            .using, .var, .while, .workflow, .parallel, .sequence, .inlineScript:
            true
        default: false
        }
    }
}
