import Testing

@testable import PowerShellSyntax

/// The questions that the tree answers.
@Suite struct QueryTests {
    private func parse(_ text: String) -> SyntaxTree { PowerShellParser.parse(SourceText(text)) }

    private func command(_ text: String) throws -> CommandSyntax { try #require(parse(text).commands().first) }

    @Test func commandsKnowTheirParts() throws {
        let command = try command("& 'Get-X' -A:1 b,c 2>&1 > d -E")
        #expect(command.constantName == "Get-X")
        #expect(command.invocationOperator == .ampersand)
        #expect(command.nameNode?.text == "'Get-X'")
        #expect(command.ownElements.map(\.text) == ["-A:", "b,c", "2>&1", "> d", "-E"])
        #expect(command.elements.map(\.text) == ["-A:", "1", "b,c", "2>&1", "> d", "-E"])
        #expect(command.elements.map(\.parameterName) == ["A", nil, nil, nil, nil, "E"])
        #expect(command.elements[3].flags.contains(.merging))
    }

    @Test func onlyCommandsAreCommands() {
        let tree = parse("$x + 1")
        #expect(tree.commands().isEmpty)
        #expect(CommandSyntax(tree.root) == nil)
    }

    @Test func commandsComeInOrder() {
        #expect(parse("a (b (c)) | d \"$(e)\"").commands().map(\.constantName) == ["a", "b", "c", "d", "e"])
        #expect(parse("& { a }").commands().map(\.constantName) == [nil, "a"])
    }

    @Test func nodesAreFoundByOffset() {
        let tree = parse("if ($x) { Get-X -A 1 }")
        #expect(tree.node(at: 5).kind == .variable)
        #expect(tree.node(at: 12).text == "Get-X")
        #expect(tree.node(at: 12).ancestor(.ifStatement)?.range == 0..<22)
        #expect(tree.node(at: 12).ancestor(.whileStatement) == nil)
        #expect(tree.node(at: 16).kind == .commandParameter)
        #expect(tree.node(at: 1000).kind == .scriptBlock)
    }

    @Test(arguments: [
        ("$x", "x"), ("${a b}", "a b"), ("$env:Path", "env:Path"), ("@x", "x"), ("${a`}b}", "a}b"), ("$global:é", "global:é"), ("$_", "_"), ("$?", "?"),
        ("${env:a b}", "env:a b"),
    ])
    func variableNames(text: String, name: String) throws {
        let node = try #require(parse("f \(text)").root.descendants().first { $0.kind == .variable })
        #expect(node.variableName == name)
    }

    @Test(arguments: [("-A", "A"), ("-A:", "A"), ("–É", "É"), ("--", "-"), ("-a=b", "a=b"), ("-?", "?")])
    func parameterNames(text: String, name: String) throws {
        #expect(try command("f \(text) 1").elements.first?.parameterName == name)
    }

    @Test(arguments: [
        ("[int]$x", "int"), ("[ int ]$x", "int"), ("[a.b]::c", "a.b"), ("[List[a, b]]$x", "List[a,b]"), ("[int[]]$x", "int[]"), ("[A(1)]$x", "A"),
    ])
    func typeNames(text: String, name: String) {
        #expect(parse(text).root.descendants().compactMap(\.typeName).first == name)
    }

    @Test func operatorsAreKnown() {
        let kinds = parse("$a += -not 1 -EQ 2").root.descendants().compactMap(\.operatorKind)
        #expect(kinds == [.plusEquals, .ieq, .not])
    }

    @Test func flagsTellWhatChildrenDoNot() throws {
        let nodes = parse("$x?.y; [a]::b; $x[0]; $i++; a &; f @s -p:1").root.descendants()
        func has(_ kind: NodeKind, _ flag: NodeFlags) -> Bool { nodes.contains { $0.kind == kind && $0.flags.contains(flag) } }
        #expect(has(.memberExpression, .staticAccess))
        #expect(has(.unaryExpression, .postfix))
        #expect(has(.pipeline, .background))
        #expect(has(.variable, .splatted))
        #expect(has(.commandParameter, .colon))
        #expect(!has(.indexExpression, .nullConditional))
    }

    /// In a string with doubled quotes the code is not what stands there; its commands are found and marked.
    @Test func codeBetweenDoubledQuotesIsMarked() throws {
        let outer = try command("f \"a $(Get-X \"\"b c\"\" -D) e\"")
        let inner = try #require(outer.node.tree.commands().last)
        #expect(inner.constantName == "Get-X")
        #expect(inner.node.flags.contains(.collapsedText))
        #expect(inner.elements.first?.constantStringValue == "b c")
        #expect(inner.elements.first?.text == "\"\"b c\"\"")
        #expect(inner.elements.last?.parameterName == "D")
        #expect(!outer.node.flags.contains(.collapsedText))
    }

    @Test func treesCanBeSharedBetweenTasks() async {
        let tree = parse("a; b; c")
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { tree.commands().count } }
            for await count in group { #expect(count == 3) }
        }
    }
}
