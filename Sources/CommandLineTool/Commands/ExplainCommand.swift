import MappingTables
import Migration
import Reporting

/// `explain CODE|CMDLET`.
struct ExplainCommand {
    let arguments: ParsedArguments
    let console: Console

    func run() throws(UsageError) -> ExitCode {
        guard let name = arguments.operands.first else { throw UsageError(message: "explain needs a code such as M2G204 or a cmdlet such as Get-MsolUser") }
        guard arguments.operands.count == 1 else { throw UsageError(message: "explain takes one code or cmdlet, not '\(arguments.operands[1])' as well") }
        if let code = RuleCode(rawValue: name.uppercased()) {
            console.output(RulePage.page(of: code).text)
            return .done
        }
        if let page = RowPage().text(of: name) {
            console.output(page)
            return .done
        }
        throw UsageError(message: "'\(name)' is neither a code nor a cmdlet that is known" + suggestion(name))
    }

    private func suggestion(_ name: String) -> String {
        if name.uppercased().hasPrefix("M2G") {
            let codes = RuleCode.allCases.map(\.rawValue).sorted()
            return Spelling.nearest(to: name, among: codes).map { "; did you mean \($0)?" } ?? "; codes run from \(codes.first ?? "") to \(codes.last ?? "")"
        }
        let tables = MappingTables.builtIn
        let near = name.lowercased().contains("-mg") ? tables.nearestGraphCmdlets(to: name) : tables.nearestLegacyCmdlets(to: name)
        return near.isEmpty ? "" : "; did you mean \(near.prefix(3).joined(separator: " or "))?"
    }
}
