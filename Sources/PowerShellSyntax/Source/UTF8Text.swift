/// The few operations on UTF-8 that the source text and the lexer need.
enum UTF8Text {
    /// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
    static func isValid(_ bytes: [UInt8]) -> Bool {
        let s = bytes.span
        var i = 0
        while i < s.count {
            let b = s[i]
            if b < 0x80 {
                i &+= 1
                continue
            }
            var low: UInt8 = 0x80
            var high: UInt8 = 0xBF
            let tail: Int
            switch b {
            case 0xC2...0xDF: tail = 1
            case 0xE0: (tail, low) = (2, 0xA0)
            case 0xED: (tail, high) = (2, 0x9F)
            case 0xE1...0xEF: tail = 2
            case 0xF0: (tail, low) = (3, 0x90)
            case 0xF1...0xF3: tail = 3
            case 0xF4: (tail, high) = (3, 0x8F)
            default: return false
            }
            guard i &+ tail < s.count, s[i &+ 1] >= low, s[i &+ 1] <= high else { return false }
            if tail > 1, s[i &+ 2] & 0xC0 != 0x80 { return false }
            if tail > 2, s[i &+ 3] & 0xC0 != 0x80 { return false }
            i &+= tail &+ 1
        }
        return true
    }

    /// Appends a code point; a surrogate becomes U+FFFD.
    static func append(_ codePoint: UInt32, to out: inout [UInt8]) {
        let c = codePoint > 0x10FFFF || (0xD800...0xDFFF).contains(codePoint) ? 0xFFFD : codePoint
        switch c {
        case ..<0x80:
            out.append(UInt8(c))
        case ..<0x800:
            out.append(UInt8(0xC0 | c >> 6))
            out.append(UInt8(0x80 | c & 0x3F))
        case ..<0x10000:
            out.append(UInt8(0xE0 | c >> 12))
            out.append(UInt8(0x80 | c >> 6 & 0x3F))
            out.append(UInt8(0x80 | c & 0x3F))
        default:
            out.append(UInt8(0xF0 | c >> 18))
            out.append(UInt8(0x80 | c >> 12 & 0x3F))
            out.append(UInt8(0x80 | c >> 6 & 0x3F))
            out.append(UInt8(0x80 | c & 0x3F))
        }
    }

    /// The text of a UTF-16 file, its first two bytes (the byte order mark) left out. Broken units become U+FFFD.
    static func fromUTF16(_ bytes: [UInt8], highByteFirst: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count / 2 + bytes.count / 16)
        var lead: UInt32 = 0
        var i = 2
        while i + 1 < bytes.count {
            let unit = highByteFirst ? UInt32(bytes[i]) << 8 | UInt32(bytes[i + 1]) : UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i])
            i += 2
            if lead != 0 {
                if unit & 0xFC00 == 0xDC00 {
                    append(0x10000 + (lead & 0x3FF) << 10 + unit & 0x3FF, to: &out)
                    lead = 0
                    continue
                }
                append(0xFFFD, to: &out)
                lead = 0
            }
            if unit & 0xFC00 == 0xD800 { lead = unit } else { append(unit, to: &out) }
        }
        if lead != 0 { append(0xFFFD, to: &out) }
        return out
    }

    /// The code point at `i` of valid UTF-8 and its length. A byte that starts none counts as U+FFFD of length 1.
    @inline(__always)
    static func decode(_ bytes: [UInt8], _ i: Int) -> (codePoint: UInt32, length: Int) {
        let b = UInt32(bytes[i])
        if b < 0x80 { return (b, 1) }
        if b >= 0xF0, i + 3 < bytes.count {
            return ((b & 7) << 18 | UInt32(bytes[i + 1] & 0x3F) << 12 | UInt32(bytes[i + 2] & 0x3F) << 6 | UInt32(bytes[i + 3] & 0x3F), 4)
        }
        if b >= 0xE0, i + 2 < bytes.count {
            return ((b & 15) << 12 | UInt32(bytes[i + 1] & 0x3F) << 6 | UInt32(bytes[i + 2] & 0x3F), 3)
        }
        if b >= 0xC0, i + 1 < bytes.count { return ((b & 31) << 6 | UInt32(bytes[i + 1] & 0x3F), 2) }
        return (0xFFFD, 1)
    }
}
