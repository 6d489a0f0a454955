import MappingTables
import Migration
import PowerShellSyntax

/// Findings as people read them: the place, the line with a caret under the range, before and after, and what to do.
public struct FindingText {
    let isColored: Bool

    /// Longest piece of a line that is shown; what is longer is cut around the place.
    private static let longest = 200

    public init(isColored: Bool) {
        self.isColored = isColored
    }

    /// All findings of at least `tier`, in the order of the files.
    public func text(of plans: [FilePlan], from tier: Tier) -> String {
        plans.map { plan in
            let lines = plan.source.lineMap
            return plan.findings.filter { $0.tier >= tier }.map { text($0, plan, lines) }.joined()
        }.joined()
    }

    private func text(_ finding: Finding, _ plan: FilePlan, _ lines: LineMap) -> String {
        let place = lines.position(of: finding.range.lowerBound)
        let path = TextLayout.visible(plan.path)
        let message = TextLayout.visible(finding.message)
        var out = paint("\(path):\(place.line):\(place.column)", "1") + ": " + head(finding) + " " + paint(message, "1") + "\n"
        let margin = String(repeating: " ", count: String(place.line).count)
        // An empty range at the start stands for the whole file.
        if !finding.range.isEmpty {
            let (line, caret) = Self.excerpt(plan.source, lines.lineRange(place.line), finding.range)
            out += paint("\(place.line) | ", "34") + line + "\n"
            out += paint("\(margin) | ", "34") + paint(caret, color(finding)) + "\n"
        }
        if let before = finding.before, let after = finding.after, before != after {
            for text in before.split(whereSeparator: \.isNewline) { out += paint("\(margin) - \(Self.shown(text))", "31") + "\n" }
            for text in after.split(whereSeparator: \.isNewline) { out += paint("\(margin) + \(Self.shown(text))", "32") + "\n" }
        }
        if let advice = finding.advice { out += TextLayout.wrapped(TextLayout.visible(advice), indent: margin.count + 3, first: "\(margin) = ") + "\n" }
        return out + "\n"
    }

    private func head(_ finding: Finding) -> String {
        paint("\(finding.severity.rawValue)[\(finding.code.rawValue)]", color(finding)) + " \(finding.tier.rawValue):"
    }

    private func color(_ finding: Finding) -> String {
        switch finding.severity {
        case .error: "31"
        case .warning: "33"
        case .note: "36"
        }
    }

    private func paint(_ text: String, _ code: String) -> String { isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

    private static func shown(_ text: Substring) -> String {
        let text = TextLayout.visible(String(text))
        return text.count <= longest ? text : text.prefix(longest) + "…"
    }

    /// The line, or the part of a long one around the range, and the carets below it.
    private static func excerpt(_ source: SourceText, _ line: Range<Int>, _ range: Range<Int>) -> (line: String, caret: String) {
        let start = max(line.lowerBound, min(range.lowerBound, line.upperBound))
        let end = max(start, min(range.upperBound, line.upperBound))
        var before = TextLayout.visible(source.string(in: line.lowerBound..<start))
        var marked = TextLayout.visible(source.string(in: start..<end))
        var after = TextLayout.visible(source.string(in: end..<line.upperBound))
        if before.count + marked.count + after.count > longest {
            if before.count > longest / 4 { before = "…" + before.suffix(longest / 4) }
            if marked.count > longest / 2 { marked = marked.prefix(longest / 2) + "…" }
            if after.count > longest / 4 { after = after.prefix(longest / 4) + "…" }
        }
        return (before + marked + after, String(repeating: " ", count: before.count) + String(repeating: "^", count: max(1, marked.count)))
    }
}
