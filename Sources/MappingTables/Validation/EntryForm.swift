import TableArchive

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// An entry read with all that can be wrong with its form.
enum EntryForm<Value: Codable> {
    case missing
    case malformed(keyPath: String, message: String)
    /// Key paths that the model does not know: a misspelt key would otherwise be silently without effect.
    case value(Value, unknownKeys: [String])

    static func read(_ kind: EntryKind, _ name: String, from store: TableStore) -> EntryForm {
        guard let bytes = store.bytes(kind, name) else { return .missing }
        do {
            let value = try JSONDecoder().decode(Value.self, from: Data(bytes))
            // What does not come back when the model is written again, the model does not know.
            let written = try JSONReader.read(Array(try JSONEncoder().encode(value)))
            return .value(value, unknownKeys: lost(from: try JSONReader.read(bytes), in: written, at: ""))
        } catch let error as DecodingError {
            return .malformed(keyPath: keyPath(of: error), message: message(of: error))
        } catch {
            return .malformed(keyPath: "", message: "\(error)")
        }
    }

    private static func lost(from read: JSONNode, in written: JSONNode, at path: String) -> [String] {
        let members = read.members.filter { $0.value != .null }.flatMap { member -> [String] in
            let below = path.isEmpty ? member.key : path + "." + member.key
            guard let counterpart = written[member.key] else { return [below] }
            return lost(from: member.value, in: counterpart, at: below)
        }
        let elements = zip(read.elements, written.elements).enumerated().flatMap { lost(from: $1.0, in: $1.1, at: "\(path)[\($0)]") }
        return members + elements
    }

    private static func keyPath(of error: DecodingError) -> String {
        let context: DecodingError.Context
        var keys: [any CodingKey]
        switch error {
        case let .keyNotFound(key, found): (context, keys) = (found, found.codingPath + [key])
        case let .typeMismatch(_, found), let .valueNotFound(_, found), let .dataCorrupted(found): (context, keys) = (found, found.codingPath)
        @unknown default: return ""
        }
        if keys.isEmpty { keys = context.codingPath }
        return keys.reduce("") { path, key in
            if let index = key.intValue { return path + "[\(index)]" }
            return path.isEmpty ? key.stringValue : path + "." + key.stringValue
        }
    }

    private static func message(of error: DecodingError) -> String {
        switch error {
        case .keyNotFound: "the key is missing"
        case let .typeMismatch(_, context), let .valueNotFound(_, context), let .dataCorrupted(context): context.debugDescription
        @unknown default: "not understood"
        }
    }
}
