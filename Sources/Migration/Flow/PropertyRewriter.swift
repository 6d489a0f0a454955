import MappingTables
import PowerShellSyntax

/// Turns the uses of properties into edits and findings.
struct PropertyRewriter {
    let flow: FlowAnalysis

    /// One edit; made when everything inside `range` has been edited.
    struct Edit {
        let range: Range<Int>
        let apply: (inout EditBuffer) -> Void
    }

    private(set) var edits: [Edit] = []
    private(set) var findings: [Finding] = []
    /// Original range that a finding's change covers, by index of the finding.
    private(set) var changedRanges: [Int: Range<Int>] = [:]
    /// Graph properties that the script reads from the result of each call, in the order of the source.
    private(set) var needs: [Int: [String]] = [:]
    /// Calls whose results are used in a way that a person must look at, with the reason.
    private(set) var concerns: [Int: String] = [:]
    /// Expressions that call cmdlets of their own, with the byte offset of the read.
    private(set) var computations: [(expression: String, offset: Int)] = []

    init(flow: FlowAnalysis) {
        self.flow = flow
        let resolver = PropertyResolver(flow: flow)
        for use in flow.uses.values.sorted(by: { ($0.node.start, $0.node.index) < ($1.node.start, $1.node.index) }) {
            switch resolver.resolve(use) {
            case .unchanged: noteNeeds(use, [Self.graphName(use, flow)].compactMap { $0 })
            case .mixed:
                findings.append(
                    Finding(
                        code: .flowLost, tier: .review,
                        message: "\(use.name) is read from a value that holds objects of different kinds here, so it was not renamed.",
                        advice: "Rename it by hand where the object comes from Microsoft Graph.", range: use.node.range))
            case let .rule(rule, officialName):
                noteNeeds(use, PropertyResolver.needs(rule, officialName: officialName))
                rewrite(use, rule, officialName)
            }
            if let last = findings.last, last.tier > .safe, last.range == nameRange(use) {
                for producer in use.type.producers where concerns[producer] == nil { concerns[producer] = last.message }
            }
        }
        for (node, table) in flow.constructions.sorted(by: { $0.key < $1.key }) { construct(SyntaxNode(tree: flow.tree, index: node), table) }
    }

    /// The name under which an unchanged property arrives.
    private static func graphName(_ use: PropertyUse, _ flow: FlowAnalysis) -> String? {
        use.type.tables.compactMap { flow.rule($0, use.name)?.name }.first
    }

    private mutating func noteNeeds(_ use: PropertyUse, _ names: [String]) {
        for producer in use.type.producers { noteNeeds(producer, names) }
    }

    /// Adds Graph properties that are read from the result of a call.
    mutating func noteNeeds(_ producer: Int, _ names: [String]) {
        for name in names where !needs[producer, default: []].contains(name) { needs[producer, default: []].append(name) }
    }

    // MARK: One use

    private mutating func rewrite(_ use: PropertyUse, _ rule: PropertyRule, _ officialName: String) {
        if let advice = rule.gone {
            findings.append(
                Finding(
                    code: .propertyGone, tier: .manual, message: "\(officialName) has no counterpart in Microsoft Graph; this reads $null now.",
                    advice: advice, range: nameRange(use)))
            return
        }
        var code = rule.compute != nil ? RuleCode.propertyComputed : .propertyRenamed
        var tier = max(rule.tier ?? .safe, rule.note != nil ? .review : .safe)
        var reason = rule.note
        if let values = rule.values, use.form == .write || use.form == .bodyKey {
            mapWrittenValues(use, values)
            if let edit = edit(use, rule, officialName, path: rule.to) { add(edit) }
            return
        }
        let isMapped = rule.values.map { mapComparedValue(use, $0) } ?? false
        if let values = rule.values, !isMapped, rule.compute == nil,
            rule.same != true || (isCompared(use) && comparedLiteral(use) == nil)
        {
            tier = max(tier, .review)
            let list = values.sorted { $0.key < $1.key }.map { "\($0.key) is \($0.value)" }.joined(separator: ", ")
            reason = reason ?? "The values of \(officialName) are other ones in Microsoft Graph: \(list)."
        }
        if tier == .review { code = .propertyDiffers }
        // With both, a comparison reads the plain property and every other read the computed value.
        let path = rule.compute == nil || isMapped ? rule.to : nil
        guard let edit = edit(use, rule, officialName, path: path) else {
            if rule.same != true {
                findings.append(
                    Finding(
                        code: .propertyGone, tier: .manual,
                        message: "\(officialName) has to be computed from a Microsoft Graph object, which cannot be written at this place.",
                        advice: rule.expression(on: "$_", officialName: officialName).map { "Use \($0)." }, range: nameRange(use)))
            } else if tier == .review {
                findings.append(Finding(code: code, tier: tier, message: reason ?? "\(officialName) differs in Microsoft Graph.", range: nameRange(use)))
            }
            return
        }
        edits.append(edit)
        if let compute = rule.compute, compute.contains("-Mg") { computations.append((compute, use.node.start)) }
        changedRanges[findings.count] = edit.range.lowerBound == use.node.start ? edit.range : use.node.range
        let change = path.map { "\(officialName) is \($0) now." } ?? "\(officialName) is computed now."
        findings.append(Finding(code: path != nil && tier == .safe ? .propertyRenamed : code, tier: tier, message: reason ?? change, range: nameRange(use)))
    }

