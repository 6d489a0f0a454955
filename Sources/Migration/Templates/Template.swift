/// A text with placeholders: `{ObjectId}`, `{value|odata}`. Braces that hold no word of letters are text, so hashtables and script blocks need no escape.
public struct Template: Sendable, Hashable {
    public enum Part: Sendable, Hashable {
        case text(String)
        case placeholder(name: String, formatter: String?)
    }

    public let parts: [Part]

    public init(_ source: String) {
        var parts: [Part] = []
        var text = ""
        var rest = Substring(source)
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            if let close = inside.firstIndex(of: "}"), let part = Self.placeholder(inside[..<close]) {
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                parts.append(part)
                rest = inside[inside.index(after: close)...]
            } else {
                text += "{"
                rest = inside
            }
        }
        text += rest
        if !text.isEmpty { parts.append(.text(text)) }
        self.parts = parts
    }

    private static func placeholder(_ inside: Substring) -> Part? {
        let halves = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        // `{32}` of a regular expression is no placeholder.
        guard let name = halves.first, name.first?.isLetter == true, halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber } }) else {
            return nil
        }
        return .placeholder(name: String(name), formatter: halves.count > 1 ? String(halves[1]) : nil)
    }

    /// Names of all placeholders.
    public var names: [String] {
        parts.compactMap { if case let .placeholder(name, _) = $0 { name } else { nil } }
    }

    /// The text with every placeholder replaced; nil when `value` has none for one of them.
    public func rendered(_ value: (_ name: String, _ formatter: String?) -> String?) -> String? {
        var out = ""
        for part in parts {
            switch part {
            case let .text(text): out += text
            case let .placeholder(name, formatter):
                guard let text = value(name, formatter) else { return nil }
                out += text
            }
        }
        return out
    }
}
