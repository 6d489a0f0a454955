extension Lexer {
    /// Skips one newline: LF, CRLF or a lone CR.
    mutating func scanNewline() {
        let isReturn = bytes[position] == 0x0D
        position += 1
        if isReturn, byte(position) == 0x0A { position += 1 }
    }

    mutating func skipBlanks() {
        while position < limit, isBlank(position) { position += length(position) }
    }

    /// Skips blanks, comments and newlines, and semicolons if asked to. All but blanks become tokens.
    mutating func skipNewlines(semicolons: Bool) {
        while position < limit {
            let c = bytes[position]
            if has(.blank, c) {
                position += 1
                continue
            }
            tokenStart = position
            switch c {
            case 0x0D, 0x0A:
                scanNewline()
                _ = emit(.newLine)
            case 0x3B where semicolons:
                position += 1
                _ = emit(.semi)
            case 0x23:
                scanLineComment()
            case 0x3C where byte(position + 1) == 0x23:
                scanBlockComment()
            case 0x60:
                let next = byte(position + 1)
                if next == 0x0A || next == 0x0D {
                    position += 1
                    scanNewline()
                    _ = emit(.lineContinuation)
                } else if isBlank(position + 1) {
                    position += 1 + length(position + 1)
                } else {
                    return
                }
            case 0x80...:
                guard wideClass(position) == .blank else { return }
                position += length(position)
            default:
                return
            }
        }
    }

    /// `# ...` to the end of the line.
    mutating func scanLineComment() {
        tokenStart = position
        var i = position + 1
        while i < limit, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
        position = i
        _ = emit(.comment)
        let body = (tokenStart + 1)..<i
        if SignatureComment.resembles(bytes[body]) {
            signatureStart = tokenStart
        } else if body.count >= 8, tokenFlags.isEmpty, startsWithRequires(body.lowerBound) {
            requirements.append(body)
        }
    }

    private func startsWithRequires(_ start: Int) -> Bool {
        for (k, expected) in "requires".utf8.enumerated() where bytes[start + k] | 0x20 != expected { return false }
        return true
    }

    /// `<# ... #>`.
    mutating func scanBlockComment() {
        tokenStart = position
        var i = position + 2
        while true {
            guard i < limit else {
                report("MissingTerminatorMultiLineComment", tokenStart, limit)
                position = limit
                break
            }
            if bytes[i] == 0x23, byte(i + 1) == 0x3E {
                position = i + 2
                break
            }
            i += 1
        }
        _ = emit(.comment)
    }

    /// Whether the first code behind a newline that ends at `offset` is a pipe: the pipeline then goes on. An empty line is the end of it.
    ///
    /// In a string PowerShell looks at the wrong place, as far behind the start of the `$( )` as the newline is behind the start of the file, so that a
    /// pipe on a line of its own is an error there as a rule.
    func isPipeContinuation(_ offset: Int) -> Bool {
        var isLineEmpty = true
        var i = offset + nestedStart
        while i < limit {
            let c = bytes[i]
            if isBlank(i) {
                i += length(i)
                continue
            }
            if c == 0x0A || c == 0x0D {
                if isLineEmpty { return false }
                isLineEmpty = true
                i += c == 0x0D && byte(i + 1) == 0x0A ? 2 : 1
                continue
            }
            isLineEmpty = false
            if c == 0x23 {
                while i < limit, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
                continue
            }
            if c == 0x3C, byte(i + 1) == 0x23 {
                i += 2
                while i < limit, !(bytes[i] == 0x23 && byte(i + 1) == 0x3E) { i += 1 }
                i = min(i + 2, limit)
                continue
            }
            return c == 0x7C
        }
        return false
    }

    /// Whether nothing but blanks and comments follows on the line that `offset` is on.
    func isAtEndOfScript(_ offset: Int) -> Bool {
        var i = offset
        while i < limit {
            if bytes[i] == 0x23 {
                while i < limit, bytes[i] != 0x0A, bytes[i] != 0x0D { i += 1 }
            } else if bytes[i] == 0x3C, byte(i + 1) == 0x23 {
                i += 2
                while i < limit, !(bytes[i] == 0x23 && byte(i + 1) == 0x3E) { i += 1 }
                i = min(i + 2, limit)
            } else if isBlank(i) {
                i += length(i)
            } else {
                return false
            }
        }
        return true
    }
}

/// The comment that begins a signature block, or one that is so like it that a reader would take it for one.
enum SignatureComment {
    private static let model = Array("sig#beginsignatureblock\n".utf8)

    static func resembles(_ comment: ArraySlice<UInt8>) -> Bool {
        guard comment.count >= 13 else { return false }
        var text: [UInt8] = []
        for byte in comment where byte != 0x20 && byte != 0x09 && byte & 0xC0 != 0x80 {
            if text.count > 33 { return false }
            text.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        text.append(0x0A)
        guard text.count >= 14, text.count <= 34 else { return false }
        return shares(text) && distance(text) < 10
    }

    /// Whether enough characters are common to both for a small distance: cheap, and false for nearly every comment.
    private static func shares(_ text: [UInt8]) -> Bool {
        var counts = [Int8](repeating: 0, count: 256)
        for byte in model { counts[Int(byte)] += 1 }
        var common = 0
        for byte in text where counts[Int(byte)] > 0 {
            counts[Int(byte)] -= 1
            common += 1
        }
        return model.count - common < 10 && text.count - common < 10
    }

    /// Edit distance of a text and the model.
    private static func distance(_ text: [UInt8]) -> Int {
        var row = Array(0...model.count)
        for (i, byte) in text.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, expected) in model.enumerated() {
                let cost = byte == expected ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
                diagonal = row[j + 1]
                row[j + 1] = cost
            }
        }
        return row[model.count]
    }
}
