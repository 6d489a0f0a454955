/// Says of a file, without parsing it, that it cannot concern this program.
///
/// Looks for the words that every legacy cmdlet, module, type and host contains. ASCII case and backticks are ignored, so that
/// ``Get-M`solUser`` is found; the dash is not part of the search, because any of four characters may stand for it.
public struct LegacyNameFilter: Sendable {
    private let words: [[UInt8]]

    /// The words that the built-in tables speak of.
    public static let standard = LegacyNameFilter(words: ["msol", "azuread", "microsoftonline", "graph.windows.net", "microsoft.open.", "rbacapplicationrole"])

    /// - Parameter words: lower-case ASCII, none empty.
    public init(words: [String]) {
        self.words = words.map { Array($0.utf8) }.filter { !$0.isEmpty }
    }

    /// Whether one of the words occurs in UTF-8 `text`. Linear in the length of the text.
    public func matches(_ text: [UInt8]) -> Bool {
        let firsts = Set(words.compactMap(\.first))
        let span = text.span
        var i = 0
        while i < span.count {
            if firsts.contains(Self.lower(span[i])) {
                for word in words where Self.word(word, in: span, at: i) { return true }
            }
            i += 1
        }
        return false
    }

    private static func word(_ word: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
        var i = start
        for byte in word {
            while i < text.count, text[i] == UInt8(ascii: "`") { i += 1 }
            guard i < text.count, lower(text[i]) == byte else { return false }
            i += 1
        }
        return true
    }

    @inline(__always) private static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
}
