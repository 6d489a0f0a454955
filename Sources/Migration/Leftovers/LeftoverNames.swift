import MappingTables
import PowerShellSyntax

/// Reports what the migration of calls cannot reach: legacy names in strings, comments and .NET types, retired hosts in URLs.
struct LeftoverNames {
    let tables: MappingTables
    let tree: SyntaxTree
    /// Ranges that have been rewritten, where nothing is left over.
    let covered: [Range<Int>]

    /// Findings by position.
    func findings() -> [Finding] {
        var out: [Finding] = []
        for token in tree.tokens {
            switch token.kind {
            case .comment where tree.source.string(in: token.range).hasPrefix("# msol2graph "): continue
            case .comment: out += names(in: token, code: .nameInComment, place: "a comment")
            case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable:
                out += names(in: token, code: .nameInString, place: "a string")
            default: continue
            }
        }
        for node in tree.root.descendants() where node.kind == .stringConstant && !node.flags.contains(.bareWord) && !isCovered(node.range) {
            guard let name = node.constantStringValue, ModuleRewriter.isLegacyModule(name, tables) else { continue }
            out.append(
                Finding(
                    code: .moduleIsManual, tier: .manual, message: "The old module \(name) is named in a string here; where it is used cannot be seen.",
                    advice: "Name the Microsoft.Graph modules that the script needs instead.", range: node.range))
        }
        return out + asked()
    }

    /// Commands that take the name of a cmdlet or a script as text: what they do with a legacy one fails.
    private func asked() -> [Finding] {
        let commands: Set<String> = ["get-command", "gcm", "invoke-expression", "iex"]
        return tree.commands().compactMap { command in
            guard let name = command.constantName, commands.contains(name.lowercased()) else { return nil }
            for element in command.elements where element.kind == .stringConstant || element.kind == .expandableString {
                let words = Self.words(in: tree.source.utf8[element.range]).map { String(decoding: tree.source.utf8[$0], as: UTF8.self) }
                guard let word = words.first(where: tables.isLegacyCmdlet) else { continue }
                return Finding(
                    code: .dynamicInvocation, tier: .manual, message: "\(name) is given \(word), a cmdlet of a retired module, as text.",
                    advice: tables.successor(of: word)?.targets.first.map { "Write the call out, with \($0) and its own parameters." },
                    range: command.node.range, cmdlet: word)
            }
            return nil
        }
    }

    /// Hosts that the text of the script names, with the lines where they stand.
    func hosts() -> [(host: Host, line: Int, range: Range<Int>)] {
        var out: [(Host, Int, Range<Int>)] = []
        let lines = tree.source.lineMap
        for token in tree.tokens where token.kind != .comment && token.end - token.start > 6 {
            guard !token.flags.contains(.nested) || token.kind == .stringLiteral else { continue }
            let text = tree.source.utf8[token.range]
            for range in Self.urls(in: text) {
                let name = String(decoding: tree.source.utf8[range], as: UTF8.self).lowercased()
                guard let host = tables.host(named: name) else { continue }
                out.append((host, lines.position(of: range.lowerBound).line, range))
            }
        }
        return out
    }

    private func names(in token: Token, code: RuleCode, place: String) -> [Finding] {
        guard !isCovered(token.range) else { return [] }
        let text = tree.source.utf8[token.range]
        var seen: Set<String> = []
        var out: [Finding] = []
        for range in Self.words(in: text) {
            let word = String(decoding: tree.source.utf8[range], as: UTF8.self)
            guard tables.isLegacyCmdlet(word), !isCovered(range), seen.insert(word.lowercased()).inserted else { continue }
            out.append(
                Finding(
                    code: code, tier: .safe, message: "\(word) is named in \(place) and was left as it is.",
                    advice: tables.successor(of: word)?.targets.first.map { "Its successor is \($0)." }, range: range, cmdlet: word))
        }
        return out
    }

    private func isCovered(_ range: Range<Int>) -> Bool {
        covered.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }

    /// Words of the form `Verb-Noun` that hold `msol` or `azuread` or `rbac`.
    private static func words(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var i = text.startIndex
        while i < text.endIndex {
            guard isNameByte(text[i]) else {
                i += 1
                continue
            }
            let start = i
            while i < text.endIndex, isNameByte(text[i]) || text[i] == UInt8(ascii: "-") { i += 1 }
            if text[start..<i].contains(UInt8(ascii: "-")) { out.append(start..<i) }
        }
        return out
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// Host names behind `://`.
    private static func urls(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var i = text.startIndex
        while i + 3 < text.endIndex {
            guard text[i] == UInt8(ascii: ":"), text[i + 1] == UInt8(ascii: "/"), text[i + 2] == UInt8(ascii: "/") else {
                i += 1
                continue
            }
            let start = i + 3
            i = start
            while i < text.endIndex, isNameByte(text[i]) || text[i] == UInt8(ascii: "-") || text[i] == UInt8(ascii: ".") { i += 1 }
            if i > start { out.append(start..<i) }
        }
        return out
    }
}
