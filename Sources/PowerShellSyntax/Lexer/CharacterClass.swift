/// What a byte may do in PowerShell text. Bytes above 0x7F have no trait: their characters are decoded and classified one by one.
struct ByteTraits: OptionSet {
    let rawValue: UInt16

    static let identifierStart = ByteTraits(rawValue: 1 << 0)
    static let digit = ByteTraits(rawValue: 1 << 1)
    static let hexDigit = ByteTraits(rawValue: 1 << 2)
    static let blank = ByteTraits(rawValue: 1 << 3)
    /// Ends a word in every mode.
    static let endsWord = ByteTraits(rawValue: 1 << 4)
    /// Ends a number in expression mode, in addition to `endsWord`.
    static let endsNumber = ByteTraits(rawValue: 1 << 5)
    static let variableStart = ByteTraits(rawValue: 1 << 6)
    static let numberSuffix = ByteTraits(rawValue: 1 << 7)
    static let multiplier = ByteTraits(rawValue: 1 << 8)
    static let endsAssemblyName = ByteTraits(rawValue: 1 << 9)

    /// One entry a byte.
    static let table: [ByteTraits] = {
        var table = [ByteTraits](repeating: [], count: 256)
        func add(_ traits: ByteTraits, _ characters: String) {
            for byte in characters.utf8 { table[Int(byte)].insert(traits) }
        }
        let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        add([.identifierStart, .variableStart], letters + "_")
        add([.digit, .hexDigit, .variableStart], "0123456789")
        add(.hexDigit, "abcdefABCDEF")
        add(.blank, " \t\u{0B}\u{0C}")
        add(.endsWord, "\0 \t\u{0B}\u{0C}\r\n&(),;{|}")
        add(.endsNumber, "!#%*+-./<=>]")
        add(.variableStart, "$?^:")
        add(.numberSuffix, "dlnsuyDLNSUY")
        add(.multiplier, "kmgtpKMGTP")
        add(.endsAssemblyName, "\0 \t\u{0B}\u{0C}\r\n,=]")
        return table
    }()
}

/// What a character outside ASCII is to the lexer.
enum CharacterClass {
    case letter, digit, blank, dash, singleQuote, doubleQuote, other

    /// Classifies a code point of 0x80 and above. Characters outside the basic plane are never letters: PowerShell sees surrogates.
    static func of(_ codePoint: UInt32) -> CharacterClass {
        switch codePoint {
        case 0x2018...0x201B: return .singleQuote
        case 0x201C...0x201E: return .doubleQuote
        case 0x2013...0x2015: return .dash
        case 0x85, 0xA0: return .blank
        case 0x10000...: return .other
        default: break
        }
        guard let scalar = Unicode.Scalar(codePoint) else { return .other }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return .letter
        case .decimalNumber: return .digit
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return codePoint > 256 ? .blank : .other
        default: return .other
        }
    }
}
