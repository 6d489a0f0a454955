import PowerShellSyntax

/// A script that sets strict mode ends at a property that an object lacks. Objects of Microsoft Graph leave out what is empty.
struct StrictMode {
    let tree: SyntaxTree

    /// - Parameter changes: texts that the migration has put into the script.
    func findings(changes: [String]) -> [Finding] {
        guard changes.contains(where: { $0.contains("AdditionalProperties.") || $0.contains("AssignedLicenses.") }) else { return [] }
        return tree.commands().compactMap { command in
            guard command.constantName?.lowercased() == "set-strictmode",
                !command.elements.contains(where: { $0.kind == .commandParameter && $0.parameterName?.lowercased() == "off" })
            else { return nil }
            return Finding(
                code: .propertyDiffers, tier: .review,
                message: "In strict mode the script ends where an object of Microsoft Graph leaves out an empty property, such as a member without mail.",
                advice: "Read AdditionalProperties['mail'] instead of AdditionalProperties.mail, or leave strict mode out.", range: command.node.range)
        }
    }
}
