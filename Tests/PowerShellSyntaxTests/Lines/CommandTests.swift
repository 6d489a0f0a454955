import Testing

@testable import PowerShellSyntax

/// Where commands begin, and what their names are.
@Suite struct CommandTests {
    /// A name is a word; escapes and quotes in it are resolved, a module prefix stays.
    @Test(arguments: [
        Line("Get-MsolUser", "Get-MsolUser"),
        Line(#"MSOnline\Get-MsolUser"#, #"MSOnline\Get-MsolUser"#),
        Line("Get-`MsolUser", "Get-MsolUser"),
        Line(#"Ge"t-Ms"olUser"#, "Get-MsolUser"),
        Line("Get-'Msol'User", "Get-MsolUser"),
        Line(#".\script.ps1"#, #".\script.ps1"#),
        Line("../x.ps1", "../x.ps1"),
        Line("/bin/ls", "/bin/ls"),
        Line(#"C:\tools\x.exe"#, #"C:\tools\x.exe"#),
        Line("a.b.c", "a.b.c"),
        Line("1st", "1st"),
        Line("Get-Ünïcode", "Get-Ünïcode"),
        Line("get_item", "get_item"),
        Line("a+b", "a+b"),
        Line("a=b", "a=b"),
        Line("[x]y", "!UnexpectedToken@3"),
        Line("a[0]", "a[0]"),
        Line("a,b", "!MissingArgument@1"),
        Line("~/x", "~/x"),
        Line(#"\\server\share"#, #"\\server\share"#),
    ])
    func names(line: Line) { line.expectCommands() }

    /// `&` and `.` call whatever value follows.
    @Test(arguments: [
        Line("& Get-X", "& Get-X"),
        Line("&Get-X", "& Get-X"),
        Line(#". .\x.ps1"#, #". .\x.ps1"#),
        Line(#".\x.ps1"#, #".\x.ps1"#),
        Line(#"& "Get-X" a"#, "& Get-X [a]"),
        Line("& 'a b' c", "& a b [c]"),
        Line("& $cmd a", "& <$cmd> [a]"),
        Line("&$cmd", "& <$cmd>"),
        Line("& { a } b", "& <{ a }> [b] / a"),
        Line("& (Get-X) y", "& <(Get-X)> [y] / Get-X"),
        Line("& $x.y z", "& <$x.y> [z]"),
        Line("& $m Get-X", "& <$m> [Get-X]"),
        Line(". $PROFILE", ". <$PROFILE>"),
        Line(#"& "$x\y""#, #"& <"$x\y">"#),
        Line("& Get-$x", "& <Get-$x>"),
        Line("& -a", "& -a"),
        Line("&", "!MissingExpression@0"),
    ])
    func operators(line: Line) { line.expectCommands() }

    /// What begins like a value is an expression.
    @Test(arguments: [
        Line(#""Get-X""#, ""),
        Line("'Get-X' | a", "a"),
        Line("5", ""),
        Line("$x", ""),
        Line("@{ a = 1 }", ""),
        Line("{ Get-X }", "Get-X"),
        Line("(Get-X)", "Get-X"),
        Line("$(Get-X)", "Get-X"),
        Line("[int]", ""),
        Line("-1", ""),
        Line("-Get-X", "-Get-X"),
        Line("!x", "!x"),
        Line("! (a)", "a"),
        Line("-not (a)", "a"),
        Line("1kb", ""),
        Line("1x", "1x"),
        Line("+a", "!MissingExpressionAfterOperator,UnexpectedToken@1"),
        Line(",a", "!MissingExpressionAfterOperator,UnexpectedToken@1"),
    ])
    func valuesAreNoCommands(line: Line) { line.expectCommands() }

    /// Every stage of a pipeline is a command but the first, which may be a value.
    @Test(arguments: [
        Line("a | b | c", "a / b / c"),
        Line("a|b", "a / b"),
        Line("$x | % { a $_ } | ? { $_ }", "% [{ a $_ }] / a [$_] / ? [{ $_ }]"),
        Line("a |\n b", "a / b"),
        Line("a\n| b", "a / b"),
        Line("a # c\n| b", "a / b"),
        Line("a\n\n| b", "a !EmptyPipeElement@3"),
        Line("a | # c\n b", "a / b"),
        Line("a &", "a"),
        Line("a & b", "a / b"),
        Line("a && b || c", "a / b / c"),
        Line("a; b", "a / b"),
        Line("a\nb", "a / b"),
        Line("a | $x", "a !ExpressionsMustBeFirstInPipeline@4"),
        Line("a |", "a !EmptyPipeElement@3"),
        Line("| a", "!EmptyPipeElement@0"),
        Line("1 | 2", "!ExpressionsMustBeFirstInPipeline@4"),
    ])
    func pipelines(line: Line) { line.expectCommands() }

    /// A keyword is one at the start of a statement only; behind `&` and as an argument it is a word.
    @Test(arguments: [
        Line("a if b", "a [if] [b]"),
        Line("& if", "& if"),
        Line("if", "!MissingOpenParenthesisInIfStatement@2"),
        Line("foreach", "!MissingOpenParenthesisAfterKeyword@7"),
        Line("a | foreach { b }", "a / foreach [{ b }] / b"),
        Line("a | % foreach", "a / % [foreach]"),
        Line("IF ($a) { b }", "b"),
        Line("iff $a", "iff [$a]"),
        Line("end", "!MissingNamedStatementBlock@3"),
        Line("a | where process", "a / where [process]"),
        Line("return a", "a"),
        Line("exit 1", ""),
        Line("throw a b", "a [b]"),
        Line("function", "!MissingNameAfterKeyword@8"),
        Line("class", "!MissingNameAfterKeyword@5"),
        Line("in a", "in [a]"),
        Line("process { a }", "a"),
        Line("default", "default"),
        Line("until", "until"),
    ])
    func keywords(line: Line) { line.expectCommands() }

    /// Commands are found wherever code can be.
    @Test(arguments: [
        Line("$x = a b", "a [b]"),
        Line("$x[(a)]", "a"),
        Line("@{ (a) = b; c = $(d) }", "a / b / d"),
        Line(#""x $(a b)""#, "a [b]"),
        Line(#"f "$(a "$(b)")""#, #"f ["$(a "$(b)")"] / a ["$(b)"] / b"#),
        Line("param($x = (a))", "a"),
        Line("[A((b))]param()", "b"),
        Line("switch (a) { { b } { c } }", "a / b / c"),
        Line("$x.y((a), $(b))", "a / b"),
        Line("a > (b)", "a {> (b)} / b"),
        Line("class C { [int]$x = (a); m() { b } }", "a / b"),
        Line("trap { a }", "a"),
        Line("a -x:(b)", "a [-x:] [(b)] / b"),
        Line("@(a; b)", "a / b"),
        Line("foreach ($i in a) { b }", "a / b"),
    ])
    func nested(line: Line) { line.expectCommands() }
}
