/// Texts for terminals: broken into lines, in two columns, without control characters.
public enum TextLayout {
    /// Columns of help, pages and summaries.
    public static let width = 80

    /// The text in lines of at most `width` columns, where its words allow it.
    ///
    /// - Parameters:
    ///   - indent: blanks in front of every line.
    ///   - first: what the first line begins with instead.
    public static func wrapped(_ text: String, indent: Int = 0, first: String? = nil) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = first ?? margin
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, line.count + word.count + 1 > width {
                lines.append(line)
                line = margin
                isEmpty = true
            }
            line += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// A term and its text in two columns, with a line feed at the end; the text begins on the next line when the term is too long.
    public static func row(_ term: String, _ text: String, column: Int) -> String {
        let head = "  " + term
        guard head.count <= column - 2 else { return head + "\n" + wrapped(text, indent: column) + "\n" }
        return wrapped(text, indent: column, first: head + String(repeating: " ", count: column - head.count)) + "\n"
    }

    /// Text of a script as it may go to a terminal: every control character has a visible stand-in, so that no script can steer the terminal.
    public static func visible(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            // A tab is one column, so that carets stand where they should.
            case 0x09: out.append(" ")
            case 0..<0x20: out.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
            case 0x7F: out.append("\u{2421}")
            // C1 controls, and marks that change the direction of the text behind them.
            case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: out.append("\u{FFFD}")
            default: out.append(scalar)
            }
        }
        return String(out)
    }
}
