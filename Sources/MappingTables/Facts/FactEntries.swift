/// Facts as the entries hold them; what is missing there has its usual value.
struct FactEntry<Facts: Decodable>: Decodable {
    let name: String
    /// Hosts only.
    let cloud: String?
    let facts: Facts
}

/// A host in one cloud.
struct HostFacts: Decodable {
    let ports: [Int]?
    let `protocol`: String?
    let status: Host.Status
    let retired: String?
    let purpose: String
    let replacement: String?
    let documentationID: Int?
    let coveredBy: String?
    let usedBy: [String]?
    let remainsAfterMigration: String?
    let newAfterMigration: Bool?
    let confidence: String?
    let notes: String?
}

/// A module of the old or the new world.
struct ModuleFacts: Decodable {
    let kind: String
    let status: String
    let aliases: [String]?
    let retired: String?
    let retirement: String?
    let replacedBy: [String]?
    let remainsAfterMigration: String?
    let cmdletPatterns: [String]?
    let lookalikePatterns: [String]?
    let typePatterns: [String]?
    let connect: [String]?
    let notes: String?
    let hosts: [String: [LegacyModule.Contact]]?
}

/// What replaces a cmdlet; lists are separated by blanks.
struct SuccessorFacts: Decodable {
    let modules: String?
    let targets: String?
    let kind: OfficialSuccessor.Kind
    let why: String?
    let retired: Bool?
}

/// A Graph type; a property is `default`, `select` or `expand`, then its type, then `read-only` if it is.
struct GraphTypeFacts: Decodable {
    let properties: [String: String]
}

extension FactEntry<HostFacts> {
    var host: Host {
        Host(
            name: name, ports: facts.ports ?? [443], protocol: facts.protocol ?? "HTTPS", cloud: cloud ?? "global", status: facts.status,
            retired: facts.retired, purpose: facts.purpose, replacement: facts.replacement, documentationID: facts.documentationID,
            coveredBy: facts.coveredBy, usedBy: facts.usedBy ?? [], remainsAfterMigration: facts.remainsAfterMigration,
            newAfterMigration: facts.newAfterMigration ?? false, confidence: facts.confidence ?? "medium", notes: facts.notes)
    }
}

extension FactEntry<ModuleFacts> {
    var module: LegacyModule {
        LegacyModule(
            name: name, aliases: facts.aliases ?? [], kind: facts.kind, status: facts.status, retired: facts.retired, retirement: facts.retirement,
            replacedBy: facts.replacedBy ?? [], hosts: facts.hosts ?? [:], remainsAfterMigration: facts.remainsAfterMigration ?? "false",
            cmdletPatterns: facts.cmdletPatterns ?? [], lookalikePatterns: facts.lookalikePatterns ?? [], typePatterns: facts.typePatterns ?? [],
            connectCmdlets: facts.connect ?? [], notes: facts.notes)
    }
}

extension FactEntry<SuccessorFacts> {
    var successor: OfficialSuccessor {
        OfficialSuccessor(
            cmdlet: name, modules: (facts.modules ?? "").split(separator: " ").map(String.init),
            targets: (facts.targets ?? "").split(separator: " ").map(String.init), why: facts.why, kind: facts.kind,
            retiredWithoutReplacement: facts.retired ?? false)
    }
}

extension FactEntry<GraphTypeFacts> {
    var graphType: GraphType {
        var arrives: [String: Bool] = [:]
        var types: [String: String] = [:]
        var relations: Set<String> = []
        for (property, text) in facts.properties {
            let words = text.split(separator: " ").map(String.init)
            arrives[property] = words.first == "default"
            if words.first == "expand" { relations.insert(property) }
            if words.count > 1 { types[property] = words[1] }
        }
        return GraphType(name: name, properties: arrives, types: types, relations: relations)
    }
}
