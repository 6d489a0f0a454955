/// What a node of the syntax tree is, in the words of PowerShell's own AST.
///
/// The comment of each case lists its children as `role: meaning`, in source order. A child that the source lacks is
/// absent; a child that the grammar demands and the source lacks is absent too and a `SyntaxError` says so.
public enum NodeKind: UInt8, Sendable, CaseIterable {
    // MARK: Blocks

    /// A file, or the inside of `{ }` of a function, a script block expression. Children: `attribute`* and `parameters` (a `paramBlock`), `using`
    /// statements as `statement`, then `statement`* or `namedBlock`*.
    case scriptBlock
    /// `param(...)` or the parenthesised list of a function header. Children: `attribute`*, `parameter`*.
    case paramBlock
    /// One parameter of a function or method. Children: `attribute`* (attributes and type constraints), `name` (a `variable`), `value` (default).
    case parameter
    /// `begin`, `process`, `end`, `dynamicparam`, `clean`. Token: the keyword. Children: `statement`*.
    case namedBlock
    /// `{ ... }` as the body of a statement keyword. Children: `statement`*.
    case statementBlock

    // MARK: Statements

    /// `a && b || c`. Children: `element`* (pipelines); the operators are tokens between them.
    case pipelineChain
    /// `a | b | c`, a single command or a single expression used as a statement. Children: `element`* (`command` or `commandExpression`).
    case pipeline
    /// `$x = ...`. Token: the operator. Children: `left` (expression), `right` (a statement).
    case assignment
    /// `if`/`elseif`/`else`. Children: `clause`* (`ifClause`), `elseBody` (a `statementBlock`).
    case ifStatement
    /// One condition and body of an `if`. Children: `condition` (statement), `body`.
    case ifClause
    /// Children: `condition` (absent in `while ()`), `body`.
    case whileStatement
    /// Children: `body`, `condition`.
    case doWhileStatement
    /// Children: `body`, `condition`.
    case doUntilStatement
    /// Children: `initializer`, `condition`, `iterator` (each a statement, each may be absent), `body`.
    case forStatement
    /// Children: `name` (a `variable`), `condition` (the collection, a statement), `body`; `flag`* expressions of `-ThrottleLimit` and kin.
    case forEachStatement
    /// Children: `condition` (statement, or the file name of `-File` as an expression), `clause`* (`switchClause`).
    case switchStatement
    /// Children: `condition` (an expression; absent for `default`), `body`.
    case switchClause
    /// Children: `body`, `clause`* (`catchClause`), `finallyBody`.
    case tryStatement
    /// Children: `type`* (`typeConstraint`), `body`.
    case catchClause
    /// Children: `type` (`typeConstraint`, optional), `body`.
    case trapStatement
    /// `data x -SupportedCommand y { }`. Children: `argument`*, `body`.
    case dataStatement
    /// `parallel { }`, `sequence { }`, `inlinescript { }`. Token: the keyword. Children: `body`.
    case blockStatement
    /// `function`, `filter`, `workflow`. Token: the keyword. Children: `name` (a bare `stringConstant`), `parameters` (`paramBlock` of the header), `body` (`scriptBlock`).
    case functionDefinition
    /// `class`, `enum`, `interface`. Token: the keyword. Children: `attribute`*, `name`, `type`* (bases), `member`*.
    case typeDefinition
    /// A method or constructor. Children: `attribute`* (attributes, return type), `name`, `parameters`, `argument`* (of `: base(...)`), `body` (`scriptBlock`).
    case functionMember
    /// A property of a class or a label of an enum. Children: `attribute`*, `name`, `value`.
    case propertyMember
    /// `using namespace|module|assembly x`. Children: `name` or `argument`.
    case usingStatement
    /// Children: `value` (statement, optional).
    case returnStatement
    /// Children: `value` (statement, optional).
    case throwStatement
    /// Children: `value` (statement, optional).
    case exitStatement
    /// Children: `value` (the label expression, optional).
    case breakStatement
    /// Children: `value` (the label expression, optional).
    case continueStatement
    /// `configuration Name { }`. Children: `name`, `body` (`scriptBlock`).
    case configurationDefinition
    /// Text that no statement rule accepts. Children: whatever could be parsed inside it.
    case errorStatement

    // MARK: Pipeline elements

    /// A command. Flags: `callOperator`, `dotOperator`. Children in source order: `commandName` (element 0; an expression, mostly a bare
    /// `stringConstant`), then `element`*: `commandParameter`, `redirection` or an expression that is an argument.
    case command
    /// An expression as pipeline element. Children: `expression`, `element`* (`redirection`).
    case commandExpression
    /// `-Name` or `-Name:` in a command. Flag `colon`. Range: dash to name or colon. Children: `argument` when a value was bound by the
    /// colon (the child then lies outside the range of this node, behind it; the range of this node never includes it).
    case commandParameter
    /// `> file`, `2>&1`. Children: `argument` (target; absent for merging).
    case redirection

    // MARK: Expressions

