/// Whether a number has a value in the type that its suffix and base ask for.
enum NumberRange {
    static func holds(_ number: NumberSpelling, _ bytes: [UInt8]) -> Bool {
        number.isReal ? holdsReal(number, bytes) : holdsInteger(number, bytes)
    }

    private static func holdsInteger(_ number: NumberSpelling, _ bytes: [UInt8]) -> Bool {
        if number.suffix == .big { return true }
        let digits = bytes[number.digits]
        var value: Int128
        switch number.base {
        case .decimal:
            if number.suffix == .none { return true }
            guard let v = magnitude(digits, radix: 10) else { return false }
            value = v
        case .hexadecimal, .binary:
            let isHex = number.base == .hexadecimal
            guard let v = signed(digits, isHex ? 4 : 1, isUnsigned: isUnsigned(number.suffix), signEvery: isHex ? 8 : 32) else { return false }
            value = v
        }
        if number.isNegative { value = -value }
        let (product, overflow) = value.multipliedReportingOverflow(by: 1 << Int128(number.multiplierBits))
        return !overflow && range(number.suffix).contains(product)
    }

    private static func isUnsigned(_ suffix: NumberSpelling.Suffix) -> Bool {
        switch suffix {
        case .unsigned, .unsignedByte, .unsignedShort, .unsignedLong: true
        default: false
        }
    }

    private static func range(_ suffix: NumberSpelling.Suffix) -> ClosedRange<Int128> {
        switch suffix {
        case .byte: Int128(Int8.min)...Int128(Int8.max)
        case .unsignedByte: 0...Int128(UInt8.max)
        case .short: Int128(Int16.min)...Int128(Int16.max)
        case .unsignedShort: 0...Int128(UInt16.max)
        case .unsigned, .unsignedLong: 0...Int128(UInt64.max)
        case .long, .none: Int128(Int64.min)...Int128(Int64.max)
        case .decimal: -(Int128(1) << 96 - 1)...(Int128(1) << 96 - 1)
        case .big: Int128.min...Int128.max
        }
    }

    private static func magnitude(_ digits: ArraySlice<UInt8>, radix: Int128) -> Int128? {
        var value: Int128 = 0
        for digit in digits {
            let (a, o1) = value.multipliedReportingOverflow(by: radix)
            let (b, o2) = a.addingReportingOverflow(Int128(digit &- 0x30))
            if o1 || o2 { return nil }
            value = b
        }
        return value
    }

    /// Digits of a base that is a power of two. A full set of them (8 hexadecimal, 16, ...) carries a sign.
    private static func signed(_ digits: ArraySlice<UInt8>, _ bits: Int, isUnsigned: Bool, signEvery: Int) -> Int128? {
        let top = Int128(1) << Int128(bits)
        var value: Int128 = 0
        if !isUnsigned, !digits.isEmpty, digits.count % signEvery == 0, let first = digits.first, Int128(self.value(first)) >= top / 2 { value = -1 }
        for digit in digits {
            let (a, o1) = value.multipliedReportingOverflow(by: top)
            let (b, o2) = a.addingReportingOverflow(Int128(self.value(digit)))
            if o1 || o2 { return nil }
            value = b
        }
        return value
    }

    private static func value(_ digit: UInt8) -> UInt8 { digit & 0x0F &+ (digit > 0x39 ? 9 : 0) }

    private static func holdsReal(_ number: NumberSpelling, _ bytes: [UInt8]) -> Bool {
        if number.suffix == .none { return true }
        var text: [UInt8] = []
        var i = number.digits.lowerBound
        while i < number.digits.upperBound {
            if bytes[i] < 0x80 {
                text.append(bytes[i])
            } else if bytes[i] >= 0xC0 {
                text.append(0x2D)
            }
            i += 1
        }
        if text.first == 0x2E { text.insert(0x30, at: 0) }
        guard var value = Double(Self.wellFormed(text)) else { return true }
        if number.isNegative { value = -value }
        value *= Double(Int64(1) << Int64(number.multiplierBits))
        guard value.isFinite else { return false }
        if number.suffix == .big { return true }
        let limits = range(number.suffix)
        let rounded = value.rounded(.toNearestOrEven)
        return rounded >= Double(limits.lowerBound) && rounded <= Double(limits.upperBound)
    }

    /// `1.e5` and `1.` are numbers in PowerShell and none in Swift.
    private static func wellFormed(_ text: [UInt8]) -> String {
        var out: [UInt8] = []
        for (i, byte) in text.enumerated() {
            out.append(byte)
            if byte == 0x2E, i + 1 == text.count || text[i + 1] | 0x20 == 0x65 { out.append(0x30) }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
