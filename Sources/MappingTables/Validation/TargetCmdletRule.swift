/// Every Graph cmdlet that the row produces exists and is still shipped.
enum TargetCmdletRule: RowRule {
    static func problems(in context: RowContext) -> [TableProblem] {
        context.row.variants.enumerated().flatMap { index, variant -> [TableProblem] in
            let texts = [
                ("target", variant.target), ("expression", variant.expression), ("wrap", variant.wrap),
            ]
            return texts.flatMap { key, text -> [TableProblem] in
                let names = key == "target" ? [text].compactMap { $0 } : TemplateText.graphCmdlets(in: text ?? "")
                return names.compactMap { name in
                    complaint(about: name, context).map { context.problem("graph-cmdlet", "variants[\(index)].\(key)", $0) }
                }
            }
        }
    }

    private static func complaint(about name: String, _ context: RowContext) -> String? {
        guard let signature = context.tables.graphSignature(for: name) else {
            let nearest = context.tables.nearestGraphCmdlets(to: name).first
            return "no Graph cmdlet \(name)" + (nearest.map { "; did you mean \($0)?" } ?? "")
        }
        if signature.name != name { return "the official spelling is \(signature.name)" }
        return signature.graph?.removed == true ? "\(name) is no longer shipped" : nil
    }
}
