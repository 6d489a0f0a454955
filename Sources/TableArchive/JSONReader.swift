/// Why a text is not the JSON that the tables are written in.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Counted from 1.
    package let line: Int
    package let message: String

    package var description: String { "line \(line): \(message)" }
}

/// Reads strict JSON. Beside the grammar it refuses an object that has a key twice: of two rules for one parameter one would silently win.
package struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0

    /// Reads a whole text. Throws `JSONError`.
    package static func read(_ bytes: [UInt8]) throws -> JSONNode {
        var reader = JSONReader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        let node = try reader.value(depth: 0)
        reader.skipBlanks()
        guard reader.position == reader.bytes.count else { throw reader.error("text after the end of the value") }
        return node
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func error(_ message: String) -> JSONError {
        JSONError(line: 1 + bytes.prefix(position).count { $0 == UInt8(ascii: "\n") }, message: message)
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func expect(_ byte: UInt8) throws {
        skipBlanks()
        guard current == byte else { throw error("expected \(Character(UnicodeScalar(byte)))") }
        position += 1
    }

    private mutating func value(depth: Int) throws -> JSONNode {
        // The tables are five levels deep; the limit keeps a hostile file of a user from exhausting the stack.
        guard depth < 64 else { throw error("nested too deeply") }
        skipBlanks()
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case nil: throw error("unexpected end")
        default: return try number()
        }
    }

    private mutating func word(_ text: String, _ node: JSONNode) throws -> JSONNode {
        guard bytes[position...].starts(with: text.utf8) else { throw error("expected \(text)") }
        position += text.utf8.count
        return node
    }

    private mutating func object(depth: Int) throws -> JSONNode {
        try expect(UInt8(ascii: "{"))
        var members: [JSONNode.Member] = []
        var keys: Set<String> = []
        skipBlanks()
        if current == UInt8(ascii: "}") {
            position += 1
            return .object([])
        }
        while true {
            skipBlanks()
            guard current == UInt8(ascii: "\"") else { throw error("expected a key") }
            let key = try string()
            guard keys.insert(key).inserted else { throw error("key \"\(key)\" occurs twice") }
            try expect(UInt8(ascii: ":"))
            members.append(JSONNode.Member(key, try value(depth: depth + 1)))
            if try isLast(closing: UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func array(depth: Int) throws -> JSONNode {
        try expect(UInt8(ascii: "["))
        var elements: [JSONNode] = []
        skipBlanks()
        if current == UInt8(ascii: "]") {
            position += 1
            return .array([])
        }
        while true {
            elements.append(try value(depth: depth + 1))
            if try isLast(closing: UInt8(ascii: "]")) { return .array(elements) }
        }
    }

    private mutating func isLast(closing: UInt8) throws -> Bool {
        skipBlanks()
        guard let byte = current, byte == closing || byte == UInt8(ascii: ",") else { throw error("expected , or \(Character(UnicodeScalar(closing)))") }
        position += 1
        return byte == closing
    }

    private mutating func number() throws -> JSONNode {
        let start = position
        while let byte = current, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard Double(text) != nil else { throw error("expected a value") }
        return .number(text)
    }

    private mutating func string() throws -> String {
        position += 1
        var out: [UInt8] = []
        var start = position
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                out += bytes[start..<position]
                position += 1
                guard let text = String(validating: out, as: UTF8.self) else { throw error("not UTF-8") }
                return text
            case UInt8(ascii: "\\"):
                out += bytes[start..<position]
                position += 1
                out += Array(String(try escape()).utf8)
                start = position
            case 0..<0x20: throw error("line break or control character in a string")
            default: position += 1
            }
        }
        throw error("string without end")
    }

    private mutating func escape() throws -> Character {
        guard let byte = current else { throw error("string without end") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(UnicodeScalar(byte))
        case UInt8(ascii: "u"):
            var units = [try hexadecimal()]
            if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: "\\u".utf8) {
                position += 2
                units.append(try hexadecimal())
            }
            guard let text = String(validating: units, as: UTF16.self), let character = text.first else { throw error("half a surrogate pair") }
            return character
        default: throw error("unknown escape \\\(Character(UnicodeScalar(byte)))")
        }
    }

    private mutating func hexadecimal() throws -> UInt16 {
        let digits = String(decoding: bytes[position...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else { throw error("expected four hexadecimal digits") }
        position += 4
        return unit
    }
}
