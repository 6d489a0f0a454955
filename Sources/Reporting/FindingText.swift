import MappingTables
import Migration
import PowerShellSyntax

/// Findings as people read them: the place, the line with a caret under the range, before and after, and what to do.
public struct FindingText {
    let isColored: Bool

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
        var out = paint("\(plan.path):\(place.line):\(place.column)", "1") + ": " + head(finding) + " " + paint(finding.message, "1") + "\n"
        let margin = String(repeating: " ", count: String(place.line).count)
        let line = lines.lineRange(place.line)
        if !finding.range.isEmpty || finding.code != .binaryFile {
            let source = plan.source.string(in: line)
            out += paint("\(place.line) | ", "34") + Self.shown(source) + "\n"
            out += paint("\(margin) | ", "34") + Self.caret(plan.source, line, finding.range) + "\n"
        }
        if let before = finding.before, let after = finding.after, before != after {
            for text in before.split(whereSeparator: \.isNewline) { out += paint("\(margin) - \(Self.shown(String(text)))", "31") + "\n" }
            for text in after.split(whereSeparator: \.isNewline) { out += paint("\(margin) + \(Self.shown(String(text)))", "32") + "\n" }
        }
        if let advice = finding.advice { out += "\(margin) = \(advice)\n" }
        return out + "\n"
    }

    private func head(_ finding: Finding) -> String {
        let color = finding.severity == .error ? "31" : finding.severity == .warning ? "33" : "36"
        return paint("\(finding.severity.rawValue)[\(finding.code.rawValue)]", color) + " \(finding.tier.rawValue):"
    }

    private func paint(_ text: String, _ code: String) -> String { isColored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

    /// Tabs as one blank, so that the caret stands where it should.
    private static func shown(_ text: String) -> String { String(text.map { $0 == "\t" ? " " : $0 }) }

    private static func caret(_ source: SourceText, _ line: Range<Int>, _ range: Range<Int>) -> String {
        let start = max(line.lowerBound, min(range.lowerBound, line.upperBound))
        let end = max(start, min(range.upperBound, line.upperBound))
        let blanks = source.string(in: line.lowerBound..<start).count
        return String(repeating: " ", count: blanks) + String(repeating: "^", count: max(1, source.string(in: start..<end).count))
    }
}
