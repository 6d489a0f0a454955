/// How a number is spelled; whether its value exists is another question.
struct NumberSpelling {
    enum Base { case decimal, hexadecimal, binary }
    enum Suffix { case none, byte, unsignedByte, short, unsignedShort, unsigned, long, unsignedLong, decimal, big }

    var base = Base.decimal
    var suffix = Suffix.none
    var isReal = false
    var isNegative = false
    /// The digits, or all of a real number but its suffix.
    var digits: Range<Int> = 0..<0
    /// As a power of two.
    var multiplierBits = 0
    var end = 0
}

extension Lexer {
    /// A number whose sign, dot or first digit is at `start`. A word when it does not end as a number must.
    mutating func scanNumber(_ start: Int) -> Lexeme {
        guard let number = measureNumber(start) else {
            position = tokenStart
            return scanGeneric()
        }
        if !NumberRange.holds(number, bytes) {
            guard mode == .expression else {
                position = tokenStart
                return scanGeneric()
            }
            report("BadNumericConstant", tokenStart, number.end)
        }
        position = number.end
        return emit(.number)
    }

    /// The number at `start`, or nil when the text is none.
    func measureNumber(_ start: Int) -> NumberSpelling? {
        var number = NumberSpelling()
        var i = start
        if byte(i) == 0x2B {
            i += 1
        } else if isDash(i) {
            number.isNegative = true
            i += length(i)
        }
        let digitsStart = i
        let lead = byte(i) | 0x20
        let second = byte(i + 1) | 0x20
        if byte(i) == 0x2E {
            number.isReal = true
            guard let end = endOfFraction(i + 1) else { return nil }
            i = end
            number.digits = digitsStart..<i
        } else if lead == 0x30, second == 0x78 || second == 0x62 {
            let isHex = second == 0x78
            number.base = isHex ? .hexadecimal : .binary
            i += 2
            let first = i
            while i < limit, isHex ? has(.hexDigit, bytes[i]) : bytes[i] | 1 == 0x31 { i += 1 }
            guard isHex || i > first else { return nil }
            number.digits = first..<i
        } else {
            i = endOfDigits(i)
            if byte(i) == 0x2E, byte(i + 1) != 0x2E {
                number.isReal = true
                guard let end = endOfFraction(i + 1) else { return nil }
                i = end
            } else if byte(i) | 0x20 == 0x65 {
                number.isReal = true
                guard let end = endOfExponent(i + 1) else { return nil }
                i = end
            }
            number.digits = digitsStart..<i
        }
        guard let afterSuffix = readSuffix(i, &number), let end = readMultiplier(afterSuffix, &number), endsNumber(end) else { return nil }
        number.end = end
        return number
    }

    private func endOfDigits(_ start: Int) -> Int {
        var i = start
        while i < limit, has(.digit, bytes[i]) { i += 1 }
        return i
    }

    private func endOfFraction(_ start: Int) -> Int? {
        let i = endOfDigits(start)
        return byte(i) | 0x20 == 0x65 ? endOfExponent(i + 1) : i
    }

    private func endOfExponent(_ start: Int) -> Int? {
        var i = start
        if byte(i) == 0x2B { i += 1 } else if i < limit, isDash(i) { i += length(i) }
        let end = endOfDigits(i)
        return end > i ? end : nil
    }

    private func readSuffix(_ start: Int, _ number: inout NumberSpelling) -> Int? {
        guard has(.numberSuffix, byte(start)) else { return start }
        switch byte(start) | 0x20 {
        case 0x75: number.suffix = .unsigned
        case 0x73: number.suffix = .short
        case 0x6C: number.suffix = .long
        case 0x64: number.suffix = .decimal
        case 0x79: number.suffix = .byte
        default: number.suffix = .big
        }
        let next = start + 1
        guard has(.numberSuffix, byte(next)) else { return next }
        guard number.suffix == .unsigned else { return nil }
        switch byte(next) | 0x20 {
        case 0x6C: number.suffix = .unsignedLong
        case 0x73: number.suffix = .unsignedShort
        case 0x79: number.suffix = .unsignedByte
        default: return nil
        }
        return next + 1
    }

    private func readMultiplier(_ start: Int, _ number: inout NumberSpelling) -> Int? {
        guard has(.multiplier, byte(start)) else { return start }
        guard byte(start + 1) | 0x20 == 0x62 else { return nil }
        switch byte(start) | 0x20 {
        case 0x6B: number.multiplierBits = 10
        case 0x6D: number.multiplierBits = 20
        case 0x67: number.multiplierBits = 30
        case 0x74: number.multiplierBits = 40
        default: number.multiplierBits = 50
        }
        return start + 2
    }

    private func endsNumber(_ i: Int) -> Bool {
        if endsWord(i) { return true }
        guard mode == .expression else { return false }
        let c = byte(i)
        if c >= 0x80 { return isDash(i) }
        return has(.endsNumber, c) || ternaryEndsNumber && (c == 0x3F || c == 0x3A)
    }
}
