// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "msol2graph",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "msol2graph", targets: ["msol2graph"])
    ],
    targets: [
        .target(name: "PowerShellSyntax"),
        .target(name: "MappingTables", plugins: ["EmbedMappingTables"]),
        .target(name: "Migration", dependencies: ["PowerShellSyntax", "MappingTables"]),
        .target(name: "Reporting", dependencies: ["Migration", "MappingTables", "PowerShellSyntax"]),
        .target(name: "CommandLineTool", dependencies: ["PowerShellSyntax", "MappingTables", "Migration", "Reporting"]),
        .executableTarget(name: "msol2graph", dependencies: ["CommandLineTool"]),
        .executableTarget(name: "MappingTablesEmbedder"),
        .plugin(name: "EmbedMappingTables", capability: .buildTool(), dependencies: ["MappingTablesEmbedder"]),
        .testTarget(name: "PowerShellSyntaxTests", dependencies: ["PowerShellSyntax"], exclude: ["Fixtures"]),
        .testTarget(name: "MappingTablesTests", dependencies: ["MappingTables"]),
        .testTarget(name: "MigrationTests", dependencies: ["Migration", "Reporting"]),
        .testTarget(name: "CommandLineToolTests", dependencies: ["CommandLineTool"]),
    ],
    swiftLanguageModes: [.v6]
)
