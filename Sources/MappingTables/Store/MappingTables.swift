/// All tables, looked up by name without regard to case. The built-in ones are compiled into the program; each entry is decoded when it is first asked for.
public final class MappingTables: Sendable {
    /// The tables that the program ships.
    public static let builtIn = MappingTables()

    init() {}
}
