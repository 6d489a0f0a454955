import MappingTables
import PowerShellSyntax

/// Rewrites one call by its row: name, arguments, added arguments, stages behind it.
///
/// All decisions are made before the first edit, so that a refusal leaves the buffer as it was.
struct CallRewriter {
    let tables: MappingTables
    let site: CallSite
    let variant: Variant
    /// Graph properties that the script reads from the result, nil when nothing needs `-Property`.
    let properties: [String]?
    /// Scopes of the whole script, for `{scopes}`.
    let scopes: [String]
    /// Text of the pipeline object's property that identifies it (`$_.Id`) by legacy parameter, when the call takes pipeline input.
    let pipelineValues: [String: String]

    var formatting: ValueFormatting { ValueFormatting(tables: tables) }

    /// One argument's fate.
    enum Step {
        case keep
        case remove
        /// New name (with dash; nil keeps it) and new value text (nil keeps it), colon form or not.
        case change(name: String?, value: String?, colon: Bool?)
        /// A switch that stands alone.
        case bare(name: String)
        /// The entry of a splatted hashtable goes; its value has moved into the call.
        case removeEntry
    }

    /// Puts the edits into `buffer`; returns findings about single arguments.
    func apply(to buffer: inout EditBuffer) throws(RewriteRefusal) -> [Finding] {
        guard let bound = site.bound else { return [] }
        var sink = ArgumentSink()
        var steps: [(BoundArgument, Step)] = []
        var findings: [Finding] = []
        for argument in bound.arguments {
            let step = try step(for: argument, buffer: buffer, sink: &sink, findings: &findings)
            steps.append((argument, step))
        }
        let identity = try pipelineArguments(&sink)
        try collect(&sink, buffer)
        if let limit = sink.limit {
            findings.append(
                Finding(
                    code: .resultLimit, tier: .safe, message: "\(site.cmdlet) stopped at \(limit) objects here; -Top \(limit) keeps that.",
                    advice: "Use -All where everything is meant.", range: site.command.nameNode?.range ?? site.command.node.range, cmdlet: site.cmdlet))
        }

        if let expression = variant.expression {
            try applyExpression(expression, bound: bound, steps: steps, sink: sink, buffer: &buffer)
        } else {
            try applyCall(steps: steps, sink: sink, identity: identity, buffer: &buffer)
        }
        return findings
    }

    // MARK: Deciding

    func rule(for name: String) -> ParameterRule? { variant.parameters?[name] ?? site.row?.parameters[name] }

    func valueText(_ node: SyntaxNode, _ buffer: EditBuffer) -> ValueText { ValueText(node: node, text: buffer.text(of: node.range)) }

    func refuse(_ code: RuleCode, _ reason: String, _ advice: String? = nil, at range: Range<Int>? = nil) -> RewriteRefusal {
        RewriteRefusal(code: code, reason: reason, advice: advice, range: range)
    }
}
