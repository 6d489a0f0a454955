import Foundation
import PackagePlugin

/// Compiles the JSON files of the top-level folder `MappingTables` into the target that uses this plugin.
@main
struct EmbedMappingTables: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let folder = context.package.directoryURL.appending(path: "MappingTables", directoryHint: .isDirectory)
        let output = context.pluginWorkDirectoryURL.appending(path: "CompiledTables.swift")
        // Each file is named, so that a change of one row compiles the tables anew; the folders are, so that a new row does.
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".json") }.sorted()
        let folders = ["cmdlets", "types"].map { folder.appending(path: $0, directoryHint: .isDirectory) }
        return [
            .buildCommand(
                displayName: "Embedding the mapping tables",
                executable: try context.tool(named: "MappingTablesEmbedder").url,
                arguments: [folder.path, output.path],
                inputFiles: folders + files.map { folder.appending(path: $0) },
                outputFiles: [output])
        ]
    }
}
