import TableArchive

/// Something that entries of the tables come from: the compiled archive, or files that a user lays over it.
protocol TableSource: Sendable {
    /// Value of an entry, ASCII text; nil when the source has no such key.
    func value(of key: String) -> [UInt8]?
    func contains(_ key: String) -> Bool
    /// Keys that begin with `prefix`, sorted.
    func keys(withPrefix prefix: String) -> [String]
}

extension Archive: TableSource {}

/// Entries compiled from files while the program runs.
struct EntryTable: TableSource {
    let entries: [String: String]

    func value(of key: String) -> [UInt8]? { entries[key].map { Array($0.utf8) } }
    func contains(_ key: String) -> Bool { entries[key] != nil }
    func keys(withPrefix prefix: String) -> [String] { entries.keys.filter { $0.hasPrefix(prefix) }.sorted() }
}
