/// The parse of one source text: tokens, nodes and errors.
///
/// All offsets are byte offsets into `SourceText.utf8`. Immutable, so it is safe to share between tasks; a class, so that the many
/// small `SyntaxNode` views of it cost one reference.
public final class SyntaxTree: Sendable {
    /// The text that was parsed.
    public let source: SourceText
    /// Every token, nested ones of expandable strings behind their string (pre-order), so `start` never decreases.
    public let tokens: [Token]
    /// The node arena. Children hang on `firstChild` and `nextSibling`; the order of the array itself means nothing.
    public let nodes: [Node]
    /// Syntax errors by ascending offset.
    public let errors: [SyntaxError]
    /// Index of the file's `scriptBlock` in `nodes`.
    public let rootIndex: Int32
    /// The text that was parsed for a node, where it is not the text at the node's place: inside collapsed sub-expressions.
    let collapsedTexts: [Int32: [UInt8]]

    init(
        source: SourceText, tokens: [Token], nodes: [Node], errors: [SyntaxError], rootIndex: Int32, collapsedTexts: [Int32: [UInt8]] = [:]
    ) {
        self.source = source
        self.tokens = tokens
        self.nodes = nodes
        self.errors = errors
        self.rootIndex = rootIndex
        self.collapsedTexts = collapsedTexts
    }

    /// The whole file.
    public var root: SyntaxNode { SyntaxNode(tree: self, index: rootIndex) }
}

/// One node of the arena: 32 bytes, integers only.
public struct Node: Sendable {
    public var kind: NodeKind
    public var role: NodeRole
    public var flags: NodeFlags
    /// First byte, inclusive.
    public var start: UInt32
    /// Last byte, exclusive.
    public var end: UInt32
    /// Index of the parent in `SyntaxTree.nodes`, -1 for the root.
    public var parent: Int32
    /// Index of the first child, -1 when there is none.
    public var firstChild: Int32
    /// Index of the next child of the same parent, -1 at the end.
    public var nextSibling: Int32
    /// Index into `SyntaxTree.tokens` of the token that names the node (operator, keyword, variable), -1 when there is none.
    public var token: Int32

    public init(
        kind: NodeKind, role: NodeRole = .root, flags: NodeFlags = [], start: UInt32, end: UInt32, parent: Int32 = -1, firstChild: Int32 = -1,
        nextSibling: Int32 = -1, token: Int32 = -1
    ) {
        self.kind = kind
        self.role = role
        self.flags = flags
        self.start = start
        self.end = end
        self.parent = parent
        self.firstChild = firstChild
        self.nextSibling = nextSibling
        self.token = token
    }
}

/// A place where the text is not PowerShell.
public struct SyntaxError: Sendable, Hashable {
    /// PowerShell's own error id, such as `MissingEndCurlyBrace`.
    public let id: String
    /// Byte offset into `SourceText.utf8`.
    public let offset: Int

    public init(id: String, offset: Int) {
        self.id = id
        self.offset = offset
    }
}
