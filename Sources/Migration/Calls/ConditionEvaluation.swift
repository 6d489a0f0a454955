import MappingTables
import PowerShellSyntax

extension Condition {
    /// Whether a call fulfils every part of the condition.
    func holds(for call: BoundCall, in context: CallContext, module: String?) -> Bool {
        if let names = bound, !names.allSatisfy(call.isBound) { return false }
        if let names = boundAny, !names.contains(where: call.isBound) { return false }
        if let names = unbound, names.contains(where: call.isBound) { return false }
        if let literals = literal {
            for (name, text) in literals {
                guard let argument = call.argument(name) else { return false }
                let value = argument.value.map { LiteralValue($0)?.text } ?? "true"
                guard value?.lowercased() == text.lowercased() else { return false }
            }
        }
        if let names = notLiteral {
            for name in names {
                guard let value = call.argument(name)?.value, LiteralValue(value) == nil else { return false }
            }
        }
        if let captured, captured != context.captured { return false }
        if let inTry, inTry != context.inTry { return false }
        if let pipelineInput, pipelineInput != context.pipelineInput { return false }
        if let wanted = self.module, let module, wanted.lowercased() != module.lowercased() { return false }
        return true
    }
}
