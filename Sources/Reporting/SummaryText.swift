import MappingTables
import Migration

/// What a person needs next, at the end of a run.
public struct SummaryText {
    public enum Command: Sendable { case migrate, lint }

    let summary: RunSummary
    let command: Command

    public init(_ summary: RunSummary, command: Command) {
        self.summary = summary
        self.command = command
    }

    public var text: String {
        [counts, unmappable, modules, scopes, endpoints].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var counts: String {
        let calls = Tier.allCases.map { "\(summary.calls[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
        var out = "\(count(summary.files, "file")) read, \(summary.changedFiles) \(command == .migrate ? "changed" : "to change")"
        out += "; calls of the retired modules: \(calls)\n"
        let others: [(FileStatus, String)] = [
            (.syntaxErrors, "with syntax errors, not edited"), (.signed, "signed, not edited"), (.binary, "not text"),
            (.notRoundTripping, "in an encoding that does not come back, not edited"),
        ]
        for (status, text) in others { if let number = summary.statuses[status] { out += "\(count(number, "file")) \(text)\n" } }
        return out
    }

    private var unmappable: String {
        guard !summary.unmappable.isEmpty else { return "" }
        var out = "To do by hand:\n"
        for (path, call) in summary.unmappable {
            out += "  \(path):\(call.line)  \(call.cmdlet)\n"
            if let reason = call.reason { out += Self.wrapped(reason, indent: 6) }
            if let advice = call.advice { out += Self.wrapped(advice, indent: 6) }
        }
        return out
    }

    private var modules: String {
        guard !summary.modules.isEmpty else { return "" }
        var out = "Modules to install:\n"
        out += "  Install-Module -Scope CurrentUser -Name " + summary.modules.map(\.module).joined(separator: ", ") + "\n"
        return out
    }

    private var scopes: String {
        guard !summary.scopes.isEmpty else { return "" }
        var out = "Permissions to consent to (delegated; application permissions are in the JSON report):\n"
        var lines: [String: [String]] = [:]
        for (need, path) in summary.scopes where need.kind == .delegated {
            lines[need.scope, default: []] += need.calls.map { "\($0.cmdlet) (\(path):\($0.line))" }
        }
        for (scope, calls) in lines.sorted(by: { $0.key < $1.key }) {
            let shown = calls.prefix(3).joined(separator: ", ")
            out += "  \(scope)\n      for \(shown)\(calls.count > 3 ? " and \(calls.count - 3) more" : "")\n"
        }
        return out
    }

    private var endpoints: String {
        guard !summary.endpoints.isEmpty else { return "" }
        var out = "Hosts before and after:\n"
        for use in summary.endpoints {
            let when = use.before && use.after ? "before and after" : use.before ? "before only" : "after only"
            out += "  \(use.host)  \(when)\(use.status == "active" ? "" : ", \(use.status)")\n      \(use.evidence.prefix(3).joined(separator: ", "))"
            out += use.evidence.count > 3 ? " and \(use.evidence.count - 3) more\n" : "\n"
        }
        return out
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func wrapped(_ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = margin
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > 100, line.count > indent {
                lines.append(line)
                line = margin
            }
            line += (line.count > indent ? " " : "") + word
        }
        return (lines + [line]).joined(separator: "\n") + "\n"
    }
}
