import Testing

@testable import PowerShellSyntax

/// Files in every encoding that PowerShell reads: the text is the same, the bytes come back, and offsets are those of the file.
@Suite struct EncodingTests {
    private static let script = "Get-Ä -Ö \"é $x\"\r\n# ünïcode\n$y = 'ß' | f\r"

    private static func bytes(_ text: String, _ encoding: SourceEncoding) -> [UInt8] {
        switch encoding {
        case .utf8, .utf8BOM: encoding.byteOrderMark + Array(text.utf8)
        case .utf16LE: encoding.byteOrderMark + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BE: encoding.byteOrderMark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .windows1252: text.unicodeScalars.compactMap { Windows1252.byte(for: $0.value) }
        }
    }

    @Test(arguments: SourceEncoding.allCases)
    func textAndBytes(encoding: SourceEncoding) {
        let bytes = Self.bytes(Self.script, encoding)
        let source = SourceText(bytes: bytes)
        #expect(source.encoding == encoding)
        #expect(source.utf8 == Array(Self.script.utf8))
        #expect(source.fileBytes == bytes)
        #expect(source.roundTrips)
        #expect(TreeChecks.violation(PowerShellParser.parse(source)) == nil)
    }

    @Test(arguments: SourceEncoding.allCases)
    func offsetsAreThoseOfTheFile(encoding: SourceEncoding) throws {
        // Long enough for several checkpoints.
        let text = String(repeating: "Get-Ä é\r\n", count: 400) + "Get-Last -Ö ü"
        let source = SourceText(bytes: Self.bytes(text, encoding))
        let command = try #require(PowerShellParser.parse(source).commands().last)
        #expect(command.constantName == "Get-Last")
        let range = source.fileOffset(command.node.start)..<source.fileOffset(command.node.end)
        let expected = Self.bytes("Get-Last -Ö ü", encoding).dropFirst(encoding.byteOrderMark.count)
        #expect(Array(source.fileBytes[range]) == Array(expected))
        #expect(source.fileOffset(source.utf8.count) == source.fileBytes.count)
    }

    @Test(arguments: SourceEncoding.allCases)
    func editsKeepTheEncoding(encoding: SourceEncoding) throws {
        let source = SourceText(bytes: Self.bytes("Get-Ä # é", encoding))
        let edited = try source.utf8.applying([TextEdit(source, 0..<6, "Get-Müll")])
        #expect(source.encoded(edited) == Self.bytes("Get-Müll # é", encoding))
    }

    @Test func charactersThatAnEncodingLacksAreRefused() {
        let source = SourceText(bytes: [0x23, 0xE9])
        #expect(source.encoding == .windows1252)
        #expect(source.encoded(Array("# 日".utf8)) == nil)
        #expect(source.encoded(Array("# €“ÿ".utf8)) == [0x23, 0x20, 0x80, 0x93, 0xFF])
    }

    @Test func everyByteOfWindows1252ComesBack() {
        let bytes: [UInt8] = [0xFF] + (0...255)
        let source = SourceText(bytes: bytes)
        #expect(source.encoding == .windows1252)
        #expect(source.encoded(source.utf8) == bytes)
        #expect(TreeChecks.violation(PowerShellParser.parse(source)) == nil)
    }

    @Test func typographicQuotesOfWindows1252AreQuotes() throws {
        let source = SourceText(bytes: [0x66, 0x20, 0x93, 0x61, 0x20, 0xE9, 0x94, 0x20, 0x96, 0x62])
        let command = try #require(PowerShellParser.parse(source).commands().first)
        #expect(command.elements.map(\.text) == ["“a é”", "–b"])
        #expect(command.elements.map { source.fileOffset($0.start) } == [2, 8])
    }

    /// Damaged text is parsed all the same; that it cannot be written back is known.
    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x66, 0x00, 0x20], SourceEncoding.utf16LE), ([0xFF, 0xFE, 0x00, 0xD8, 0x66, 0x00], .utf16LE), ([0xFE, 0xFF, 0xDC, 0x00], .utf16BE),
            ([0xEF, 0xBB, 0xBF, 0x66, 0xC3], .utf8BOM),
        ] as [([UInt8], SourceEncoding)])
    func brokenText(bytes: [UInt8], encoding: SourceEncoding) {
        let source = SourceText(bytes: bytes)
        #expect(source.encoding == encoding)
        #expect(source.fileBytes == bytes)
        #expect(!source.roundTrips)
        #expect(TreeChecks.violation(PowerShellParser.parse(source)) == nil)
    }

    @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB], [0xFF], [0x0D], [0x0A]] as [[UInt8]])
    func nearlyNothing(bytes: [UInt8]) {
        let source = SourceText(bytes: bytes)
        #expect(source.fileBytes == bytes)
        #expect(source.roundTrips)
        let tree = PowerShellParser.parse(source)
        #expect(tree.commands().isEmpty == (bytes != [0xEF, 0xBB] && bytes != [0xFF]))
        #expect(TreeChecks.violation(tree) == nil)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineEnds(newline: String) {
        let text = ["a `", " -b", "@'", "x", "'@ | c", "d # e", "| f", "g"].joined(separator: newline)
        #expect(SyntaxPrinter.commands(PowerShellParser.parse(SourceText(text))) == "a [-b] / c / d / f / g")
    }
}
