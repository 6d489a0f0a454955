/// A JSON value with its members in the order of the file. The tables are compiled from this form, because it keeps that order and notices keys that occur twice.
package indirect enum JSONNode: Sendable, Equatable {
    case object([Member])
    case array([JSONNode])
    case string(String)
    /// As written: the tables hold nothing that arithmetic is done with.
    case number(String)
    case boolean(Bool)
    case null

    /// One `"key": value`.
    package struct Member: Sendable, Equatable {
        package let key: String
        package let value: JSONNode

        package init(_ key: String, _ value: JSONNode) {
            self.key = key
            self.value = value
        }
    }

    /// Members of an object, none for anything else.
    package var members: [Member] {
        if case let .object(members) = self { members } else { [] }
    }

    /// Elements of an array, none for anything else.
    package var elements: [JSONNode] {
        if case let .array(elements) = self { elements } else { [] }
    }

    /// Text of a string, nil for anything else.
    package var text: String? {
        if case let .string(text) = self { text } else { nil }
    }

    /// The member of an object with this key.
    package subscript(key: String) -> JSONNode? {
        members.first { $0.key == key }?.value
    }

    /// The value without blanks and in ASCII: everything else becomes `\uXXXX`, so that the text can stand in any source file.
    package var compact: String {
        var out: [UInt8] = []
        write(into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private func write(into out: inout [UInt8]) {
        switch self {
        case let .object(members):
            out.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.write(member.key, into: &out)
                out.append(UInt8(ascii: ":"))
                member.value.write(into: &out)
            }
            out.append(UInt8(ascii: "}"))
        case let .array(elements):
            out.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                element.write(into: &out)
            }
            out.append(UInt8(ascii: "]"))
        case let .string(text): Self.write(text, into: &out)
        case let .number(text): out += Array(text.utf8)
        case let .boolean(flag): out += Array((flag ? "true" : "false").utf8)
        case .null: out += Array("null".utf8)
        }
    }

    private static func write(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for unit in text.utf16 {
            switch unit {
            case 0x22, 0x5C: out += [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: unit)]
            case 0x20..<0x7F: out.append(UInt8(truncatingIfNeeded: unit))
            default:
                let digits = String(unit, radix: 16)
                out += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
