import Testing

/// Help, and errors that name the argument.
@Suite struct UsageTests {
    static let pages = [["--help"], ["help"], ["help", "migrate"], ["help", "lint"], ["help", "explain"], ["help", "debug"], ["migrate", "--help"]]

    @Test(arguments: pages)
    func helpFitsEightyColumns(_ arguments: [String]) {
        let run = ToolRun(arguments)
        #expect(run.code == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(run.output.contains("Exit codes:"))
    }

    static let mistakes: [([String], String)] = [
        (["migrte"], "did you mean 'migrate'?"),
        (["migrate", "--outptu", "x", "a.ps1"], "did you mean '--output'?"),
        (["migrate"], "migrate needs at least one PATH"),
        (["lint"], "lint needs at least one PATH"),
        (["migrate", "--output"], "--output needs a value"),
        (["migrate", "--tiers", "saf", "x"], "--tiers is one of safe, review, not 'saf'; did you mean 'safe'?"),
        (["migrate", "--in-place", "--diff", "x"], "--in-place and --diff exclude each other"),
        (["migrate", "--output", "a", "--check", "x"], "--output and --check exclude each other"),
        (["migrate", "--in-place", "-"], "--in-place needs files"),
        (["migrate", "--jobs", "0", "x"], "--jobs is a number above zero"),
        (["migrate", "--check=yes", "x"], "--check takes no value"),
        (["lint", "--fail-on", "fatal", "x"], "--fail-on is one of"),
        (["explain"], "explain needs"),
        (["explain", "Get-MsolUsr"], "Get-MsolUser"),
        (["explain", "Reset-MsolUserPassword"], "Set-MsolUserPassword"),
        (["debug", "tokns", "x"], "did you mean 'tokens'?"),
        (["debug", "tokens"], "needs at least one file"),
        (["--bogus"], "there is no option '--bogus'"),
        (["/tmp"], "did you mean 'migrate /tmp' or 'lint /tmp'?"),
        (["migrate", "--overwrite", "--diff", "x"], "--overwrite and --diff exclude each other"),
        (["migrate", "--jobs", "2", "--jobs", "3", "x"], "--jobs is given twice"),
        (["migrate", "-", "x"], "- (standard input) stands alone"),
        (["lint", "--colour", "x"], "lint has no option '--colour'\nRun 'msol2graph help lint' for the options."),
        (["explain", "M2G999"], "codes run from M2G101 to"),
        (["explain", "M2G20"], "did you mean M2G"),
        (["explain", "Get-MgUsr"], "Get-MgUser"),
        (["help", "explan"], "did you mean 'explain'?"),
    ]

    @Test(arguments: mistakes)
    func mistakeIsNamed(_ arguments: [String], _ message: String) {
        let run = ToolRun(arguments)
        #expect(run.code == 2)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test func versionIsPrinted() {
        #expect(ToolRun(["--version"]).output.hasPrefix("msol2graph "))
    }
}
