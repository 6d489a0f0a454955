import TableArchive

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The sources in the order of precedence, and reading of their entries. The first source that has a key wins.
struct TableStore: Sendable {
    let sources: [any TableSource]

    func contains(_ kind: EntryKind, _ name: String) -> Bool {
        let key = kind.key(name)
        return sources.contains { $0.contains(key) }
    }

    func bytes(_ kind: EntryKind, _ name: String) -> [UInt8]? {
        let key = kind.key(name)
        for source in sources {
            if let value = source.value(of: key) { return value }
        }
        return nil
    }

    /// An entry that is plain text.
    func text(_ kind: EntryKind, _ name: String) -> String? {
        bytes(kind, name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Decodes an entry; nil when there is none. Throws `DecodingError` when it does not have the form of the model.
    func decoded<Value: Decodable>(_ type: Value.Type, _ kind: EntryKind, _ name: String) throws -> Value? {
        guard let bytes = bytes(kind, name) else { return nil }
        return try JSONDecoder().decode(type, from: Data(bytes))
    }

    /// As `decoded`, nil for a malformed entry too: the validator reports those, a run goes on without them.
    func entry<Value: Decodable>(_ type: Value.Type, _ kind: EntryKind, _ name: String) -> Value? {
        do { return try decoded(type, kind, name) } catch { return nil }
    }

    /// Names of all entries of a kind, in lower case, sorted, without duplicates.
    func names(_ kind: EntryKind, prefix: String = "") -> [String] {
        let start = kind.rawValue + "/"
        let lists = sources.map { $0.keys(withPrefix: start + prefix) }
        guard let first = lists.first, lists.count > 1 else { return (lists.first ?? []).map { String($0.dropFirst(start.count)) } }
        return Set(lists.dropFirst().reduce(first, +)).map { String($0.dropFirst(start.count)) }.sorted()
    }

    /// The words of a blank-separated entry of all sources together, sorted, without duplicates.
    func words(_ kind: EntryKind, _ name: String) -> [String] {
        let key = kind.key(name)
        let lists = sources.compactMap { $0.value(of: key) }.map { String(decoding: $0, as: UTF8.self).split(separator: " ").map(String.init) }
        return lists.count == 1 ? lists[0] : Set(lists.reduce([], +)).sorted()
    }
}
