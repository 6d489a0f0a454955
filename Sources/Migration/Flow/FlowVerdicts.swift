import MappingTables
import PowerShellSyntax

/// What the flow of results means for the calls: which need a look although their rows are safe, and the findings that say why.
struct FlowVerdicts {
    /// Reason by call; only calls whose results go where a person must look.
    private(set) var reasons: [Int: String] = [:]
    private(set) var findings: [Finding] = []

    init(flow: FlowAnalysis, properties: PropertyRewriter) {
        for (call, escapes) in flow.escapes.sorted(by: { $0.key < $1.key }) {
            let site = flow.calls[call]
            for escape in escapes.sorted(by: { ($0.node, $0.destination) < ($1.node, $1.destination) }) {
                let node = SyntaxNode(tree: flow.tree, index: escape.node)
                let finding = Self.finding(escape, site, node)
                findings.append(finding)
                if reasons[call] == nil { reasons[call] = finding.message }
            }
        }
        for (index, name) in flow.untypedReads.sorted(by: { $0.key < $1.key }) {
            let node = SyntaxNode(tree: flow.tree, index: index)
            findings.append(
                Finding(
                    code: .flowLost, tier: .review,
                    message: "\(name) is read from \(node.child(.target)?.text ?? "a parameter"), and no call in this file tells what that is.",
                    advice: "Objects of Microsoft Graph have no \(name): see the page of the cmdlet that returned the object.", range: node.range))
        }
        for (call, reason) in properties.concerns where reasons[call] == nil { reasons[call] = reason }
    }

    private static func finding(_ escape: FlowEscape, _ site: CallSite, _ node: SyntaxNode) -> Finding {
        switch escape.kind {
        case .wholeObject:
            Finding(
                code: .wholeObjectWritten, tier: .review,
                message: "Whole objects of \(site.cmdlet) go to \(escape.destination): their properties are other ones in Microsoft Graph.",
                advice: "Select the properties that are needed.", range: node.range, cmdlet: site.cmdlet)
        case .lost:
            Finding(
                code: .flowLost, tier: .review,
                message: "Objects of \(site.cmdlet) go to \(escape.destination), where the properties that are read cannot be seen.",
                advice: "Check the property names there.", range: node.range, cmdlet: site.cmdlet)
        }
    }
}
