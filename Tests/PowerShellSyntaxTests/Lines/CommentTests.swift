import Testing

@testable import PowerShellSyntax

/// Comments and where they may stand.
@Suite struct CommentTests {
    /// A number sign in a word is no comment.
    @Test(arguments: [
        Line("# a", "Comment:# a"),
        Line("a # b", "Identifier:a Comment:# b"),
        Line("a# b", "Generic:a# Identifier:b"),
        Line("a #b", "Identifier:a Comment:#b"),
        Line("a;#b", "Identifier:a Semi:; Comment:#b"),
        Line("a<# b #>c", "Generic:a<# Identifier:b Comment:#>c"),
        Line("a <# b #> c", "Identifier:a Comment:<# b #> Identifier:c"),
        Line("<# a #> b", "Comment:<# a #> Identifier:b"),
        Line("<# a\nb #>", "Comment:<# a␊b #>"),
        Line("<# a", "!MissingTerminatorMultiLineComment@0"),
        Line("<# a #", "!MissingTerminatorMultiLineComment@0"),
        Line("# a\nb", "Comment:# a NewLine:␊ Identifier:b"),
        Line("#", "Comment:#"),
        Line("a `# b", "Identifier:a Generic:`# Identifier:b"),
        Line(##""# a""##, ##"StringExpandable:"# a""##),
        Line("'# a'", "StringLiteral:'# a'"),
        Line("$x# a", "Variable:$x Comment:# a"),
        Line("$x # a", "Variable:$x Comment:# a"),
        Line("(# a\nb)", "LParen:( Comment:# a NewLine:␊ Identifier:b RParen:)"),
        Line("@{ # a\nb = 1 }", "AtCurly:@{ Comment:# a NewLine:␊ Identifier:b Equals:= Number:1 RCurly:}"),
        Line("f a#b", "Identifier:f Generic:a#b"),
        Line("f #b", "Identifier:f Comment:#b"),
        Line("f a,# b\nc", "Identifier:f Identifier:a Comma:, Comment:# b NewLine:␊ Identifier:c"),
        Line("$x.<# a #>y", "Variable:$x Dot:. Comment:<# a #> Identifier:y"),
        Line("$x <# a #>.y", "Variable:$x Comment:<# a #> !UnexpectedToken@10"),
        Line("1# a", "Number:1 Comment:# a"),
        Line("1 <# a #> + 2", "Number:1 Comment:<# a #> Plus:+ Number:2"),
        Line("{#a\n}", "LCurly:{ Comment:#a NewLine:␊ RCurly:}"),
        Line("[int]# a", "LBracket:[ Identifier:int RBracket:] Comment:# a"),
        Line("if # a\n($x) { }", "If:if Comment:# a NewLine:␊ LParen:( Variable:$x RParen:) LCurly:{ RCurly:}"),
        Line("#>", "Comment:#>"),
        Line("<##>", "Comment:<##>"),
        Line("<#>", "!MissingTerminatorMultiLineComment@0"),
        Line("<# <# #> #>", "Comment:<# <# #> Comment:#>"),
        Line("a | # b\nc", "Identifier:a Pipe:| Comment:# b NewLine:␊ Identifier:c"),
        Line("`# a", "Generic:`# Identifier:a"),
        Line("`a# b", "Generic:`a# Identifier:b"),
        Line("f <#a#>", "Identifier:f Comment:<#a#>"),
        Line("f a<#b#>", "Identifier:f Generic:a<#b#>"),
    ])
    func comments(line: Line) { line.expectTokens() }

    /// `#Requires` is read like a command.
    @Test(arguments: [
        Line("#Requires -Version 5", ""),
        Line("#requires -Version 5.1", ""),
        Line("#Requires -Modules A, B", ""),
        Line("#Requires -RunAsAdministrator", ""),
        Line("#Requires -PSEdition Core", ""),
        Line(#"#Requires -Modules @{ ModuleName = "A"; ModuleVersion = "1.0" }"#, ""),
        Line("#Requires -Version", "!ParameterRequiresArgument@10"),
        Line("#Requires -Version x", "!RequiresVersionInvalid@19"),
        Line("#Requires x", "!ScriptRequiresInvalidFormat@10"),
        Line("#RequiresX", "!ScriptRequiresInvalidFormat@1"),
        Line("#Requires -RunAsAdministrator x", "!ParameterCannotHaveArgument@10"),
        Line("#Requires -Foo 1", "!ScriptRequiresInvalidFormat@10"),
        Line("#Requires -PSEdition x", "!RequiresPSEditionInvalid@21"),
        Line(#"#Requires -Modules @{ ModuleName = "A" }"#, "!RequiresModuleInvalid@19"),
        Line("#Requires", ""),
        Line("# Requires x", ""),
        Line("#Requires -Version $x", "!RequiresArgumentMustBeConstant@19"),
        Line("#Requires -Version 5 # x", ""),
        Line("a #Requires x", "a !ScriptRequiresInvalidFormat@12"),
        Line("<#Requires x#>", ""),
        Line(##""#Requires x""##, ""),
    ])
    func requires(line: Line) { line.expectCommands() }
}
