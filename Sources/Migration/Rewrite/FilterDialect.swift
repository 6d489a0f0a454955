import MappingTables

/// Translates the text of an AzureAD `-Filter` into what Microsoft Graph takes: property names, date and guid literals, queries that need
/// the advanced mode.
struct FilterDialect {
    let table: TypeTable?

    private static let operators: Set<String> = ["eq", "ne", "gt", "ge", "lt", "le", "and", "or", "not", "in", "any", "all", "true", "false", "null"]
    private static let functions: Set<String> = ["startswith", "endswith", "contains", "tolower", "toupper"]

    /// `text` is the inside of a double-quoted string. Nil when a property has no counterpart that can be filtered on.
    func translate(_ text: String) -> (text: String, advanced: Bool)? {
        var out = ""
        var advanced = false
        var rest = Substring(text)
        var lambda: Set<String> = []
        while let character = rest.first {
            if character == "'" {
                let literal = Self.literal(&rest)
                if out.lowercased().hasSuffix("datetime") || out.lowercased().hasSuffix("guid") {
                    let word = out.lowercased().hasSuffix("datetime") ? 8 : 4
                    out = String(out.dropLast(word)) + literal.dropFirst().dropLast()
                } else {
                    out += literal
                }
            } else if character == "$" || character == "`" {
                out += Self.expansion(&rest)
            } else if character.isLetter || character == "_" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
                rest = rest[word.endIndex...]
                let lower = word.lowercased()
                if rest.first == ":" { lambda.insert(lower) }
                if Self.operators.contains(lower) {
                    if lower == "ne" || lower == "not" { advanced = true }
                    out += lower
                } else if Self.functions.contains(lower) {
                    if lower == "endswith" { advanced = true }
                    if lower == "contains" { return nil }
                    out += word
                } else if lower == "datetime" || lower == "guid" || lambda.contains(lower) || out.last == ":" || out.last == "/" || out.last?.isNumber == true {
                    out += word
                } else if let name = property(String(word)) {
                    out += name
                } else {
                    return nil
                }
            } else {
                out.append(character)
                rest = rest.dropFirst()
            }
        }
        return (out, advanced)
    }

    /// The Graph name of a property; the word itself when the table does not know it.
    private func property(_ word: String) -> String? {
        guard let (name, rule) = table?.properties.first(where: { $0.key.lowercased() == word.lowercased() }) else { return word }
        if rule.same == true { return word.lowercased() == name.lowercased() ? word : name }
        guard let path = rule.to else { return nil }
        return path.split(separator: ".").map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: "/")
    }

    private static func literal(_ rest: inout Substring) -> String {
        var out = "'"
        rest = rest.dropFirst()
        while let character = rest.first {
            rest = rest.dropFirst()
            out.append(character)
            if character == "'" {
                if rest.first == "'" {
                    out.append("'")
                    rest = rest.dropFirst()
                } else {
                    break
                }
            }
        }
        return out
    }

    /// `$x`, `$( ... )` or an escaped character, untouched.
    private static func expansion(_ rest: inout Substring) -> String {
        var out = String(rest.removeFirst())
        guard let next = rest.first else { return out }
        if out == "`" {
            rest = rest.dropFirst()
            return out + String(next)
        }
        if next == "(" || next == "{" {
            var depth = 0
            while let character = rest.first {
                rest = rest.dropFirst()
                out.append(character)
                if character == "(" || character == "{" { depth += 1 }
                if character == ")" || character == "}" { depth -= 1 }
                if depth == 0 { break }
            }
        } else {
            let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == ":" }
            out += name
            rest = rest[name.endIndex...]
        }
        return out
    }
}
