import MappingTables
import Migration

/// What a person needs next, at the end of a run.
public struct SummaryText {
    public enum Command: Sendable { case migrate, lint }

    let summary: RunSummary
    let command: Command
    let problems: Int

    /// - Parameter problems: number of files that could not be read, parsed or written.
    public init(_ summary: RunSummary, command: Command, problems: Int = 0) {
        self.summary = summary
        self.command = command
        self.problems = problems
    }

    public var text: String {
        [counts, unmappable, modules, scopes, endpoints].filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private var counts: String {
        let calls = Tier.allCases.map { "\(summary.calls[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
        var out = "\(Self.count(summary.files, "file")) read, \(summary.changedFiles) \(command == .migrate ? "changed" : "to change")"
        out += "\nCalls of the retired modules: \(calls)\n"
        if summary.calls.values.contains(where: { $0 > 0 }) {
            out += "(safe: same meaning; review: to be looked at; manual: left alone)\n"
        }
        if problems > 0 {
            out += "\(Self.count(problems, "file")) could not be read, parsed or written; \(problems == 1 ? "it is" : "they are") listed above\n"
        }
        if let number = summary.statuses[.signed] { out += "\(Self.count(number, "file")) signed, not edited\n" }
        return out
    }

    /// Every call that stays; those with the same reason and advice together.
    private var unmappable: String {
        guard !summary.unmappable.isEmpty else { return "" }
        struct Kind: Hashable {
            let cmdlet: String
            let reason, advice: String?
            var order: (String, String, String) { (cmdlet, reason ?? "", advice ?? "") }
        }
        let kinds = Dictionary(grouping: summary.unmappable) { Kind(cmdlet: $0.call.cmdlet, reason: $0.call.reason, advice: $0.call.advice) }
        var out = "To do by hand, \(Self.count(summary.unmappable.count, "call")):\n"
        for (kind, calls) in kinds.sorted(by: { $0.key.order < $1.key.order }) {
            out += "  \(kind.cmdlet)\n"
            out += TextLayout.wrapped(TextLayout.visible(kind.reason ?? "The script was not edited."), indent: 6) + "\n"
            if let advice = kind.advice { out += TextLayout.wrapped(TextLayout.visible(advice), indent: 6) + "\n" }
            out += Self.places(calls.map { ($0.path, $0.call.line) }).map { "      at \($0)\n" }.joined()
        }
        return out
    }

    private var modules: String {
        guard !summary.modules.isEmpty else { return "" }
        // A backquote at the end of each line: the command can be pasted as it is.
        return "Modules to install:\n  Install-Module -Scope CurrentUser -Name `\n"
            + summary.modules.map { "    \($0.module)" }.joined(separator: ", `\n") + "\n"
    }

    private var scopes: String {
        var calls: [String: [String: [(String, Int)]]] = [:]
        for (need, path) in summary.scopes where need.kind == .delegated {
            for call in need.calls { calls[need.scope, default: [:]][call.cmdlet, default: []].append((path, call.line)) }
        }
        guard !calls.isEmpty else { return "" }
        var out = "Permissions to consent to (delegated; the JSON report has the application\npermissions and all places):\n"
        for (scope, cmdlets) in calls.sorted(by: { $0.key < $1.key }) {
            out += "  \(scope)\n"
            for (cmdlet, places) in cmdlets.sorted(by: { $0.key < $1.key }) {
                let listed = Self.listed(Self.places(places), limit: 2, rest: "scripts")
                out += TextLayout.wrapped("\(cmdlet) at \(listed)", indent: 8, first: "      for ") + "\n"
            }
        }
        return out
    }

    private var endpoints: String {
        guard !summary.endpoints.isEmpty else { return "" }
        let groups: [(String, (EndpointUse) -> Bool)] = [
            ("Hosts that are no longer contacted:", { $0.before && !$0.after }),
            ("Hosts that are contacted in addition:", { !$0.before && $0.after }),
            ("Hosts that are contacted as before:", { $0.before && $0.after }),
        ]
        return groups.compactMap { title, belongs in
            let uses = summary.endpoints.filter(belongs)
            guard !uses.isEmpty else { return nil }
            return title + "\n"
                + Dictionary(grouping: uses, by: \.evidence).values.sorted { ($0.first?.host ?? "") < ($1.first?.host ?? "") }.map { uses in
                    let hosts = uses.map { $0.host + Self.remark(on: $0) }.joined(separator: ", ")
                    return TextLayout.wrapped(hosts, indent: 2) + "\n" + TextLayout.wrapped("for " + Self.listed(uses.first?.evidence ?? []), indent: 6) + "\n"
                }.joined()
        }.joined(separator: "\n")
    }

    private static func remark(on use: EndpointUse) -> String {
        switch use.status {
        case "active": ""
        case "retired" where use.after: " (retired: answers nothing any more)"
        default: " (\(use.status))"
        }
    }

    /// `path:4,11`, by path, then line.
    private static func places(_ places: [(path: String, line: Int)]) -> [String] {
        Dictionary(grouping: places, by: \.path).sorted { $0.key < $1.key }.map { path, places in
            "\(TextLayout.visible(path)):" + places.map(\.line).sorted().map(String.init).joined(separator: ",")
        }
    }

    private static func listed(_ items: [String], limit: Int = 3, rest: String = "") -> String {
        let shown = items.prefix(limit).joined(separator: ", ")
        let more = items.count - limit
        return more > 0 ? "\(shown) and \(more) more\(rest.isEmpty ? "" : " \(more == 1 ? String(rest.dropLast()) : rest)")" : shown
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
