import Testing

@testable import CommandLineTool

@Suite struct CommandLineToolTests {
    @Test func unknownCommandIsWrongUsage() {
        #expect(CommandLineTool.run(arguments: ["frobnicate"]) == 2)
    }
}
