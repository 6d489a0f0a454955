import MappingTables
import PowerShellSyntax

/// Sign-ins of other modules beside that of Microsoft Graph: their libraries may not get on in one process.
struct SessionConflicts {
    let tables: MappingTables
    let tree: SyntaxTree

    /// - Parameter connects: ranges of the calls that become the sign-in of Microsoft Graph.
    func findings(connects: [Range<Int>]) -> [Finding] {
        guard let first = connects.min(by: { $0.lowerBound < $1.lowerBound }), let conflicts = tables.valueTable(named: "sessionConflicts") else { return [] }
        var seen: Set<String> = []
        return tree.commands().compactMap { command in
            guard let name = command.constantName, let module = conflicts.first(where: { $0.key.lowercased() == name.lowercased() })?.value,
                seen.insert(module).inserted
            else { return nil }
            let comesFirst = command.node.start < first.lowerBound
            return Finding(
                code: .moduleConflict, tier: comesFirst ? .review : .safe, severity: comesFirst ? .warning : .note,
                message: "\(module) and Microsoft Graph PowerShell bring sign-in libraries that can conflict in one process"
                    + (comesFirst ? ", above all when \(name) comes first, as here." : "."),
                advice: comesFirst ? "Sign in to Microsoft Graph before \(name), or use two processes." : "Use two processes if the sign-in fails.",
                range: command.node.range)
        }
    }
}
