/// Replaces one range of a source text.
public struct TextEdit: Sendable, Hashable {
    /// Byte range in `SourceText.utf8`; empty for an insertion.
    public let range: Range<Int>
    /// The bytes that the range must hold; an edit whose text moved is refused, not guessed.
    public let expected: [UInt8]
    /// UTF-8 bytes that take their place.
    public let replacement: [UInt8]

    public init(range: Range<Int>, expected: [UInt8], replacement: [UInt8]) {
        self.range = range
        self.expected = expected
        self.replacement = replacement
    }

    /// An edit of `source` that expects what is there now.
    public init(_ source: SourceText, _ range: Range<Int>, _ replacement: String) {
        self.init(range: range, expected: Array(source.utf8[range]), replacement: Array(replacement.utf8))
    }
}

/// Why a list of edits was not applied.
public enum TextEditError: Error, Hashable, Sendable {
    /// The range lies outside the text.
    case outOfBounds(Range<Int>)
    /// The text at the range is not the one the edit expects.
    case mismatch(Range<Int>)
    /// Two edits touch the same bytes.
    case overlap(Range<Int>, Range<Int>)
}

extension Array where Element == UInt8 {
    /// The bytes after all `edits`, which may come in any order. Insertions at one offset keep their order in the list.
    public func applying(_ edits: [TextEdit]) throws(TextEditError) -> [UInt8] {
        let sorted = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset) < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }
        var out: [UInt8] = []
        out.reserveCapacity(count + edits.reduce(0) { $0 + $1.replacement.count })
        var position = 0
        var previous: Range<Int> = 0..<0
        for (_, edit) in sorted {
            guard edit.range.lowerBound >= 0, edit.range.upperBound <= count else { throw .outOfBounds(edit.range) }
            guard edit.range.lowerBound >= position else { throw .overlap(previous, edit.range) }
            guard Array(self[edit.range]) == edit.expected else { throw .mismatch(edit.range) }
            out.append(contentsOf: self[position..<edit.range.lowerBound])
            out.append(contentsOf: edit.replacement)
            position = edit.range.upperBound
            previous = edit.range
        }
        out.append(contentsOf: self[position...])
        return out
    }
}
