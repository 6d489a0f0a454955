/// Reading of the templates in rows, as far as the rules about them need it.
enum TemplateText {
    /// What a `{name|formatter}` stands for. Braces around anything else are text.
    struct Placeholder: Hashable {
        let name: String
        let formatter: String?
    }

    /// Formatters that write a value in another form than its source text.
    static let formatters: Set<String> = ["text", "odata", "array", "skuId", "skuIds", "licenseEntries", "planIds"]

    static func placeholders(in text: String) -> [Placeholder] {
        var found: [Placeholder] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            rest = rest[rest.index(after: open)...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let halves = rest[..<close].split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            let isWord = halves.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber } }
            if isWord, let name = halves.first { found.append(Placeholder(name: String(name), formatter: halves.count > 1 ? String(halves[1]) : nil)) }
        }
        return found
    }

    /// Words that have the form of a Graph cmdlet: `Get-MgUser`.
    static func graphCmdlets(in text: String) -> [String] {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }.map(String.init).filter { word in
            guard let dash = word.firstIndex(of: "-"), dash != word.startIndex else { return false }
            return word[dash...].hasPrefix("-Mg")
        }
    }

    /// Whether brackets outside of quotes close in order. Quotes themselves must be closed too.
    static func isBalanced(_ text: String) -> Bool {
        var open: [Character] = []
        var quote: Character?
        var previous: Character?
        for character in text {
            if let current = quote {
                if character == current && previous != "`" { quote = nil }
            } else {
                switch character {
                case "'", "\"": quote = character
                case "(": open.append(")")
                case "{": open.append("}")
                case "[": open.append("]")
                case ")", "}", "]": if open.popLast() != character { return false }
                default: break
                }
            }
            previous = character
        }
        return quote == nil && open.isEmpty
    }
}