    private func nameRange(_ use: PropertyUse) -> Range<Int> { use.node.child(.member)?.range ?? use.node.range }

    private func edit(_ use: PropertyUse, _ rule: PropertyRule, _ officialName: String, path: String?) -> Edit? {
        guard rule.same != true else { return nil }
        let node = use.node
        if use.form == .indexer || use.form == .method { return called(node, rule) }
        if use.form == .typeTest { return typeTest(node) }
        let simple = path.flatMap { $0.contains(".") ? nil : $0 }
        guard let onItem = path.map({ "$_.\($0)" }) ?? rule.expression(on: "$_", officialName: officialName) else { return nil }
        switch use.form {
        case .member:
            guard let target = node.child(.target), let member = node.child(.member) else { return nil }
            if let path { return replacing(member.range, by: path) }
            return computed(node, target, rule, officialName, isMany: use.type.many)
        case .write:
            guard let path = simple, let member = node.child(.member) else { return nil }
            return replacing(member.range, by: path)
        case .column:
            return replacing(node.range, by: "@{ Name = '\(officialName)'; Expression = { \(onItem.withoutOuterParentheses) } }")
        case .indexer, .method, .typeTest: return nil
        case .parameter:
            guard let simple, let parameter = node.parent else { return nil }
            if let alias = parameter.children(.attribute).first(where: { $0.typeName?.lowercased() == "alias" }) {
                return Edit(range: parameter.range) { $0.insertBefore(alias.end - 1, ", '\(simple)'") }
            }
            return Edit(range: parameter.range) { $0.insertBefore(parameter.start, "[Alias('\(simple)')] ") }
        case .key:
            return replacing(node.range, by: simple.map { $0.quoted(like: node) } ?? "{ \(onItem.withoutOuterParentheses) }")
        case .nameOnly, .bodyKey:
            return simple.map { replacing(node.range, by: $0.quoted(like: node)) }
        case let .expand(index):
            if let simple { return replacing(node.range, by: simple.quoted(like: node)) }
            return wholeCommand(index, onlyWith: node, by: "ForEach-Object { \(onItem.withoutOuterParentheses) }")
        case let .forEachName(index):
            if let simple { return replacing(node.range, by: simple.quoted(like: node)) }
            return wholeCommand(index, onlyWith: node, by: nil).map { _ in replacing(node.range, by: "{ \(onItem.withoutOuterParentheses) }") }
        case let .whereName(index):
            if let simple { return replacing(node.range, by: simple.quoted(like: node)) }
            let command = SyntaxNode(tree: flow.tree, index: index)
            guard let end = CommandSyntax(command)?.elements.last(where: { $0.kind != .redirection })?.end, end >= node.end,
                CommandSyntax(command)?.elements.first == node
            else { return nil }
            let rest = node.end..<end
            return Edit(range: node.start..<end) { buffer in
                let tail = Self.spelledOut(buffer.text(of: rest), command: command, after: node)
                buffer.replace(node.start..<end, with: "{ \(onItem)\(tail) }")
            }
        }
    }

    /// `$x['Name']` or `$x.Method()` by the template of its rule.
    private func called(_ node: SyntaxNode, _ rule: PropertyRule) -> Edit? {
        guard let target = node.child(.target), let template = rule.compute.map(Template.init) else { return nil }
        let key = node.child(.index)
        return Edit(range: node.range) { buffer in
            let object = buffer.text(of: target.range)
            let text = template.rendered { name, _ in name == "object" ? object : name == "key" ? key.map { buffer.text(of: $0.range) } : nil }
            if let text { buffer.replace(node.range, with: text) }
        }
    }

