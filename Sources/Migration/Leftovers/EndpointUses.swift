import MappingTables
import PowerShellSyntax

/// Lists the hosts that a script depends on before and after its migration, each with what shows it.
struct EndpointUses {
    let tables: MappingTables

    /// - Parameters:
    ///   - calls: legacy calls of the script.
    ///   - modules: Graph modules of the migrated script.
    ///   - urls: hosts that stand in the script's text.
    ///   - environment: cloud that the script signs in to, as `Connect-MgGraph -Environment` names it.
    func list(calls: [CallReport], modules: [String], urls: [(host: Host, line: Int, range: Range<Int>)], environment: String) -> [EndpointUse] {
        var found: [String: (host: Host, before: Bool, after: Bool, evidence: Set<String>)] = [:]
        func add(_ host: Host, before: Bool, after: Bool, _ evidence: String) {
            var entry = found[host.name] ?? (host, false, false, [])
            entry.before = entry.before || before
            entry.after = entry.after || after
            entry.evidence.insert(evidence)
            found[host.name] = entry
        }
        for call in calls {
            for module in tables.row(for: call.cmdlet)?.modules ?? tables.successor(of: call.cmdlet)?.modules ?? [] {
                guard let known = tables.legacyModule(named: module) else { continue }
                let cloud = known.hosts[clouds[environment] ?? "global"] ?? known.hosts["global"] ?? []
                for contact in cloud where contact.when == nil {
                    guard let name = contact.host, let host = tables.host(named: name) else { continue }
                    add(host, before: true, after: !call.applied, "cmdlet \(call.cmdlet)")
                    add(host, before: true, after: !call.applied, "module \(module)")
                }
            }
            for name in tables.row(for: call.cmdlet)?.hosts ?? [] {
                guard let host = tables.host(named: name) else { continue }
                add(host, before: true, after: !call.applied, "cmdlet \(call.cmdlet)")
            }
        }
        if !modules.isEmpty {
            for host in tables.graphModuleHosts(environment: environment) { add(host, before: false, after: true, "module Microsoft.Graph") }
        }
        for url in urls { add(url.host, before: true, after: true, "URL in line \(url.line)") }
        return found.values.map { entry in
            EndpointUse(
                host: entry.host.name, before: entry.before, after: entry.after, status: entry.host.status.rawValue, purpose: entry.host.purpose,
                ports: entry.host.ports, evidence: entry.evidence.sorted())
        }.sorted { $0.host < $1.host }
    }

    private var clouds: [String: String] { tables.valueTable(named: "environmentClouds") ?? [:] }
}
