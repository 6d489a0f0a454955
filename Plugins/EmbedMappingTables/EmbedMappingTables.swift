import PackagePlugin

/// Compiles the JSON files of the top-level folder `MappingTables` into the target that uses this plugin.
@main
struct EmbedMappingTables: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        []
    }
}
