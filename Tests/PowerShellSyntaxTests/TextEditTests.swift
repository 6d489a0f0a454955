import Testing

@testable import PowerShellSyntax

/// Edits are applied all or not at all.
@Suite struct TextEditTests {
    private let source = SourceText("Get-MsolUser -All")

    private func apply(_ edits: [TextEdit]) throws -> String { String(decoding: try source.utf8.applying(edits), as: UTF8.self) }

    @Test func editsMayComeInAnyOrder() throws {
        let edits = [TextEdit(source, 13..<17, "-Property Id"), TextEdit(source, 0..<12, "Get-MgUser"), TextEdit(source, 17..<17, " | f")]
        #expect(try apply(edits) == "Get-MgUser -Property Id | f")
        #expect(try apply(edits.reversed()) == "Get-MgUser -Property Id | f")
        #expect(try apply([]) == "Get-MsolUser -All")
    }

    @Test func insertionsAtOneOffsetKeepTheirOrder() throws {
        #expect(try apply([TextEdit(source, 0..<0, "a "), TextEdit(source, 0..<0, "b "), TextEdit(source, 0..<3, "Set")]) == "a b Set-MsolUser -All")
    }

    @Test func neighboursMayTouch() throws {
        #expect(try apply([TextEdit(source, 0..<3, "Set"), TextEdit(source, 3..<4, "_"), TextEdit(source, 12..<17, "")]) == "Set_MsolUser")
    }

    @Test func wrongEditsAreRefused() {
        #expect(throws: TextEditError.overlap(0..<3, 2..<5)) { try apply([TextEdit(source, 0..<3, ""), TextEdit(source, 2..<5, "")]) }
        #expect(throws: TextEditError.mismatch(0..<3)) { try apply([TextEdit(range: 0..<3, expected: Array("Set".utf8), replacement: [])]) }
        #expect(throws: TextEditError.outOfBounds(15..<20)) { try apply([TextEdit(range: 15..<20, expected: [], replacement: [])]) }
    }

    @Test func bytesOutsideTheEditsStay() throws {
        let text = SourceText("é `\r\n‘ü’ # x\u{0}\n")
        let edited = try text.utf8.applying([TextEdit(text, 0..<2, "日")])
        #expect(edited == Array("日 `\r\n‘ü’ # x\u{0}\n".utf8))
    }
}

/// Lines and columns.
@Suite struct LineMapTests {
    @Test func allLineEndsCount() {
        let map = LineMap(Array("a\nb\r\nc\rd".utf8))
        #expect(map.lineCount == 4)
        #expect((1...5).map { map.lineRange($0) } == [0..<1, 2..<3, 5..<6, 7..<8, 8..<8])
        #expect(map.position(of: 7) == (4, 1))
        #expect(map.position(of: 3) == (2, 2))
    }

    @Test func columnsAreUTF16() {
        let map = LineMap(Array("é😀x".utf8))
        #expect(map.position(of: 2) == (1, 2))
        #expect(map.position(of: 6) == (1, 4))
        #expect(map.position(of: 7) == (1, 5))
        #expect(map.position(of: 100) == (1, 5))
        #expect(map.position(of: -1) == (1, 1))
    }

    @Test func emptyTextHasOneLine() {
        #expect(LineMap([]).lineCount == 1)
        #expect(LineMap([]).lineRange(1) == 0..<0)
        #expect(LineMap([]).lineRange(0) == 0..<0)
        #expect(LineMap([]).position(of: 0) == (1, 1))
        #expect(LineMap([0x0A]).lineCount == 2)
    }

    @Test(arguments: Fixtures.scriptNames)
    func linesCoverTheText(script: String) throws {
        let source = SourceText(bytes: try Fixtures.bytes(of: script))
        let map = source.lineMap
        var end = 0
        for line in 1...map.lineCount {
            let range = map.lineRange(line)
            #expect(source.utf8[end..<range.lowerBound].allSatisfy { $0 == 0x0A || $0 == 0x0D })
            #expect(map.position(of: range.lowerBound) == (line, 1))
            end = range.upperBound
        }
        #expect(end == source.utf8.count)
    }
}
