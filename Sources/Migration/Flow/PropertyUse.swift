import PowerShellSyntax

/// A place where a script names a property of a value that may be a legacy object.
struct PropertyUse: Sendable {
    /// How the name stands there, which decides how it can be changed.
    enum Form: Sendable, Hashable {
        /// `$x.Name`; the node is the member expression.
        case member
        /// `$x.Name = ...`; the node is the member expression.
        case write
        /// A column of `Select-Object` or `Format-Table`; the header stays.
        case column
        /// `Sort-Object Name`, `Group-Object Name`: a name that may become a script block.
        case key
        /// `Select-Object -ExpandProperty Name`; the node is the name, `command` the command.
        case expand(command: Int32)
        /// `Where-Object Name -eq value`.
        case whereName(command: Int32)
        /// `ForEach-Object Name`.
        case forEachName(command: Int32)
        /// A name that can only be another name: `Measure-Object -Property Name`.
        case nameOnly
        /// `$x['Name']` on objects with an indexer; the node is the index expression.
        case indexer
        /// `$x.Name()`; the node is the call.
        case method
        /// `$x -is [Type]`; the node is the comparison.
        case typeTest
        /// A parameter of a function that takes the property from the pipeline by name; the node is the parameter's variable.
        case parameter
        /// A key of a hashtable that becomes a body: `@{ Password = 'x' }` of a built object.
        case bodyKey
    }

    /// The node that carries the name; for `member` and `write` the whole member expression.
    let node: SyntaxNode
    /// As written.
    let name: String
    let form: Form
    /// What the object may be; united over all visits.
    var type: FlowType
}

/// Legacy objects that leave the part of the script that can be followed.
struct FlowEscape: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// Written, printed or exported with all their properties.
        case wholeObject
        /// Passed to code that is not in the file, or in a way that cannot be followed.
        case lost
    }

    let kind: Kind
    /// Node index of the place.
    let node: Int32
    /// In words: `Export-Csv`, `the output of the script`.
    let destination: String
}
