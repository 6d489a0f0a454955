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
        .target(name: "MappingTables"),
        .target(name: "CommandLineTool", dependencies: ["PowerShellSyntax"]),
        .executableTarget(name: "msol2graph", dependencies: ["CommandLineTool"]),
        .testTarget(name: "PowerShellSyntaxTests", dependencies: ["PowerShellSyntax"], exclude: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6]
)
