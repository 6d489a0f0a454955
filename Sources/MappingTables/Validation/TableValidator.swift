import TableArchive

/// Checks rows and type tables against the format and against the signatures, types and permissions that the program knows.
public struct TableValidator: Sendable {
    private static let rowRules: [any RowRule.Type] = [
        RowIdentityRule.self, RowCompletenessRule.self, ParameterCoverageRule.self, ActionShapeRule.self, VariantShapeRule.self, TargetCmdletRule.self,
        TargetParameterRule.self, ParameterSetRule.self, TemplateRule.self, ConsumeRule.self, ConditionRule.self, RowNamesRule.self, ScopeRule.self,
    ]
    private static let typeRules: [any TypeTableRule.Type] = [TypeIdentityRule.self, PropertyShapeRule.self, GraphPropertyRule.self, PropertyCoverageRule.self]

    private let tables: MappingTables

    /// Checks the tables given, those of a user included.
    public init(_ tables: MappingTables) {
        self.tables = tables
    }

    /// All problems of all rows and type tables, in the order of their files.
    public func problems() -> [TableProblem] {
        tables.rowNames.flatMap { problems(inRowOf: $0) } + tables.typeTableNames.flatMap { problems(inTypeTable: $0) }
    }

    /// The problems of one row; empty when there is no such row.
    public func problems(inRowOf cmdlet: String) -> [TableProblem] {
        let file = "cmdlets/\(cmdlet).json"
        switch EntryForm<CmdletRow>.read(.row, cmdlet, from: tables.store) {
        case .missing: return []
        case let .malformed(keyPath, message): return [TableProblem(file: file, keyPath: keyPath, rule: "form", message: message)]
        case let .value(row, unknownKeys):
            let context = RowContext(row: row, file: file, tables: tables)
            return unknownKeys.map { context.problem("form", $0, "unknown key") } + Self.rowRules.flatMap { $0.problems(in: context) }
        }
    }

    /// The problems of one type table; empty when there is no such table.
    public func problems(inTypeTable name: String) -> [TableProblem] {
        let file = "types/\(name).json"
        switch EntryForm<TypeTable>.read(.type, name, from: tables.store) {
        case .missing: return []
        case let .malformed(keyPath, message): return [TableProblem(file: file, keyPath: keyPath, rule: "form", message: message)]
        case let .value(table, unknownKeys):
            let context = TypeTableContext(table: table, file: file, tables: tables)
            return unknownKeys.map { context.problem("form", $0, "unknown key") } + Self.typeRules.flatMap { $0.problems(in: context) }
        }
    }
}

/// One rule about rows.
protocol RowRule: SendableMetatype {
    static func problems(in context: RowContext) -> [TableProblem]
}

/// One rule about type tables.
protocol TypeTableRule: SendableMetatype {
    static func problems(in context: TypeTableContext) -> [TableProblem]
}
