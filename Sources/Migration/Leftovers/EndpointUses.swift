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
        // Each module and each cmdlet once: scripts call the same few again and again.
        var byCmdlet: [String: Bool] = [:]
        for call in calls { byCmdlet[call.cmdlet] = (byCmdlet[call.cmdlet] ?? true) && call.applied }
        let clouds = tables.valueTable(named: "environmentClouds") ?? [:]
        var contacts: [String: [Host]] = [:]
        for (cmdlet, isApplied) in byCmdlet.sorted(by: { $0.key < $1.key }) {
            let row = tables.row(for: cmdlet)
            for module in row?.modules ?? tables.successor(of: cmdlet)?.modules ?? [] {
                if contacts[module] == nil {
                    let known = tables.legacyModule(named: module)?.hosts ?? [:]
                    let cloud = known[clouds[environment] ?? "global"] ?? known["global"] ?? []
                    contacts[module] = cloud.filter { $0.when == nil }.compactMap { $0.host.flatMap { tables.host(named: $0) } }
                }
                for host in contacts[module] ?? [] {
                    add(host, before: true, after: !isApplied, "cmdlet \(cmdlet)")
                    add(host, before: true, after: !isApplied, "module \(module)")
                }
            }
            for name in row?.hosts ?? [] {
                guard let host = tables.host(named: name) else { continue }
                add(host, before: true, after: !isApplied, "cmdlet \(cmdlet)")
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
}
