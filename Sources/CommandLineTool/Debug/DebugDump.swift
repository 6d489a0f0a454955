import PowerShellSyntax

/// Dumps of what the parser sees, one JSON line a file, for comparison with PowerShell's own parser.
/// All offsets are byte offsets in the file on disk.
enum DebugDump {
    /// Every token: `{"file":F,"tokens":[[start,end,"Kind"],...]}`.
    static func tokens(file: String, bytes: [UInt8]) -> String {
        let tree = PowerShellParser.parse(SourceText(bytes: bytes))
        var out = DebugJSON()
        out.raw("{\"file\":")
        out.string(file)
        out.raw(",\"tokens\":[")
        out.list(tree.tokens) { out, token in
            out.raw("[\(tree.source.fileOffset(Int(token.start))),\(tree.source.fileOffset(Int(token.end))),")
            out.string(token.kind.powerShellName)
            out.raw("]")
        }
        out.raw("]}")
        return out.text
    }

    /// Every command with its elements, and the syntax errors.
    static func commands(file: String, bytes: [UInt8]) -> String {
        let tree = PowerShellParser.parse(SourceText(bytes: bytes))
        var out = DebugJSON()
        out.raw("{\"file\":")
        out.string(file)
        out.raw(",\"encoding\":")
        out.string(tree.source.encoding.rawValue)
        out.raw(",\"commands\":[")
        out.list(tree.commands()) { out, command in
            out.raw("{")
            out.span(command.node)
            out.raw(",\"name\":")
            out.string(command.constantName)
            out.raw(",\"operator\":")
            out.string(command.invocationOperator.map { $0 == .dot ? "." : "&" })
            out.raw(",\"elements\":[")
            out.list(command.nameNode.map { [$0] + command.elements } ?? command.elements) { out, element in
                out.raw("{\"kind\":")
                switch element.kind {
                case _ where element == command.nameNode: out.raw("\"name\",")
                case .commandParameter: out.raw("\"parameter\",")
                case .redirection: out.raw("\"redirection\",")
                default: out.raw("\"argument\",")
                }
                out.span(element)
                if element.kind == .commandParameter {
                    out.raw(",\"parameter\":")
                    out.string(element.parameterName)
                    out.raw(",\"colon\":\(element.flags.contains(.colon))")
                }
                out.raw("}")
            }
            out.raw("]}")
        }
        out.raw("],\"errors\":[")
        out.list(tree.errors) { out, error in
            out.raw("{\"offset\":\(tree.source.fileOffset(error.offset)),\"message\":")
            out.string(error.id)
            out.raw("}")
        }
        out.raw("]}")
        return out.text
    }

    /// Every node in pre-order: `{"file":F,"nodes":[[depth,start,end,"kind","role",value],...]}`; the value of a string, the name of a variable or type,
    /// else `null`.
    static func tree(file: String, bytes: [UInt8]) -> String {
        let tree = PowerShellParser.parse(SourceText(bytes: bytes))
        var out = DebugJSON()
        out.raw("{\"file\":")
        out.string(file)
        out.raw(",\"nodes\":[")
        var depths: [Int32: Int] = [:]
        out.list(tree.root.descendants()) { out, node in
            let depth = node.parent.flatMap { depths[$0.index] }.map { $0 + 1 } ?? 0
            depths[node.index] = depth
            out.raw("[\(depth),\(tree.source.fileOffset(node.start)),\(tree.source.fileOffset(node.end)),")
            out.string("\(node.kind)")
            out.raw(",")
            out.string("\(node.role)")
            out.raw(",")
            out.string(node.constantStringValue ?? node.variableName ?? node.typeName)
            out.raw("]")
        }
        out.raw("]}")
        return out.text
    }
}

/// Builds the lines of `DebugDump`.
struct DebugJSON {
    private var bytes: [UInt8] = []

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A string in quotes, `null` for nil.
    mutating func string(_ text: String?) {
        guard let text else { return raw("null") }
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case ..<0x20:
                raw("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
            default:
                bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    /// The range of a node in the file.
    mutating func span(_ node: SyntaxNode) {
        let source = node.tree.source
        raw("\"start\":\(source.fileOffset(node.start)),\"end\":\(source.fileOffset(node.end))")
    }

    /// Items with commas between them.
    mutating func list<Item>(_ items: [Item], _ write: (inout DebugJSON, Item) -> Void) {
        for (i, item) in items.enumerated() {
            if i > 0 { bytes.append(0x2C) }
            write(&self, item)
        }
    }
}

/// The tokens of a file as one JSON line.
func debugTokens(file: String, bytes: [UInt8]) -> String { DebugDump.tokens(file: file, bytes: bytes) }

/// The commands of a file as one JSON line.
func debugCommands(file: String, bytes: [UInt8]) -> String { DebugDump.commands(file: file, bytes: bytes) }

/// The nodes of a file as one JSON line.
func debugTree(file: String, bytes: [UInt8]) -> String { DebugDump.tree(file: file, bytes: bytes) }
