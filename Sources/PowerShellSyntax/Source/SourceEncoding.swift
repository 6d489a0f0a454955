/// How the bytes of a script file spell its text.
public enum SourceEncoding: String, Sendable, CaseIterable {
    /// UTF-8 without a byte order mark.
    case utf8 = "utf-8"
    /// UTF-8 behind the mark EF BB BF.
    case utf8BOM = "utf-8-bom"
    /// UTF-16, little-endian, behind the mark FF FE.
    case utf16LE = "utf-16le-bom"
    /// UTF-16, big-endian, behind the mark FE FF.
    case utf16BE = "utf-16be-bom"
    /// No mark and not valid UTF-8: the ANSI code page of Western Windows.
    case windows1252 = "windows-1252"

    /// The byte order mark that stands before the text.
    public var byteOrderMark: [UInt8] {
        switch self {
        case .utf8, .windows1252: []
        case .utf8BOM: [0xEF, 0xBB, 0xBF]
        case .utf16LE: [0xFF, 0xFE]
        case .utf16BE: [0xFE, 0xFF]
        }
    }
}

/// The code page 1252. Its five undefined bytes stand for the C1 control of the same number, so that every byte has a character.
enum Windows1252 {
    private static let high: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]

    static func codePoint(of byte: UInt8) -> UInt32 {
        byte & 0xE0 == 0x80 ? UInt32(high[Int(byte & 0x1F)]) : UInt32(byte)
    }

    static func byte(for codePoint: UInt32) -> UInt8? {
        if codePoint < 0x80 || (0xA0...0xFF).contains(codePoint) { return UInt8(codePoint) }
        guard let i = high.firstIndex(where: { UInt32($0) == codePoint }) else { return nil }
        return 0x80 + UInt8(i)
    }
}
