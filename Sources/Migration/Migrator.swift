import MappingTables
import PowerShellSyntax

/// What a run may change and say.
public struct MigrationOptions: Sendable {
    /// Highest tier that is applied: `.safe` or `.review`.
    public var highestTier: Tier = .review
    /// Mark findings that stay by a comment line in the script.
    public var comments = true
    /// Edit files with syntax errors too.
    public var force = false

    public init() {}
}

/// Plans the migration of single scripts. Stateless and safe to share between workers.
public struct Migrator: Sendable {
    public let tables: MappingTables
    public let options: MigrationOptions

    public init(tables: MappingTables = .builtIn, options: MigrationOptions = MigrationOptions()) {
        self.tables = tables
        self.options = options
    }

    /// Reads one script and says what is to be done. Never throws: whatever is wrong with the file is a finding.
    public func plan(path: String, bytes: [UInt8]) -> FilePlan {
        let source = SourceText(bytes: bytes)
        guard !source.utf8.contains(0) else {
            let finding = Finding(
                code: .binaryFile, tier: .manual, severity: .warning, message: "This is no text file; it was left alone.", range: 0..<0)
            return untouched(path, source, .binary, [finding])
        }
        guard LegacyNameFilter.standard.matches(source.utf8) else { return untouched(path, source, .untouched, []) }
        let tree = PowerShellParser.parse(source)
        var status = FileStatus.planned
        var obstacles: [Finding] = []
        if let error = tree.errors.first, !options.force {
            status = .syntaxErrors
            obstacles.append(
                Finding(
                    code: .syntaxError, tier: .manual, message: "The script has a syntax error here (\(error.id)), so it was not edited.",
                    advice: "Correct it, or run with --force.", range: error.offset..<min(error.offset + 1, source.utf8.count)))
        } else if let signature = Self.signature(in: tree) {
            status = .signed
            obstacles.append(
                Finding(
                    code: .signedScript, tier: .manual, message: "The script is signed; an edit would break the signature, so it was left alone.",
                    advice: "Remove the signature block, migrate, and sign again.", range: signature))
        } else if !source.roundTrips {
            status = .notRoundTripping
            obstacles.append(
                Finding(
                    code: .encodingLoss, tier: .manual, message: "The bytes of this file do not come back identically from its encoding; it was left alone.",
                    advice: "Save it as UTF-8, then run msol2graph again.", range: 0..<0))
        }
        return plan(path, tree, status, obstacles)
    }

    private func untouched(_ path: String, _ source: SourceText, _ status: FileStatus, _ findings: [Finding]) -> FilePlan {
        FilePlan(
            path: path, source: source, status: status, findings: findings, calls: [], output: source.fileBytes, modules: [], scopes: [], endpoints: [])
    }

    private func plan(_ path: String, _ tree: SyntaxTree, _ status: FileStatus, _ obstacles: [Finding]) -> FilePlan {
        let source = tree.source
        var outcome = ScriptMigration(tables: tables, options: options, tree: tree, path: path).run()
        let modules = Self.modules(outcome.graphCalls)
        var names = modules.map(\.module)
        if !names.isEmpty, !names.contains("Microsoft.Graph.Authentication") { names = (names + ["Microsoft.Graph.Authentication"]).sorted() }
        var types = LegacyTypeRewriter(tables: tables, tree: tree, constructed: outcome.constructed)
        types.apply(to: &outcome.buffer)
        var moduleRewriter = ModuleRewriter(tables: tables, tree: tree, modules: names)
        moduleRewriter.apply(to: &outcome.buffer)

        let covered =
            outcome.findings.filter { $0.before != nil }.map(\.range) + moduleRewriter.findings.map(\.range)
            + tree.commands().compactMap { $0.nameNode?.range }
        let leftovers = LeftoverNames(tables: tables, tree: tree, covered: covered)
        let urls = leftovers.hosts()
        var findings = obstacles + outcome.findings + types.findings + moduleRewriter.findings + leftovers.findings()
        for url in urls where url.host.status == .retired {
            findings.append(
                Finding(
                    code: .retiredHost, tier: .manual, message: "\(url.host.name) is retired\(url.host.retired.map { " since \($0)" } ?? "").",
                    advice: url.host.replacement.map { "Use \($0)." }, range: url.range))
        }
        findings += StrictMode(tree: tree).findings(changes: outcome.findings.compactMap(\.after))
        findings += SessionConflicts(tables: tables, tree: tree).findings(connects: outcome.connects)
        findings = Self.ordered(findings, source.lineMap)
        if options.comments { CommentLines(tree).add(findings, to: &outcome.buffer) }

        var output = source.fileBytes
        if status == .planned {
            if let text = try? source.utf8.applying(outcome.buffer.edits), let bytes = source.encoded(text) {
                output = bytes
            } else {
                findings.append(
                    Finding(
                        code: .encodingLoss, tier: .manual, message: "The changed text cannot be written in the encoding of this file; it was left alone.",
                        advice: "Save it as UTF-8, then run msol2graph again.", range: 0..<0))
            }
        }
        let isApplied = status == .planned && (output != source.fileBytes || outcome.buffer.isEmpty)
        if !isApplied { findings = findings.map(\.notApplied) }
        let calls = isApplied ? outcome.calls : outcome.calls.map(\.notApplied)
        let endpoints = EndpointUses(tables: tables).list(
            calls: calls, modules: names, urls: urls, environment: outcome.environment ?? "Global")
        return FilePlan(
            path: path, source: source, status: status, findings: findings, calls: calls.sorted { $0.range.lowerBound < $1.range.lowerBound },
            output: output, modules: modules, scopes: outcome.scopes, endpoints: endpoints)
    }

    /// Graph modules with the cmdlets that need each.
    private static func modules(_ calls: [GraphCall]) -> [ModuleNeed] {
        Dictionary(grouping: calls, by: \.module).map { ModuleNeed(module: $0.key, cmdlets: Set($0.value.map(\.cmdlet)).sorted()) }
            .sorted { $0.module < $1.module }
    }

    /// By position; of findings that say the same of one line, those with a change of their own and the first of the others.
    private static func ordered(_ findings: [Finding], _ lines: LineMap) -> [Finding] {
        var seen: Set<Finding> = []
        var said: Set<String> = []
        return findings.filter { seen.insert($0).inserted }
            .filter { $0.before != nil || said.insert("\($0.code.rawValue) \(lines.position(of: $0.range.lowerBound).line) \($0.message)").inserted }
            .sorted { ($0.range.lowerBound, $0.code, $0.range.upperBound, $0.message) < ($1.range.lowerBound, $1.code, $1.range.upperBound, $1.message) }
    }

    /// The line that begins an Authenticode block.
    private static func signature(in tree: SyntaxTree) -> Range<Int>? {
        tree.tokens.last { $0.kind == .comment && tree.source.string(in: $0.range).hasPrefix("# SIG # Begin signature block") }?.range
    }
}

extension CallReport {
    /// The same call in a file that is not edited.
    var notApplied: CallReport {
        CallReport(
            cmdlet: cmdlet, target: target, tier: tier, applied: false, range: range, line: line, reason: reason ?? "The script was not edited.", advice: advice
        )
    }
}

extension Finding {
    /// The same finding in a file that is not edited: what would change is shown as no change.
    var notApplied: Finding {
        guard before != nil, let after else { return self }
        return Finding(
            code: code, tier: tier, severity: severity, message: "Not applied, because the script was not edited; it would become: \(after)", advice: advice,
            range: range, cmdlet: cmdlet)
    }
}
