/// Forms in which PowerShell code writes a .NET type.
enum TypeName {
    /// `[System.Collections.Generic.List[Microsoft.Open.AzureAD.Model.User]]` is a list of users, `[Microsoft.Open.AzureAD.Model.User[]]` too: the name of one element.
    static func element(of type: String) -> String {
        var name = Substring(type)
        while true {
            if name.hasPrefix("["), name.hasSuffix("]"), !name.hasSuffix("[]") || name.hasPrefix("[[") {
                name = name.dropFirst().dropLast()
            } else if name.hasPrefix("["), name.hasSuffix("[]]") {
                name = name.dropFirst().dropLast()
            } else if name.hasSuffix("[]") {
                name = name.dropLast(2)
            } else if name.hasSuffix("]"), let open = name.firstIndex(of: "[") {
                name = name[name.index(after: open)...].dropLast()
            } else {
                return String(name)
            }
        }
    }
}
