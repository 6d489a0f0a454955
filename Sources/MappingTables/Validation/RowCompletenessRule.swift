/// A row says where its facts come from and shows an example; numbers and codes have their form.
enum RowCompletenessRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let row = context.row
        var problems: [TableProblem] = []
        if row.summary.isEmpty { problems.append(context.problem("summary", "summary", "no text")) }
        if row.evidence.isEmpty { problems.append(context.problem("evidence", "evidence", "no source is named")) }
        for (index, evidence) in row.evidence.enumerated() where evidence.source.isEmpty || !isDate(evidence.date) {
            problems.append(context.problem("evidence", "evidence[\(index)]", "a source and a date such as 2026-11 are needed"))
        }
        if row.examples?.isEmpty ?? true { problems.append(context.problem("example", "examples", "no example")) }
        for (index, example) in (row.examples ?? []).enumerated() {
            if !example.before.lowercased().contains(row.cmdlet.lowercased()) {
                problems.append(context.problem("example", "examples[\(index)].before", "the example does not call \(row.cmdlet)"))
            }
            // What is written into a script must survive every encoding that scripts are stored in.
            if !example.after.utf8.allSatisfy({ $0 < 0x80 }) && example.before.utf8.allSatisfy({ $0 < 0x80 }) {
                problems.append(context.problem("example", "examples[\(index)].after", "not ASCII"))
            }
        }
        for (index, trap) in (row.traps ?? []).enumerated() where !isNumbered(trap, letter: "T", digits: 2...3) {
            problems.append(context.problem("trap", "traps[\(index)]", "'\(trap)' is no number of a trap such as T36"))
        }
        for (index, variant) in row.variants.enumerated() {
            if let code = variant.code, !isNumbered(code, letter: "M2G", digits: 3...3) {
                problems.append(context.problem("code", "variants[\(index)].code", "'\(code)' is no code such as M2G110"))
            }
        }
        return problems
    }

    /// `2026`, `2026-11` or `2026-11-05`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (1...3).contains(parts.count) && parts.enumerated().allSatisfy { $1.count == ($0 == 0 ? 4 : 2) && $1.allSatisfy(\.isNumber) }
    }

    private static func isNumbered(_ text: String, letter: String, digits: ClosedRange<Int>) -> Bool {
        guard text.hasPrefix(letter) else { return false }
        let rest = text.dropFirst(letter.count)
        return digits.contains(rest.count) && rest.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
