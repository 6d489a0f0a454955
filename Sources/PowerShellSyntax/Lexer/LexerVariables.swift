extension Lexer {
    /// A variable, the `$` or `@` of which is read. In command mode what is glued to it may turn it into a word.
    mutating func scanVariable(splatted: Bool, inString: Bool) -> Lexeme {
        guard byte(position) == 0x7B && !splatted || isVariableStart(position) else { return scanGeneric() }
        guard skipVariable(inString: inString) != nil else {
            position = tokenStart
            return scanGeneric()
        }
        return emit(splatted ? .splattedVariable : .variable)
    }

    /// Skips the name of a variable. Nil when it turns out to be a word.
    mutating func skipVariable(inString: Bool) -> Int? {
        if byte(position) == 0x7B { return skipBracedVariable(inString: inString) }
        let nameStart = position
        let first = bytes[position]
        position += length(position)
        if first == 0x24 || first == 0x3F || first == 0x5E {
            return mode == .command && !endsWord(position) ? nil : position
        }
        scan: while position < limit {
            let c = bytes[position]
            if has([.identifierStart, .digit], c) || c == 0x3F {
                position += 1
                continue
            }
            switch c {
            case 0x3A:
                if byte(position + 1) == 0x3A { break scan }
                position += 1
            case 0x2E, 0x5B, 0x3D:
                break scan
            default:
                if c >= 0x80 {
                    let kind = wideClass(position)
                    if kind == .letter || kind == .digit {
                        position += length(position)
                        continue
                    }
                }
                if mode == .command, !endsWord(position) { return nil }
                break scan
            }
        }
        checkName(nameStart..<position)
        return position
    }

    private mutating func skipBracedVariable(inString: Bool) -> Int? {
        let open = position
        position += 1
        var isClosed = false
        while position < limit, !isClosed {
            switch bytes[position] {
            case 0x7D:
                position += 1
                isClosed = true
            case 0x60:
                position += 1
                guard position < limit else { break }
                if bytes[position] == 0 { position += 1 } else { skipEscape() }
            case 0x7B:
                report("OpenBraceNeedsToBeBackTickedInVariableName", position + 1, position + 2)
                position += 1
            case 0x22 where inString, 0x80... where inString:
                let isQuote = isDoubleQuote(position)
                position += length(position)
                if isQuote, position < limit, isDoubleQuote(position) { position += length(position) }
            default:
                position += length(position)
            }
        }
        if !isClosed {
            report("IncompleteDollarVariableReference", open, limit)
        } else if position == open + 2 {
            report("EmptyVariableReference", position - 1, position)
        }
        if mode == .command, !endsWord(position), byte(position) != 0x2E, byte(position) != 0x5B { return nil }
        let name = (open + 1)..<(isClosed ? position - 1 : position)
        if !name.isEmpty, Self.isUnqualifiedNameEmpty(bytes[name]) {
            report("InvalidBracedVariableReference", tokenStart, position)
        }
        return position
    }

    private mutating func checkName(_ name: Range<Int>) {
        guard bytes[name.upperBound - 1] == 0x3A, Self.isUnqualifiedNameEmpty(bytes[name]) else { return }
        let colon = bytes[name].firstIndex(of: 0x3A) ?? name.lowerBound
        let isDrive = colon > name.lowerBound && !Self.isScope(bytes[name.lowerBound..<colon])
        report(isDrive ? "InvalidVariableReferenceWithDrive" : "InvalidVariableReference", tokenStart, position)
    }

    /// Whether nothing follows the scope or drive.
    private static func isUnqualifiedNameEmpty(_ name: ArraySlice<UInt8>) -> Bool {
        guard let colon = name.firstIndex(of: 0x3A) else { return name.isEmpty }
        return colon == name.endIndex - 1
    }

    private static func isScope(_ name: ArraySlice<UInt8>) -> Bool {
        let lower = name.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        return ["global", "local", "private", "script", "using", "workflow", "variable"].contains { Array($0.utf8) == lower }
    }
}
