/// Lines and columns of a text. A line ends with LF, CRLF or a lone CR; the last line may be empty.
public struct LineMap: Sendable {
    private let utf8: [UInt8]
    private let starts: [UInt32]

    /// Finds the lines of a text in UTF-8.
    public init(_ utf8: [UInt8]) {
        self.utf8 = utf8
        var starts: [UInt32] = [0]
        let s = utf8.span
        var i = 0
        while i < s.count {
            let b = s[i]
            i &+= 1
            if b > 0x0D { continue }
            if b == 0x0A {
                starts.append(UInt32(i))
            } else if b == 0x0D {
                if i < s.count, s[i] == 0x0A { i &+= 1 }
                starts.append(UInt32(i))
            }
        }
        self.starts = starts
    }

    /// How many lines there are; at least one.
    public var lineCount: Int { starts.count }

    /// The 1-based line and the 1-based column in UTF-16 code units of a byte offset. Offsets past the end count as the end.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let target = UInt32(max(0, min(offset, utf8.count)))
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= target { low = middle } else { high = middle }
        }
        var column = 1
        for i in Int(starts[low])..<Int(target) {
            let b = utf8[i]
            if b & 0xC0 != 0x80 { column += b >= 0xF0 ? 2 : 1 }
        }
        return (low + 1, column)
    }

    /// The byte range of a 1-based line without its newline; empty at the end of the text for a line that does not exist.
    public func lineRange(_ line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return utf8.count..<utf8.count }
        let start = Int(starts[line - 1])
        guard line < starts.count else { return start..<utf8.count }
        var end = Int(starts[line])
        if end > start, utf8[end - 1] == 0x0A { end -= 1 }
        if end > start, utf8[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }
}
