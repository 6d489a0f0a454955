import Testing

@testable import PowerShellSyntax

/// Redirections: from the operator to the end of the target.
@Suite struct RedirectionTests {
    /// They stand among the elements of a command and behind an expression.
    @Test(arguments: [
        Line("f > a", "f {> a}"),
        Line("f >a", "f {>a}"),
        Line("f >> a", "f {>> a}"),
        Line("f 2> a", "f {2> a}"),
        Line("f 2>a", "f {2>a}"),
        Line("f 2>> a", "f {2>> a}"),
        Line("f 2>&1", "f {2>&1}"),
        Line("f *> a", "f {*> a}"),
        Line("f *>&1", "f {*>&1}"),
        Line("f *>> a", "f {*>> a}"),
        Line("f 3>&1", "f {3>&1}"),
        Line("f 6> a", "f {6> a}"),
        Line("f 7> a", "f [7>] [a]"),
        Line("f a2> b", "f [a2>] [b]"),
        Line("f a 2> b c", "f [a] {2> b} [c]"),
        Line("f > $x", "f {> $x}"),
        Line(#"f > "a $b""#, #"f {> "a $b"}"#),
        Line("f > (a)", "f {> (a)} / a"),
        Line("f > a b", "f {> a} [b]"),
        Line("> a", "> [a]"),
        Line("> a b", "> [a] [b]"),
        Line("f >", "!MissingFileSpecification@3"),
        Line("f > > a", "!MissingFileSpecification@3"),
        Line("f 2>&1 > a", "f {2>&1} {> a}"),
        Line("f > a > b", "!StreamAlreadyRedirected@6"),
        Line("f 1>&2", "!RedirectionNotSupported@2"),
        Line("f 2>&3", "!MissingFileSpecification@4"),
        Line("f < a", "!RedirectionNotSupported@2"),
        Line("f 2>&1x", "f {2>&1} [x]"),
        Line("f > a,b", "!MissingArgument@5"),
        Line("f > -a", "f {> -a}"),
        Line("f > $null", "f {> $null}"),
        Line("f 2> $null | g", "f {2> $null} / g"),
        Line("1 > a", ""),
        Line("$x 2>&1", ""),
        Line("(a) > b", "a"),
        Line(#""a" > b"#, ""),
        Line("f >&1", "!MissingFileSpecification@3"),
        Line("f 1>a", "f {1>a}"),
        Line("f 1 > a", "f [1] {> a}"),
        Line("f 2 >a", "f [2] {>a}"),
        Line("f>a", "f>a"),
        Line("f2>a", "f2>a"),
        Line(#"f "a">b"#, #"f ["a"] {>b}"#),
        Line("f $x>b", "f [$x>b]"),
        Line("f {a}>b", "f [{a}] {>b} / a"),
    ])
    func redirections(line: Line) { line.expectCommands() }
}
