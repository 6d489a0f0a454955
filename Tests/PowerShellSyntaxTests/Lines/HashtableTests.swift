import Testing

@testable import PowerShellSyntax

/// Hashtables: keys, values and what separates entries.
@Suite struct HashtableTests {
    /// A key is a word, a value or a bracket; a value is a statement.
    @Test(arguments: [
        Line("@{}", "(hashtable)"),
        Line("@{ a = 1 }", "(hashtable a 1)"),
        Line("@{a=1}", "(hashtable a 1)"),
        Line("@{ a = 1; b = 2 }", "(hashtable a 1 b 2)"),
        Line("@{ a = 1\nb = 2 }", "(hashtable a 1 b 2)"),
        Line("@{\na = 1\n\nb = 2\n}", "(hashtable a 1 b 2)"),
        Line("@{ a = 1;; b = 2 }", "(hashtable a 1 b 2)"),
        Line(#"@{ "a b" = 1 }"#, #"(hashtable "a b" 1)"#),
        Line("@{ 'a' = 1 }", "(hashtable 'a' 1)"),
        Line("@{ 1 = 2 }", "(hashtable 1 2)"),
        Line("@{ -1 = 2 }", "(hashtable -1 2)"),
        Line("@{ $x = 1 }", "(hashtable $x 1)"),
        Line("@{ $x.y = 1 }", "(hashtable (member $x y) 1)"),
        Line("@{ (a) = 1 }", "(hashtable (paren (command a)) 1)"),
        Line("@{ $(a) = 1 }", "(hashtable (sub (command a)) 1)"),
        Line("@{ a-b = 1 }", "!MissingEqualsInHashLiteral@4"),
        Line("@{ a.b = 1 }", "!MissingEqualsInHashLiteral@4"),
        Line("@{ if = 1 }", "(hashtable if 1)"),
        Line("@{ a = b c }", "(hashtable a (command b c))"),
        Line("@{ a = b | c }", "(hashtable a (command b) (command c))"),
        Line("@{ a = 1, 2 }", "(hashtable a (arrayLiteral 1 2))"),
        Line("@{ a = if ($x) { 1 } }", "(hashtable a (if $x 1))"),
        Line("@{ a = @{ b = 1 } }", "(hashtable a (hashtable b 1))"),
        Line("@{ a = { b } }", "(hashtable a (scriptBlock (command b)))"),
        Line("@{ a =\n1 }", "(hashtable a 1)"),
        Line("@{ a\n= 1 }", "!MissingEqualsInHashLiteral@4"),
        Line("@{ a = 1, b = 2 }", "!MissingEndCurlyBrace@2"),
        Line("@{ a }", "!MissingEqualsInHashLiteral@4"),
        Line("@{ a = }", "!MissingStatementInHashLiteral@6"),
        Line("@{ a = 1", "!MissingEndCurlyBrace@2"),
        Line("@{ = 1 }", "!MissingEndCurlyBrace@2"),
        Line("@{ a: 1 }", "!MissingEqualsInHashLiteral@4"),
        Line("@{ a = 1 }.a", "(member (hashtable a 1) a)"),
        Line("@{ a = 1; # c\nb = 2 }", "(hashtable a 1 b 2)"),
        Line(#"@{ N = "a"; E = { $_.b } }"#, #"(hashtable N "a" E (scriptBlock (member $_ b)))"#),
        Line("f @{ a = 1 }", "(command f (hashtable a 1))"),
        Line("@{ a = -1 }", "(hashtable a -1)"),
        Line("@{ a = $b; }", "(hashtable a $b)"),
        Line("[ordered]@{ a = 1 }", "(convert [ordered] (hashtable a 1))"),
        Line("@{ a = 1 } | b", "(hashtable a 1) (command b)"),
        Line("@{ é = 1 }", "(hashtable é 1)"),
        Line("@{ a = b -c; d = e }", "(hashtable a (command b -c) d (command e))"),
        Line(#"@{ "$x" = 1 }"#, "(hashtable (expandableString $x) 1)"),
        Line("@{ a = $x.y }", "(hashtable a (member $x y))"),
        Line("@{ @x = 1 }", "(hashtable @x 1)"),
    ])
    func hashtables(line: Line) { line.expectTree() }
}
