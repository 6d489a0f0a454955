/// Stable codes of everything the program has to say. A code never changes its meaning.
///
/// `1xx` calls, `2xx` parameters and values, `3xx` results and properties, `4xx` connection, scopes, modules, `5xx` endpoints, `6xx` source files,
/// `7xx` left-overs in strings, comments and dynamic code.
public enum RuleCode: String, Sendable, CaseIterable, Codable, Comparable {
    /// A call was rewritten; same meaning.
    case callRewritten = "M2G101"
    /// A call was rewritten and somebody must look at it.
    case callNeedsReview = "M2G110"
    /// A call has no automatic counterpart and was left alone.
    case callIsManual = "M2G120"
    /// A real legacy cmdlet that the tables know by name only.
    case callHasNoRow = "M2G121"
    /// A name that looks like a legacy cmdlet and is none.
    case unknownLegacyName = "M2G122"
    /// The arguments of a call do not bind to the legacy cmdlet.
    case callDoesNotBind = "M2G123"
    /// A function of the script has the name of a legacy cmdlet.
    case shadowedByFunction = "M2G124"
    /// A change was withdrawn because its result did not parse or bind.
    case changeWithdrawn = "M2G125"
    /// The call stands inside text that cannot be edited safely.
    case callCannotBeEdited = "M2G126"

    /// A parameter without counterpart; the call was left alone.
    case parameterUnsupported = "M2G201"
    /// A value that must be known to translate it is not a literal.
    case valueUnknown = "M2G202"
    /// An argument without effect in Graph was removed.
    case argumentDropped = "M2G203"
    /// A splatted hashtable cannot be followed to all its keys and uses.
    case splatNotFollowed = "M2G204"
    /// A filter in the old dialect was rewritten or could not be.
    case filterDialect = "M2G205"
    /// The legacy cmdlet returned at most so many objects.
    case resultLimit = "M2G206"
    /// A quoted value comes from a variable and may hold an apostrophe.
    case filterValueUnquoted = "M2G207"
    /// Pipeline input that a Graph cmdlet does not take.
    case pipelineInput = "M2G210"

    /// A property read was renamed.
    case propertyRenamed = "M2G301"
    /// A property read became an expression.
    case propertyComputed = "M2G302"
    /// A property has no counterpart.
    case propertyGone = "M2G303"
    /// Objects go where their reads cannot be followed.
    case flowLost = "M2G304"
    /// Whole objects are printed or exported; their columns differ.
    case wholeObjectWritten = "M2G305"
    /// A property that differs in shape or meaning.
    case propertyDiffers = "M2G306"

    /// Sign-in was rewritten.
    case connectRewritten = "M2G401"
    /// Sign-in with a user's password has no counterpart.
    case connectIsManual = "M2G402"
    /// A reference to a legacy module was replaced.
    case moduleReplaced = "M2G403"
    /// A reference to a legacy module needs a person.
    case moduleIsManual = "M2G404"
    /// The script does not connect itself; these scopes are needed.
    case scopesNeeded = "M2G405"
    /// Another module in the same process conflicts with Microsoft Graph.
    case moduleConflict = "M2G406"

    /// A host that is retired or that the migration makes unnecessary stands in the script.
    case retiredHost = "M2G501"

    /// The file has syntax errors.
    case syntaxError = "M2G601"
    /// The file carries a digital signature.
    case signedScript = "M2G602"
    /// The file's encoding cannot take the change.
    case encodingLoss = "M2G603"
    /// The file is not text.
    case binaryFile = "M2G604"

    /// A legacy name in a string.
    case nameInString = "M2G701"
    /// A legacy name in a comment.
    case nameInComment = "M2G702"
    /// A command whose name is only known at run time.
    case dynamicInvocation = "M2G703"
    /// A .NET type of a legacy module.
    case legacyType = "M2G704"

    public static func < (a: RuleCode, b: RuleCode) -> Bool { a.rawValue < b.rawValue }
}

/// How loud a finding is.
public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
    case note, warning, error

    var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}
