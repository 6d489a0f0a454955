/// One token of a script.
public struct Token: Sendable, Hashable {
    /// What the token is.
    public var kind: TokenKind
    /// What else is known about it.
    public var flags: TokenFlags
    /// First byte in `SourceText.utf8`.
    public var start: UInt32
    /// Behind the last byte in `SourceText.utf8`.
    public var end: UInt32

    /// Makes a token.
    public init(kind: TokenKind, flags: TokenFlags = [], start: UInt32, end: UInt32) {
        self.kind = kind
        self.flags = flags
        self.start = start
        self.end = end
    }

    /// The byte range in `SourceText.utf8`.
    public var range: Range<Int> { Int(start)..<Int(end) }
}

/// Facts about a token that its kind does not say.
public struct TokenFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Lies inside an expandable string or word.
    public static let nested = TokenFlags(rawValue: 1 << 0)
    /// A keyword of a statement (and not an argument that looks like one).
    public static let keyword = TokenFlags(rawValue: 1 << 1)
    /// The name of a command.
    public static let commandName = TokenFlags(rawValue: 1 << 2)
    /// The name of a member.
    public static let memberName = TokenFlags(rawValue: 1 << 3)
    /// Part of the name of a type.
    public static let typeName = TokenFlags(rawValue: 1 << 4)
    /// The token is itself a syntax error.
    public static let error = TokenFlags(rawValue: 1 << 5)
}
