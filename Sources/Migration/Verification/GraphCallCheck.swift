import MappingTables
import PowerShellSyntax

/// Checks that every call of a Graph cmdlet in a script names a cmdlet and parameters that the SDK has.
public struct GraphCallCheck: Sendable {
    let tables: MappingTables

    public init(tables: MappingTables = .builtIn) {
        self.tables = tables
    }

    /// One sentence per call that does not bind, with its 1-based line.
    public func problems(in tree: SyntaxTree) -> [String] {
        let lines = tree.source.lineMap
        return OutputVerification.check(tree, tables).problems.map { "line \(lines.position(of: $0.range.lowerBound).line): \($0.message)" }
    }
}
