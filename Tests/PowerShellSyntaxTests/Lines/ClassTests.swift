import Testing

@testable import PowerShellSyntax

/// Classes and enums.
@Suite struct ClassTests {
    /// Members, bases and constructors.
    @Test(arguments: [
        Line("class A { }", "(type)"),
        Line("class A {\n}", "(type)"),
        Line("class A : B { }", "(type B)"),
        Line("class A : B, C { }", "(type B C)"),
        Line("class A { $x }", "(type (propertyMember))"),
        Line("class A { [int]$x }", "(type (propertyMember [int]))"),
        Line("class A { [int]$x = 1 }", "(type (propertyMember [int] 1))"),
        Line("class A { static [int]$x = 1 }", "(type (propertyMember [int] 1))"),
        Line("class A { hidden $x }", "(type (propertyMember))"),
        Line("class A { $x; $y }", "(type (propertyMember) (propertyMember))"),
        Line("class A { $x\n$y }", "(type (propertyMember) (propertyMember))"),
        Line("class A { [int] m() { return 1 } }", "(type (functionMember [int] (return 1)))"),
        Line("class A { m() { } }", "(type (functionMember))"),
        Line("class A { m($x, [int]$y) { a } }", "(type (functionMember (parameter $x) (parameter [int] $y) (command a)))"),
        Line("class A { static m() { } }", "(type (functionMember))"),
        Line("class A { A() { } }", "(type (functionMember))"),
        Line("class A { A($x) : base($x) { } }", "(type (functionMember (parameter $x) $x))"),
        Line("class A { A() : base() { } }", "(type (functionMember))"),
        Line("class A { [A()]$x }", "(type (propertyMember (attribute)))"),
        Line("class A { [A()][int]$x }", "(type (propertyMember (attribute) [int]))"),
        Line("[A()]class B { }", "(type (attribute))"),
        Line("class A { $x = a }", "!MissingPropertyTerminator@12"),
        Line("class A { $x = (a) }", "(type (propertyMember (paren (command a))))"),
        Line("class A", "!MissingTypeBody@7"),
        Line("class { }", "!MissingNameAfterKeyword@5"),
        Line("class A { x }", "!MissingFunctionBody,MissingMethodParameterList@11"),
        Line("class A { m() }", "!MissingFunctionBody@13"),
        Line("class A { m( { } }", "!MissingEndParenthesisInFunctionParameterList@12"),
        Line("class A : { }", "!TypeNameExpected@9"),
        Line("class A { $x $y }", "!MissingPropertyTerminator@12"),
        Line("class A { if() { } }", "(type (functionMember))"),
        Line("class A { [int]m() { } [int]n() { } }", "(type (functionMember [int]) (functionMember [int]))"),
    ])
    func classes(line: Line) { line.expectTree() }

    /// Labels and their values.
    @Test(arguments: [
        Line("enum E { A }", "(type (propertyMember))"),
        Line("enum E { A; B }", "(type (propertyMember) (propertyMember))"),
        Line("enum E { A\nB }", "(type (propertyMember) (propertyMember))"),
        Line("enum E { A = 1 }", "(type (propertyMember 1))"),
        Line("enum E { A = 1; B = 2 }", "(type (propertyMember 1) (propertyMember 2))"),
        Line("enum E : byte { A }", "(type byte (propertyMember))"),
        Line("[Flags()]enum E { A = 1 }", "(type (attribute) (propertyMember 1))"),
        Line("enum E { }", "(type)"),
        Line("enum E { A, B }", "!MissingEndCurlyBrace@8"),
        Line("enum E { 1 }", "!MissingEndCurlyBrace@8"),
        Line("enum E { A = }", "!ExpectedValueExpression@12"),
        Line("enum E", "!MissingTypeBody@6"),
        Line("enum { A }", "!MissingNameAfterKeyword@4"),
        Line("enum E { A B }", "!MissingPropertyTerminator@10"),
    ])
    func enums(line: Line) { line.expectTree() }

    /// They stand first.
    @Test(arguments: [
        Line("using namespace A", "(using A)"),
        Line("using namespace A.B", "(using A.B)"),
        Line("using module a", "(using a)"),
        Line("using assembly a.dll", "(using a.dll)"),
        Line("using namespace A; using namespace B", "(using A) (using B)"),
        Line("using namespace A\na", "(using A) (command a)"),
        Line("a\nusing namespace A", "!UsingMustBeAtStartOfScript@2"),
        Line("using", "!MissingUsingStatementDirective@5"),
        Line("using a", "!MissingUsingStatementDirective@5"),
        Line("using namespace", "!MissingUsingItemName@15"),
        Line("# c\nusing namespace A", "(using A)"),
    ])
    func usings(line: Line) { line.expectTree() }
}
