/// The compiled tables: one ASCII text that is searched where it lies, so that a program start costs nothing.
///
/// The text begins with eight hexadecimal digits, the number of entries. An index follows, sorted by key, with twenty digits an entry: where the key begins (8), how
/// long it is (4), how long the value behind it is (8). Keys and values come last, each value directly behind its key.
package struct Archive: Sendable {
    private static let headerLength = 8
    private static let recordLength = 20

    private let text: StaticString
    private let count: Int

    /// `text` must come from `Archive.text(of:)`.
    package init(_ text: StaticString) {
        self.text = text
        self.count = text.withUTF8Buffer { $0.count < Self.headerLength ? 0 : Self.number($0, at: 0, digits: Self.headerLength) }
    }

    /// Lays out entries in the form that `init` reads. Keys and values must be ASCII.
    package static func text(of entries: [String: String]) -> String {
        let sorted = entries.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
        var index = digits(sorted.count, headerLength)
        var body = ""
        var position = headerLength + sorted.count * recordLength
        for (key, value) in sorted {
            index += digits(position, 8) + digits(key.utf8.count, 4) + digits(value.utf8.count, 8)
            body += key
            body += value
            position += key.utf8.count + value.utf8.count
        }
        return index + body
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }

    /// The value of a key, nil when there is none.
    package func value(of key: String) -> [UInt8]? {
        withRecord(of: key) { buffer, value in Array(buffer[value]) }
    }

    /// Whether there is such an entry; nothing is copied.
    package func contains(_ key: String) -> Bool {
        withRecord(of: key) { _, _ in true } ?? false
    }

    /// All keys that begin with `prefix`, sorted by their bytes.
    package func keys(withPrefix prefix: String) -> [String] {
        text.withUTF8Buffer { buffer in
            let wanted = Array(prefix.utf8)
            var index = lowerBound(wanted, in: buffer)
            var keys: [String] = []
            while index < count {
                let key = buffer[record(index, in: buffer).key]
                guard key.starts(with: wanted) else { break }
                keys.append(String(decoding: key, as: UTF8.self))
                index += 1
            }
            return keys
        }
    }

    private func withRecord<Result>(of key: String, _ body: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Result) -> Result? {
        text.withUTF8Buffer { buffer in
            let wanted = Array(key.utf8)
            let index = lowerBound(wanted, in: buffer)
            guard index < count else { return nil }
            let found = record(index, in: buffer)
            guard buffer[found.key].elementsEqual(wanted) else { return nil }
            return body(buffer, found.value)
        }
    }

    private func lowerBound(_ wanted: [UInt8], in buffer: UnsafeBufferPointer<UInt8>) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if buffer[record(middle, in: buffer).key].lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func record(_ index: Int, in buffer: UnsafeBufferPointer<UInt8>) -> (key: Range<Int>, value: Range<Int>) {
        let at = Self.headerLength + index * Self.recordLength
        let start = Self.number(buffer, at: at, digits: 8)
        let middle = start + Self.number(buffer, at: at + 8, digits: 4)
        return (start..<middle, middle..<middle + Self.number(buffer, at: at + 12, digits: 8))
    }

    private static func number(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int, digits: Int) -> Int {
        var number = 0
        for offset in position..<position + digits {
            let byte = Int(buffer[offset])
            number = number << 4 | (byte >= 0x61 ? byte - 0x57 : byte - 0x30)
        }
        return number
    }
}
