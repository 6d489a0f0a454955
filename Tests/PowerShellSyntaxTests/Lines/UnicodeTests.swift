import Testing

@testable import PowerShellSyntax

/// Characters outside ASCII.
@Suite struct UnicodeTests {
    /// Blanks of any kind separate words.
    @Test(arguments: [
        Line("f\u{A0}a", "f [a]"),
        Line("f\u{2003}a", "f [a]"),
        Line("f\u{3000}a", "f [a]"),
        Line("f\u{202F}a", "f [a]"),
        Line("f\u{200B}a", "f\u{200B}a"),
        Line("f\u{FEFF}a", "f\u{FEFF}a"),
        Line("f\u{1680}a", "f [a]"),
        Line("f\u{180E}a", "f\u{180E}a"),
        Line("f\u{2028}a", "f [a]"),
        Line("f\u{85}a", "f [a]"),
        Line("f\u{C}a", "f [a]"),
        Line("f\u{B}a", "f [a]"),
    ])
    func blanks(line: Line) { line.expectCommands() }

    /// Letters and digits of any script.
    @Test(arguments: [
        Line("Größe", "Größe"),
        Line("f -Größe", "f [-Größe]"),
        Line("$größe", ""),
        Line("日本 語", "日本 [語]"),
        Line("f 日本", "f [日本]"),
        Line("f -日本", "f [-日本]"),
        Line("f 😀", "f [😀]"),
        Line("😀", "😀"),
        Line("$😀", "$😀"),
        Line("f -😀", "f [-😀]"),
        Line("f٣", "f٣"),
        Line("f ٣", "f [٣]"),
        Line("f -٣", "f [-٣]"),
        Line("$٣", ""),
        Line("été", "été"),
        Line("f a\u{301}", "f [a\u{301}]"),
        Line("привет", "привет"),
        Line(#"f "привет""#, #"f ["привет"]"#),
        Line("f ａ", "f [ａ]"),
        Line("f －a", "f [－a]"),
        Line("f ＄x", "f [＄x]"),
        Line("f ″a″", "f [″a″]"),
        Line("f …", "f […]"),
        Line("f a…b", "f [a…b]"),
        Line("f ⅷ", "f [ⅷ]"),
        Line("f ²", "f [²]"),
        Line("f ª", "f [ª]"),
    ])
    func letters(line: Line) { line.expectCommands() }
}