    /// Token: the operator. Children: `left`, `right`.
    case binaryExpression
    /// Token: the operator. Flag `postfix` for `$i++`. Children: `operand`.
    case unaryExpression
    /// `a ? b : c`. Children: `condition`, `left`, `right`.
    case ternaryExpression
    /// `[type]expr`. Children: `type` (`typeConstraint`), `operand`.
    case convertExpression
    /// `[Attribute()]$x`. Children: `attribute`, `operand`.
    case attributedExpression
    /// `$x.Name`, `[T]::Name`. Flags: `staticAccess`, `nullConditional`. Children: `target`, `member` (`stringConstant`, `variable` or another expression).
    case memberExpression
    /// `$x.Name(...)`. Flags as above. Children: `target`, `member`, `type`* (generic arguments), `argument`*.
    case invokeMemberExpression
    /// `$x[0]`. Flag `nullConditional`. Children: `target`, `index`.
    case indexExpression
    /// `( pipeline )`. Children: `statement` (absent in `()`).
    case parenExpression
    /// `$( statements )`. Children: `statement`*.
    case subExpression
    /// `@( statements )`. Children: `statement`*.
    case arrayExpression
    /// `a, b, c`. Children: `element`*.
    case arrayLiteral
    /// `@{ }`. Children: `element`* (`hashtableEntry`).
    case hashtable
    /// `key = value`. Children: `key` (expression), `value` (statement).
    case hashtableEntry
    /// `{ }` as a value. Children: `body` (`scriptBlock`).
    case scriptBlockExpression
    /// A string without expansion: bare word, `'...'`, `"..."` without `$`, here-strings. Flags: `bareWord`, `singleQuoted`, `doubleQuoted`, `hereString`.
    /// Also member names, hashtable keys, function names.
    case stringConstant
    /// `"... $x $( ) ..."`, expandable here-strings and bare words with `$`. Flags as above. Children: `part`* (`variable`, `subExpression`).
    case expandableString
    /// `$x`, `${x}`, `@x` (flag `splatted`). The token carries the name.
    case variable
    /// `5`, `1kb`, `0x1F`.
    case number
    /// `[type]` as a value. Children: `type`*: none, the name is the text.
    case typeExpression
    /// `[type]` before a variable, in a cast, a catch clause. The name is the text inside the brackets.
    case typeConstraint
    /// `[Name(...)]`. Children: `name` (bare `stringConstant`), `argument`* (expressions or `namedAttributeArgument`).
    case attribute
    /// `Name = value` inside an attribute. Children: `name`, `value` (absent when omitted).
    case namedAttributeArgument
    /// `$using:x`. Children: `operand`.
    case usingExpression
    /// Text that no expression rule accepts. Children: whatever could be parsed inside it.
    case errorExpression
}

/// The part that a node plays in its parent.
public enum NodeRole: UInt8, Sendable, CaseIterable {
    case root, statement, namedBlock, attribute, parameters, parameter, element, commandName, argument, expression, left, right, operand
    case target, member, index, key, value, name, type, condition, body, elseBody, finallyBody, clause, initializer, iterator, flag, part
}

/// Facts about a node that its children do not say.
public struct NodeFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `command`: invoked with `&`.
    public static let callOperator = NodeFlags(rawValue: 1 << 0)
    /// `command`: dot-sourced with `.`.
    public static let dotOperator = NodeFlags(rawValue: 1 << 1)
    /// `commandParameter`: the value was bound by a colon.
    public static let colon = NodeFlags(rawValue: 1 << 2)
    /// Strings: not quoted.
    public static let bareWord = NodeFlags(rawValue: 1 << 3)
    /// Strings: single quotes of any spelling.
    public static let singleQuoted = NodeFlags(rawValue: 1 << 4)
    /// Strings: double quotes of any spelling.
    public static let doubleQuoted = NodeFlags(rawValue: 1 << 5)
    /// Strings: a here-string; `singleQuoted` or `doubleQuoted` is set as well.
    public static let hereString = NodeFlags(rawValue: 1 << 6)
    /// Member access by `::`.
    public static let staticAccess = NodeFlags(rawValue: 1 << 7)
    /// Member access or index by `?.` and `?[`.
    public static let nullConditional = NodeFlags(rawValue: 1 << 8)
    /// `variable`: `@x` instead of `$x`.
    public static let splatted = NodeFlags(rawValue: 1 << 9)
    /// `unaryExpression`: the operator follows the operand.
    public static let postfix = NodeFlags(rawValue: 1 << 10)
    /// `pipeline` or `pipelineChain`: ends with a background `&`.
    public static let background = NodeFlags(rawValue: 1 << 11)
    /// The node holds a syntax error.
    public static let error = NodeFlags(rawValue: 1 << 12)
    /// `redirection`: merges streams (`2>&1`).
    public static let merging = NodeFlags(rawValue: 1 << 13)
    /// The node lies in a `$( )` of a string in which doubled or escaped quotes stand for one quote: its source text is not the text that was
    /// parsed, and replacing it by plain code may break the string.
    public static let collapsedText = NodeFlags(rawValue: 1 << 14)
    /// Bare words: the text is the value as it stands, backticks and quotes included.
    public static let verbatim = NodeFlags(rawValue: 1 << 15)
}
