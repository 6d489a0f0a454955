import TableArchive
import Testing

@testable import MappingTables

/// Reading JSON and laying tables over each other.
@Suite struct ArchiveTests {
    private func read(_ text: String) throws -> JSONNode { try JSONReader.read(Array(text.utf8)) }

    @Test func compactTextKeepsOrderAndIsASCII() throws {
        let text = try read(" { \"b\" : [ 1, -2.5e3 , true,false , null ], \"a\":\"\\u00e9\u{1F600}\\n\\\"\\\\/\" } ").compact
        #expect(text == #"{"b":[1,-2.5e3,true,false,null],"a":"\u00e9\ud83d\ude00\u000a\"\\/"}"#)
        #expect(try read(text) == read(read(text).compact))
        #expect(try read("\u{FEFF}{}") == .object([]))
    }

    @Test(arguments: [
        ("", 1, "end"), ("{", 1, "key"), ("[1,]", 1, "value"), ("{\"a\":1,}", 1, "key"), ("{\"a\":1\n \"b\":2}", 2, ","), ("{\"a\":1,\n\"a\":2}", 2, "twice"),
        ("[1] x", 1, "after the end"), ("\"a", 1, "without end"), ("\"a\nb\"", 1, "line break"), ("\"\\x\"", 1, "escape"), ("\"\\ud83d\"", 1, "surrogate"),
        ("\"\\u12\"", 1, "hexadecimal"), ("tru", 1, "true"), ("nope", 1, "null"), ("+-", 1, "value"),
    ])
    func errorsNameTheLine(text: String, line: Int, message: String) throws {
        let error = try #require(throws: JSONError.self) { try read(text) }
        #expect(error.line == line)
        #expect(error.message.contains(message), "\(error)")
    }

    @Test func depthIsLimited() {
        #expect(throws: JSONError.self) { try read(String(repeating: "[", count: 100_000)) }
    }

    @Test func binarySearchFindsEveryKeyAndNothingElse() {
        let keys = Archive.builtIn.keys(withPrefix: "")
        #expect(keys.count > 5000)
        for key in keys {
            #expect(Archive.builtIn.contains(key))
            #expect(!Archive.builtIn.contains(key + "!"))
        }
        #expect(!Archive.builtIn.contains(""))
        #expect(!Archive.builtIn.contains("~"))
        #expect(Archive.builtIn.value(of: "row/no-such") == nil)
        #expect(Archive.builtIn.keys(withPrefix: "module/msonline") == ["module/msonline"])
        #expect(Archive("").keys(withPrefix: "").isEmpty)
    }

    @Test func overlayWins() throws {
        let text = ValidatorTests.row.split(separator: "Get-MgDirectoryRole", omittingEmptySubsequences: false).joined(separator: "Get-MgUser")
        let tables = try MappingTables(overlay: [(path: "cmdlets/Get-MsolRole.json", bytes: Array(text.utf8))])
        #expect(tables.row(for: "get-msolrole")?.variants.first?.target == "Get-MgUser")
        #expect(tables.rowNames.filter { $0 == "Get-MsolRole" }.count == 1)
        #expect(tables.legacyCmdletsLeading(to: "Get-MgUser").contains("Get-MsolRole"))
        #expect(!tables.legacyCmdletsLeading(to: "Get-MgDirectoryRole").contains("Get-MsolRole"))
        #expect(tables.hosts == MappingTables.builtIn.hosts)
        #expect(tables.graphSignature(for: "Get-MgUser") == MappingTables.builtIn.graphSignature(for: "Get-MgUser"))
    }

    @Test(arguments: [
        ("cmdlets/Get-MsolRole.json", "{", "line 1"), ("cmdlets/Other.json", "{\"cmdlet\": \"Get-MsolRole\"}", "about Get-MsolRole"),
        ("types/A.json", "{}", "what it is about"), ("cmdlets/deep/A.json", "{}", "place"),
    ])
    func overlayErrorsNameTheFile(path: String, text: String, message: String) throws {
        let error = try #require(throws: TableFileError.self) { try MappingTables(overlay: [(path: path, bytes: Array(text.utf8))]) }
        #expect(error.description.hasPrefix(path))
        #expect(error.description.contains(message))
    }

    @Test(arguments: [
        ("A.B", "A.B"), ("[A.B]", "A.B"), ("A.B[]", "A.B"), ("[A.B[]]", "A.B"), ("[System.Collections.Generic.List[A.B]]", "A.B"),
        ("System.Collections.Generic.List`1[A.B[]]", "A.B"), ("[]", ""), ("", ""),
    ])
    func elementTypes(type: String, element: String) {
        #expect(TypeName.element(of: type) == element)
    }
}
