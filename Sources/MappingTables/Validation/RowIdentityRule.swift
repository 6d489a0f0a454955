/// The cmdlet exists, in the modules that the row names and in no others.
enum RowIdentityRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        let row = context.row
        guard let official = context.signatures.first?.name else {
            return [context.problem("legacy-cmdlet", "cmdlet", "no module has a cmdlet \(row.cmdlet)")]
        }
        var problems: [TableProblem] = []
        if official != row.cmdlet { problems.append(context.problem("legacy-cmdlet", "cmdlet", "the official spelling is \(official)")) }
        let modules = context.signatures.map(\.module).sorted()
        if row.modules.sorted() != modules {
            problems.append(context.problem("legacy-cmdlet", "modules", "the cmdlet is in \(modules.joined(separator: ", "))"))
        }
        return problems
    }
}
