import MappingTables
import PowerShellSyntax

// Puts what was decided about a call into the buffer.
extension CallRewriter {
    func applyCall(
        steps: [(BoundArgument, Step)], sink: ArgumentSink, identity: String?, buffer: inout EditBuffer
    ) throws(RewriteRefusal) {
        guard let target = variant.target, let nameNode = site.command.nameNode else { throw refuse(.callIsManual, "The row names no Graph cmdlet.") }
        buffer.replace(nameNode.range, with: target.quoted(like: nameNode))
        for (argument, step) in steps { write(step, argument, &buffer) }
        // Behind the steps: an argument that is cut out takes along what was inserted before it.
        if let identity { buffer.insertAfter(nameNode.end, identity) }
        let last = site.command.elements.last { $0.kind != .redirection }?.end ?? nameNode.end
        let end = max(last, nameNode.end)
        if !sink.appended.isEmpty { buffer.insertAfter(end, sink.appended.joined()) }
        writeStages(sink, &buffer)
    }

    func writeStages(_ sink: ArgumentSink, _ buffer: inout EditBuffer) {
        var stages = ""
        if !sink.tests.isEmpty { stages += " | Where-Object { " + sink.tests.joined(separator: " -and ") + " }" }
        if let count = sink.firstCount { stages += " | Select-Object -First \(count)" }
        if variant.emits == true, !site.context.captured, !site.context.discarded { stages += " | Out-Null" }
        let node = site.command.node
        if let wrap = variant.wrap {
            let halves = wrap.split(separator: "{call}", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 {
                buffer.insertBefore(node.start, String(halves[0]))
                stages += halves[1]
            }
        }
        if site.context.pipelineInput {
            buffer.insertBefore(node.start, "ForEach-Object { ")
            stages += " }"
        }
        if !stages.isEmpty { buffer.insertAfter(node.end, stages) }
    }

    func write(_ step: Step, _ argument: BoundArgument, _ buffer: inout EditBuffer) {
        switch step {
        case .keep: return
        case .remove:
            if let range = argument.range { buffer.replace(removalRange(range), with: "") }
        case .removeEntry:
            if let range = SplatEntryMove(argument: argument, call: site.command.node).removalRange { buffer.replace(range, with: "") }
        case let .bare(name):
            if let nameNode = argument.nameNode, argument.splatEntry == nil {
                buffer.replace(nameNode.start..<(argument.range?.upperBound ?? nameNode.end), with: "-\(name)")
            }
        case let .change(name, value, colon):
            if let nameNode = argument.nameNode {
                if argument.splatEntry != nil {
                    if let name { replaceKey(nameNode, with: name.quoted(like: nameNode), &buffer) }
                    if let value, let node = argument.value { buffer.replace(node.range, with: value) }
                    return
                }
                let hasColon = nameNode.flags.contains(.colon)
                if let value, colon == true {
                    buffer.replace(nameNode.start..<(argument.range?.upperBound ?? nameNode.end), with: "-\(name ?? argument.parameter.name):\(value)")
                    return
                }
                if let name { buffer.replace(nameNode.range, with: "-\(name)\(hasColon ? ":" : "")") }
                if let value, let node = argument.value { buffer.replace(node.range, with: value) }
            } else if let node = argument.value {
                if let value { buffer.replace(node.range, with: value) }
                buffer.insertBefore(node.start, "-\(name ?? argument.parameter.name) ")
            }
        }
    }

    /// A key whose `=` is aligned with others by blanks keeps its column.
    private func replaceKey(_ node: SyntaxNode, with text: String, _ buffer: inout EditBuffer) {
        let bytes = node.tree.source.utf8
        var end = node.end
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        let gap = end - node.end
        guard gap > 1, end < bytes.count, bytes[end] == UInt8(ascii: "=") else {
            buffer.replace(node.range, with: text)
            return
        }
        let width = node.text.count + gap
        buffer.replace(node.start..<end, with: text + String(repeating: " ", count: max(1, width - text.count)))
    }

    /// The argument with the blanks before it, so that no gap stays; never a comment.
    func removalRange(_ range: Range<Int>) -> Range<Int> {
        let bytes = site.command.node.tree.source.utf8
        let before = ([site.command.nameNode].compactMap { $0 } + site.command.elements).map(\.end).filter { $0 <= range.lowerBound }.max() ?? range.lowerBound
        let gap = bytes[before..<range.lowerBound]
        guard !gap.contains(UInt8(ascii: "#")) else { return range }
        return before..<range.upperBound
    }

    func applyExpression(
        _ expression: String, bound: BoundCall, steps: [(BoundArgument, Step)], sink: ArgumentSink, buffer: inout EditBuffer
    ) throws(RewriteRefusal) {
        let snapshot = buffer
        let arguments = try spelledOut(steps, snapshot)
        let template = Template(expression)
        if expression.contains("$_") {
            for name in template.names {
                guard let outer = bound.argument(name)?.value?.pipelineVariableOutsideBlocks else { continue }
                throw refuse(
                    .pipelineInput, "The Graph form reads -\(name) inside a script block of its own, which would hide the \(outer.text) of the code around it.",
                    "Keep the value in a variable first, then use that.", at: outer.range)
            }
        }
        let text = template.rendered { name, formatter in
            if name == "arguments" { return arguments.own + sink.appended.joined() + arguments.common + sink.errorAction }
            if name == "scopes" { return scopes.map { "'\($0)'" }.joined(separator: ", ") }
            if let piped = pipelineValues[name], bound.argument(name) == nil { return Self.piped(piped, as: formatter) }
            guard let node = bound.argument(name)?.value else { return nil }
            return formatting.render(ValueText(node: node, text: snapshot.text(of: node.range)), as: formatter)
        }
        guard var text else { throw refuse(.callIsManual, "The Graph form needs a value that this call does not give.") }
        guard bound.arguments.allSatisfy({ $0.splatEntry == nil }) else {
            throw refuse(.splatNotFollowed, "The call takes another form in Microsoft Graph, which a splatted hashtable cannot feed.")
        }
        if !template.names.contains("arguments") {
            guard arguments.own.isEmpty else { throw refuse(.callIsManual, "The Graph form has no place for all arguments of this call.") }
            let common = arguments.common + sink.errorAction
            if !common.isEmpty { text = withCommonParameters(text, common) }
        }
        let elements = site.command.elements.filter { $0.kind != .redirection }
        let end = max(elements.last?.end ?? 0, site.command.nameNode?.end ?? 0)
        buffer.replace(site.command.node.start..<max(end, site.command.node.start), with: text)
        writeStages(sink, &buffer)
    }

    /// A property of the pipeline object where a template wants it; nil for forms that only an argument has.
    private static func piped(_ text: String, as formatter: String?) -> String? {
        switch formatter {
        case nil: text
        case "text": "$(\(text))"
        case "odata": "'$(\(text))'"
        case "array": "@(\(text))"
        default: nil
        }
    }

    /// The arguments as text, those of the cmdlet and the common ones.
    private func spelledOut(_ steps: [(BoundArgument, Step)], _ buffer: EditBuffer) throws(RewriteRefusal) -> (own: String, common: String) {
        var own = ""
        var common = ""
        for (argument, step) in steps {
            let old = argument.value.map { buffer.text(of: $0.range) }
            switch step {
            case .remove, .removeEntry: continue
            case .keep: common += " -\(argument.parameter.name)" + (old.map { (argument.parameter.isSwitch ? ":" : " ") + $0 } ?? "")
            case let .bare(name): own += " -\(name)"
            case let .change(name, value, colon):
                guard let text = value ?? old else { continue }
                own += " -\(name ?? argument.parameter.name)\(colon == true ? ":" : " ")\(text)"
            }
        }
        return (own, common)
    }

    /// The expression with common parameters behind the arguments of every Graph call in it.
    private func withCommonParameters(_ text: String, _ common: String) -> String {
        let source = SourceText(text)
        let edits = PowerShellParser.parse(source).commands().compactMap { command -> TextEdit? in
            guard let name = command.constantName, tables.graphSignature(for: name) != nil else { return nil }
            let end = max(command.nameNode?.end ?? 0, command.elements.last { $0.kind != .redirection }?.end ?? 0)
            return TextEdit(source, end..<end, common)
        }
        guard let edited = try? source.utf8.applying(edits) else { return text }
        return String(decoding: edited, as: UTF8.self)
    }
}
