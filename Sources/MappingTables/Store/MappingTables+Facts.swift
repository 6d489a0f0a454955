import TableArchive

extension MappingTables {
    /// The GUID of a licence: `ENTERPRISEPACK` or `contoso:ENTERPRISEPACK`.
    public func skuId(forPartNumber partNumber: String) -> String? {
        let part = partNumber.split(separator: ":").last.map(String.init) ?? partNumber
        return store.text(.sku, part)
    }

    /// The part number of a licence GUID.
    public func skuPartNumber(forId id: String) -> String? {
        store.text(.skuId, id)
    }

    /// The GUID of a service plan; nil when the name is unknown or has several.
    public func servicePlanId(forName name: String) -> String? {
        store.text(.servicePlan, name)
    }

    /// `both`, `delegated` or `application`: how a permission of Microsoft Graph can be granted; nil when no operation of the cmdlets needs such a permission.
    public func permissionKind(of scope: String) -> String? {
        store.text(.permission, scope)
    }

    /// A module by a name that scripts use for it.
    public func legacyModule(named name: String) -> LegacyModule? {
        moduleFacts.value(for: name.lowercased()) {
            let key = store.contains(.module, name) ? name : store.text(.moduleAlias, name) ?? moduleAliasPattern(matching: name)
            return key.flatMap { store.entry(FactEntry<ModuleFacts>.self, .module, $0)?.module }
        }
    }

    /// `Microsoft.Graph.Users` is covered by the alias `Microsoft.Graph.*`; of several patterns the longest says most.
    private func moduleAliasPattern(matching name: String) -> String? {
        let wanted = name.lowercased()
        let patterns = store.names(.moduleAlias).filter { $0.hasSuffix("*") && wanted.hasPrefix($0.dropLast()) }
        return patterns.max { $0.utf8.count < $1.utf8.count }.flatMap { store.text(.moduleAlias, $0) }
    }

    /// All known modules, libraries and tools, sorted by name.
    public var legacyModules: [LegacyModule] {
        store.names(.module).compactMap { store.entry(FactEntry<ModuleFacts>.self, .module, $0)?.module }.sorted { $0.name < $1.name }
    }

    /// All known hosts, sorted by name and cloud.
    public var hosts: [Host] {
        store.names(.host).flatMap { entries(ofHost: $0) }
    }

    /// The entry of a host, that of the global cloud where there are several; patterns (`*.msauth.net`) match.
    public func host(named name: String) -> Host? {
        host(named: name, cloud: "global")
    }

    /// The entry of a host in a cloud, else that of the global cloud, else any; patterns match.
    public func host(named name: String, cloud: String) -> Host? {
        let found = hostFacts.value(for: name.lowercased()) {
            let key = store.contains(.host, name) ? name : hostPattern(matching: name)
            return key.map { entries(ofHost: $0) }
        }
        guard let entries = found else { return nil }
        return entries.first { $0.cloud == cloud } ?? entries.first { $0.cloud == "global" } ?? entries.first
    }

    /// The longest pattern says most. A star stands for one or more characters, dots included.
    private func hostPattern(matching name: String) -> String? {
        let wanted = name.lowercased()
        let patterns = store.names(.host, prefix: "*").filter { wanted.hasSuffix($0.dropFirst()) && wanted.utf8.count >= $0.utf8.count }
        return patterns.max { $0.utf8.count < $1.utf8.count }
    }

    private func entries(ofHost name: String) -> [Host] {
        (store.entry([FactEntry<HostFacts>].self, .host, name) ?? []).map(\.host).sorted { $0.cloud < $1.cloud }
    }

    /// What Graph PowerShell contacts in a cloud (`Global`, `USGov`, `USGovDoD`, `China`, ...): sign-in, Graph, gallery. Empty for an unknown environment.
    public func graphModuleHosts(environment: String) -> [Host] {
        graphHosts.value(for: environment.lowercased()) { contacts(environment: environment) } ?? []
    }

    private func contacts(environment: String) -> [Host] {
        guard let clouds = valueTable(named: "environmentClouds"),
            let cloud = clouds.first(where: { $0.key.lowercased() == environment.lowercased() })?.value
        else { return [] }
        let module = legacyModule(named: "Microsoft.Graph")?.hosts[cloud] ?? []
        // The gallery is the same for all clouds; its older addresses carry a condition.
        let gallery = (legacyModule(named: "PowerShellGet and PSResourceGet")?.hosts["global"] ?? []).filter { $0.when == nil }
        return (module + gallery).compactMap { contact in contact.host.flatMap { host(named: $0, cloud: cloud) } }
    }

    /// The history of the old modules and services, oldest first.
    public var retirements: [Retirement] {
        struct File: Decodable {
            let timeline: [Retirement]
        }
        return (store.entry(File.self, .file, "retirement")?.timeline ?? []).sorted { $0.date < $1.date }
    }

    /// Properties of a legacy type (full .NET name) by the help pages and the sources, sorted; empty when none is documented.
    public func legacyProperties(ofType type: String) -> [String] {
        (store.text(.legacyProperties, type) ?? "").split(separator: " ").map(String.init)
    }
}
