// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "msol2graph",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "msol2graph", targets: ["msol2graph"])
    ],
    targets: [
        .target(name: "PowerShellSyntax"),
        .target(name: "TableArchive"),
        .target(name: "MappingTables", dependencies: ["TableArchive"], plugins: ["EmbedMappingTables"]),
        .target(name: "Migration", dependencies: ["PowerShellSyntax", "MappingTables"]),
        .target(name: "Reporting", dependencies: ["Migration", "MappingTables", "PowerShellSyntax"]),
        .target(name: "CommandLineTool", dependencies: ["Migration", "Reporting", "MappingTables", "PowerShellSyntax"]),
        .executableTarget(name: "msol2graph", dependencies: ["CommandLineTool"]),
        .executableTarget(name: "MappingTablesEmbedder", dependencies: ["TableArchive"]),
        .plugin(name: "EmbedMappingTables", capability: .buildTool(), dependencies: ["MappingTablesEmbedder"]),
        .testTarget(name: "MappingTablesTests", dependencies: ["MappingTables", "TableArchive"]),
        .testTarget(name: "PowerShellSyntaxTests", dependencies: ["PowerShellSyntax"], exclude: ["Fixtures"]),
        .testTarget(name: "MigrationTests", dependencies: ["Migration", "MappingTables", "PowerShellSyntax"], exclude: ["Fixtures"]),
        .testTarget(name: "ReportingTests", dependencies: ["Reporting", "Migration"]),
        .testTarget(name: "CommandLineToolTests", dependencies: ["CommandLineTool"]),
    ],
    swiftLanguageModes: [.v6]
)