    /// `$x -is [Microsoft.Open.AzureAD.Model.User]` by the kind that Microsoft Graph gives with each object.
    private func typeTest(_ node: SyntaxNode) -> Edit? {
        guard let left = node.child(.left), let name = node.child(.right)?.typeName, let kind = flow.tables.typeTable(forLegacyType: name)?.graph else {
            return nil
        }
        let comparison = node.operatorKind == .isNot ? "-ne" : "-eq"
        return Edit(range: node.range) { buffer in
            buffer.replace(node.range, with: "\(buffer.text(of: left.range)).AdditionalProperties.'@odata.type' \(comparison) '#microsoft.graph.\(kind)'")
        }
    }

    func replacing(_ range: Range<Int>, by text: String) -> Edit {
        Edit(range: range) { $0.replace(range, with: text) }
    }

    /// A member access that becomes an expression; a collection is enumerated as the member access did.
    private func computed(_ node: SyntaxNode, _ target: SyntaxNode, _ rule: PropertyRule, _ officialName: String, isMany: Bool) -> Edit? {
        let mentions = Template(rule.compute ?? "").names.count { $0 == "object" }
        let isPath = target.isVariablePath
        guard let perItem = rule.expression(on: "$_", officialName: officialName) else { return nil }
        return Edit(range: node.range) { buffer in
            let object = buffer.text(of: target.range)
            if rule.compute == "{object}" {
                buffer.replace(node.range, with: object)
            } else if isMany || !(isPath || mentions < 2) {
                buffer.replace(node.range, with: "(\(object) | ForEach-Object { \(perItem.withoutOuterParentheses) })")
            } else if let text = rule.expression(on: object, officialName: officialName) {
                buffer.replace(node.range, with: node.standsAlone ? text.withoutOuterParentheses : text)
            }
        }
    }

    /// Replaces a whole command whose only argument is `node`; nil when there is more to it.
    private func wholeCommand(_ index: Int32, onlyWith node: SyntaxNode, by text: String?) -> Edit? {
        let command = SyntaxNode(tree: flow.tree, index: index)
        guard let syntax = CommandSyntax(command) else { return nil }
        let others = syntax.elements.filter { $0 != node && $0.kind != .commandParameter }
        guard others.isEmpty, syntax.elements.count <= 2 else { return nil }
        return Edit(range: command.range) { if let text { $0.replace(command.range, with: text) } }
    }

    /// `-eq value` of a simple `Where-Object` as part of a script block: bare words quoted, a lone name compared with nothing.
    private static func spelledOut(_ text: String, command: SyntaxNode, after node: SyntaxNode) -> String {
        var out = text
        for element in CommandSyntax(command)?.elements.reversed() ?? [] where element.start > node.end && element.kind == .stringConstant {
            if element.flags.contains(.bareWord), let value = element.constantStringValue {
                let quoted = "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
                if let found = out.range(of: element.text, backwards: true) { out.replaceSubrange(found, with: quoted) }
            }
        }
        return out
    }

    // MARK: Adding

    mutating func add(_ edit: Edit) { edits.append(edit) }

    /// A finding about a change of `range`.
    mutating func add(_ finding: Finding, changing range: Range<Int>) {
        changedRanges[findings.count] = range
        findings.append(finding)
    }
}

extension SyntaxNode {
    /// `$x`, `$x.A.B`, `$x[0]`: an expression that may be written twice.
    var isVariablePath: Bool {
        var node = self
        while true {
            switch node.kind {
            case .variable: return true
            case .memberExpression, .indexExpression:
                guard let target = node.child(.target) else { return false }
                if let index = node.child(.index), index.kind != .number, index.kind != .stringConstant, index.kind != .variable { return false }
                node = target
            default: return false
            }
        }
    }
}

extension SyntaxNode {
    /// The only thing of its statement: no operator, argument or pipe beside it.
    fileprivate var standsAlone: Bool {
        guard let holder = parent, holder.kind == .commandExpression, holder.children(.element).isEmpty, let pipeline = holder.parent else { return false }
        return pipeline.kind == .pipeline && pipeline.children(.element).count == 1 && !pipeline.flags.contains(.background)
    }
}

extension String {
    /// `a` for `(a)` where the parentheses belong together.
    fileprivate var withoutOuterParentheses: String {
        guard hasPrefix("("), hasSuffix(")") else { return self }
        let node = PowerShellParser.parse(SourceText(self)).root.child(.statement)?.soleExpression
        guard let node, node.kind == .parenExpression, node.end == utf8.count, node.start == 0 else { return self }
        return String(dropFirst().dropLast())
    }

    /// The last occurrence of a text.
    fileprivate func range(of text: String, backwards: Bool) -> Range<String.Index>? {
        ranges(of: text).last
    }
}
