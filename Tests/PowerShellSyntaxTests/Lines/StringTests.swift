import Testing

@testable import PowerShellSyntax

/// What strings stand for.
@Suite struct StringTests {
    /// Doubled quotes and escapes.
    @Test(arguments: [
        Line("'a'", "<a>"),
        Line("'it''s'", "<it's>"),
        Line("'a`n'", "<a`n>"),
        Line("'$x'", "<$x>"),
        Line("''", "<>"),
        Line("''''", "<'>"),
        Line(#""a""#, "<a>"),
        Line(#""a""b""#, #"<a"b>"#),
        Line(#""a`"b""#, #"<a"b>"#),
        Line(#""a`nb""#, "<a␊b>"),
        Line(#""a`tb""#, "<a␉b>"),
        Line(#""`0`a`b`f`r`v`e""#, "<␀␇␈␌␍␋␛>"),
        Line(#""`u{41}""#, "<A>"),
        Line(#""`u{1F600}""#, "<😀>"),
        Line(#""`$x""#, "<$x>"),
        Line(#""``""#, "<`>"),
        Line(#""`x""#, "<x>"),
        Line(#""a\#nb""#, "<a␊b>"),
        Line("'a\nb'", "<a␊b>"),
        Line(#""$""#, "<$>"),
        Line(#""$ x""#, "<$ x>"),
        Line(#""a$""#, "<a$>"),
        Line(#""$)""#, "<$)>"),
        Line(#""5$""#, "<5$>"),
        Line(#""a`\#nb""#, "<a␊b>"),
        Line(#""""#, "<>"),
        Line(#""""""#, #"<">"#),
        Line(#""'""#, "<'>"),
        Line(#"'"'"#, #"<">"#),
    ])
    func quoted(line: Line) { line.expectStrings() }

    /// Typographic quotes are quotes; each closes any of its kind.
    @Test(arguments: [
        Line("‘a’", "<a>"),
        Line("“a”", "<a>"),
        Line(#""a”"#, "<a>"),
        Line(#"“a""#, "<a>"),
        Line("'a’", "<a>"),
        Line("‚a‛", "<a>"),
        Line("„a‟", "<a‟> !TerminatorExpectedAtEndOfString@0"),
        Line(#""a“”b""#, "<a”b>"),
        Line("'a‘’b'", "<a’b>"),
        Line("«a»", "<«a»>"),
        Line("‹a›", "<‹a›>"),
        Line(#""‘""#, "<‘>"),
        Line("”a“", "<a>"),
    ])
    func curly(line: Line) { line.expectStrings() }

    /// Words resolve their escapes and quotes.
    @Test(arguments: [
        Line("f a`b", "<f> <a␈>"),
        Line("f a`nb", "<f> <a␊b>"),
        Line(#"f a"b"c"#, "<f> <abc>"),
        Line("f a'b'c", "<f> <abc>"),
        Line(#"f a"b""c""#, #"<f> <ab"c>"#),
        Line("f a'b''c'", "<f> <ab'c>"),
        Line(#"f `"a"#, #"<f> <"a>"#),
        Line("f `a", "<f> <␇>"),
        Line("f a` b", "<f> <a b>"),
        Line("f a`$b", "<f> <a$b>"),
        Line("f ``", "<f> <`>"),
        Line("f `-a", "<f> <-a>"),
        Line("f a“b”c", "<f> <abc>"),
        Line(#"f "a"b"#, "<f> <a> <b>"),
        Line("f 'a'b", "<f> <a> <b>"),
        Line(#"f a""b"#, "<f> <ab>"),
    ])
    func bareWords(line: Line) { line.expectStrings() }

    /// From the line behind the header to the line before the footer.
    @Test(arguments: [
        Line("@'\na\n'@", "<a>"),
        Line("@'\na\nb\n'@", "<a␊b>"),
        Line("@'\n'@", "<>"),
        Line("@'\n\n'@", "<>"),
        Line("@'\n'a' '@ x\n'@", "<'a' '@ x>"),
        Line("@'  \na\n'@", "<a>"),
        Line(#"@"\#na\#n"@"#, "<a>"),
        Line(#"@"\#n"a" ""\#n"@"#, #"<"a" "">"#),
        Line(#"@"\#na`nb\#n"@"#, "<a␊b>"),
        Line(#"@"\#n`$x\#n"@"#, "<$x>"),
        Line("@'\r\na\r\nb\r\n'@", "<a␍␊b>"),
        Line("@“\na\n”@", "<a>"),
        Line("@'\na\n '@\n'@", "<a␊ '@>"),
        Line("@'\na\n'@.Length", "<a> <Length>"),
        Line("f @'\na\n'@ b", "<f> <a> <b>"),
    ])
    func hereStrings(line: Line) { line.expectStrings() }

    /// Strings without end.
    @Test(arguments: [
        Line("'a", "!TerminatorExpectedAtEndOfString@0"),
        Line(#""a"#, "!TerminatorExpectedAtEndOfString@0"),
        Line(#""a $(b"#, "!TerminatorExpectedAtEndOfString@0"),
        Line(#"@"\#na"#, "!TerminatorExpectedAtEndOfString@0"),
        Line(#"@"a\#n"@"#, "!UnexpectedCharactersAfterHereStringHeader@2"),
        Line("@'\na '@", "!TerminatorExpectedAtEndOfString@0"),
        Line("f 'a", "!TerminatorExpectedAtEndOfString@2"),
        Line(#""a `""#, "!TerminatorExpectedAtEndOfString@0"),
        Line(#""$(a""#, "!TerminatorExpectedAtEndOfString@0"),
        Line(#"f "a"#, "!TerminatorExpectedAtEndOfString@2"),
        Line(#"@" "@"#, "!UnexpectedCharactersAfterHereStringHeader@3"),
    ])
    func broken(line: Line) { line.expectCommands() }

    /// Variables and sub-expressions inside strings; no member access, no index.
    @Test(arguments: [
        Line(#""$x""#, "(expandableString $x)"),
        Line(#""a $x b""#, "(expandableString $x)"),
        Line(#""$x.y""#, "(expandableString $x)"),
        Line(#""$x[0]""#, "(expandableString $x)"),
        Line(#""$x::y""#, "(expandableString $x)"),
        Line(#""$x:y""#, "(expandableString $x:y)"),
        Line(#""$env:y""#, "(expandableString $env:y)"),
        Line(#""${x}y""#, "(expandableString ${x})"),
        Line(#""${a b}""#, "(expandableString ${a b})"),
        Line(#""$x$y""#, "(expandableString $x $y)"),
        Line(#""$(a)""#, "(expandableString (sub (command a)))"),
        Line(#""$($x.y)""#, "(expandableString (sub (member $x y)))"),
        Line(#""$(a; b)""#, "(expandableString (sub (command a) (command b)))"),
        Line(#""$()""#, "(expandableString (sub))"),
        Line(#""$(a "b")""#, #"(expandableString (sub (command a "b")))"#),
        Line(#""$("a")""#, #"(expandableString (sub "a"))"#),
        Line(#""$('a')""#, "(expandableString (sub 'a'))"),
        Line(#""$x-y""#, "(expandableString $x)"),
        Line(#""$_""#, "(expandableString $_)"),
        Line(#""$$""#, "(expandableString $$)"),
        Line(#""$?""#, "(expandableString $?)"),
        Line(#""$^""#, "(expandableString $^)"),
        Line(#""$1""#, "(expandableString $1)"),
        Line(#""$x_y""#, "(expandableString $x_y)"),
        Line(#""$é""#, "(expandableString $é)"),
        Line(#""$x`y""#, "(expandableString $x)"),
        Line(#""`$x $y""#, "(expandableString $y)"),
        Line(#""@x""#, #""@x""#),
        Line(#""$x?""#, "(expandableString $x?)"),
        Line(#""$x?.y""#, "(expandableString $x?)"),
        Line(#""a$("b$("c")")""#, #"(expandableString (sub (expandableString (sub "c"))))"#),
        Line("f a$x", "(command f (expandableString $x))"),
        Line("f $x$y", "(command f (expandableString $x $y))"),
        Line("f a$(b)c", "(command f (expandableString (sub (command b))))"),
        Line("f $(b)c", "(command f (sub (command b)) c)"),
        Line(#"f "a"$x"#, #"(command f "a" $x)"#),
        Line(#"f $x"a""#, "(command f (expandableString $x))"),
        Line(#"f a"$x""#, "(command f (expandableString $x))"),
        Line(#"@"\#n$x\#n"@"#, "(expandableString $x)"),
        Line(#"@"\#n$(a\#nb)\#n"@"#, "(expandableString (sub (command a) (command b)))"),
        Line(#""$(a\#n| b)""#, "!EmptyPipeElement@5"),
        Line(#""$(# c\#na)""#, "(expandableString (sub (command a)))"),
        Line(#""$(if ($x) { a } else { b })""#, "(expandableString (sub (if $x (command a) (command b))))"),
    ])
    func expandable(line: Line) { line.expectTree() }
}
