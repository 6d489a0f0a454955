import PowerShellSyntax

/// Collects the edits of one file while calls are rewritten from the inside out.
///
/// A piece of text that moves is taken out with the edits already made inside it.
struct EditBuffer {
    private struct Pending {
        var range: Range<Int>
        var text: String
        /// Orders insertions at one offset: openers of outer text come before those of inner text, closers after.
        var order: Int
    }

    let source: SourceText
    private var pending: [Pending] = []
    private var sequence = 0

    init(source: SourceText) {
        self.source = source
    }

    var isEmpty: Bool { pending.isEmpty }

    /// Replaces a range; edits made inside it before are discarded, so take its text first if it matters.
    mutating func replace(_ range: Range<Int>, with text: String) {
        pending.removeAll { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound && !range.isEmpty }
        sequence += 1
        pending.append(Pending(range: range, text: text, order: sequence))
    }

    /// Inserts text that opens something around what follows.
    mutating func insertBefore(_ offset: Int, _ text: String) {
        sequence += 1
        pending.append(Pending(range: offset..<offset, text: text, order: -sequence))
    }

    /// Inserts text that closes or continues what came before.
    mutating func insertAfter(_ offset: Int, _ text: String) {
        sequence += 1
        pending.append(Pending(range: offset..<offset, text: text, order: sequence))
    }

    /// The text of a range as the edits leave it.
    func text(of range: Range<Int>) -> String {
        var out = ""
        var position = range.lowerBound
        for edit in sorted where range.lowerBound <= edit.range.lowerBound && edit.range.upperBound <= range.upperBound {
            guard edit.range.lowerBound >= position else { continue }
            out += source.string(in: position..<edit.range.lowerBound)
            out += edit.text
            position = edit.range.upperBound
        }
        return out + source.string(in: position..<range.upperBound)
    }

    /// The text of a range without what was inserted at its ends, which belongs to what is around it.
    func innerText(of range: Range<Int>) -> String {
        var inner = self
        inner.pending.removeAll { $0.range.isEmpty && ($0.range.lowerBound == range.lowerBound || $0.range.lowerBound == range.upperBound) }
        return inner.text(of: range)
    }

    /// All edits in order, ready to be applied.
    var edits: [TextEdit] {
        sorted.map { TextEdit(source, $0.range, $0.text) }.filter { $0.expected != $0.replacement }
    }

    private var sorted: [Pending] {
        pending.sorted { ($0.range.lowerBound, $0.range.upperBound, $0.order) < ($1.range.lowerBound, $1.range.upperBound, $1.order) }
    }
}
