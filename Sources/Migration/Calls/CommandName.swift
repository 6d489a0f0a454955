/// A command name as a script writes it: an optional module and the cmdlet.
public struct CommandName: Sendable, Hashable {
    /// `AzureAD` of `AzureAD\Get-AzureADUser`; nil without prefix.
    public let module: String?
    /// The name behind the last backslash.
    public let name: String

    /// - Parameter written: the resolved value of the command's first element, without quotes and backticks.
    public init(written: String) {
        if let slash = written.lastIndex(of: "\\"), slash != written.startIndex, !written[..<slash].contains(":"), !written.hasPrefix(".") {
            module = String(written[..<slash])
            name = String(written[written.index(after: slash)...])
        } else {
            module = nil
            name = written
        }
    }

    /// The name with all four dashes of PowerShell folded to `-`: cmdlets are found under any of them.
    public var canonical: String {
        // Plain names are nearly all there are.
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
        return String(name.map { "\u{2013}\u{2014}\u{2015}".contains($0) ? "-" : $0 })
    }
}
