/// A unified diff of one file over its bytes, as `git apply` takes it.
public struct UnifiedDiff {
    /// Path as the diff names it, with `/` between its parts.
    let path: String
    private let before: [ArraySlice<UInt8>]
    private let after: [ArraySlice<UInt8>]

    private static let context = 3

    /// - Parameters:
    ///   - path: relative to the folder where the diff will be applied.
    ///   - before: the file as it is.
    ///   - after: the file as it will be.
    public init(path: String, before: [UInt8], after: [UInt8]) {
        var path = path
        while path.hasPrefix("./") { path.removeFirst(2) }
        while path.hasPrefix("/") { path.removeFirst() }
        self.path = path
        self.before = Self.lines(before)
        self.after = Self.lines(after)
    }

    /// The diff; empty when nothing differs.
    public var bytes: [UInt8] {
        let changes = changes
        guard !changes.isEmpty else { return [] }
        let (old, new) = (Self.quoted("a/" + path), Self.quoted("b/" + path))
        // git marks the end of a name with blanks by a tab.
        let end = path.contains(" ") ? "\t\n" : "\n"
        var out = Array("diff --git \(old) \(new)\n--- \(old)\(end)+++ \(new)\(end)".utf8)
        for hunk in Self.hunks(changes) { append(hunk, to: &out) }
        return out
    }

    /// A name as git writes it: in quotes with escapes when it has characters that would break the line.
    private static func quoted(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F }) else { return name }
        var out = "\""
        for scalar in name.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: out += "\\\(scalar)"
            case 0..<0x20, 0x7F: out += "\\" + String(repeating: "0", count: scalar.value < 8 ? 2 : scalar.value < 64 ? 1 : 0) + String(scalar.value, radix: 8)
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// A stretch of lines that differs: `old` of the one file against `new` of the other.
    private struct Change {
        var old: Range<Int>
        var new: Range<Int>
    }

    private var changes: [Change] {
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case let .remove(offset, _, _): removed.insert(offset)
            case let .insert(offset, _, _): inserted.insert(offset)
            }
        }
        var out: [Change] = []
        var i = 0
        var j = 0
        while i < before.count || j < after.count {
            guard removed.contains(i) || inserted.contains(j) else {
                i += 1
                j += 1
                continue
            }
            let start = (i, j)
            while removed.contains(i) { i += 1 }
            while inserted.contains(j) { j += 1 }
            out.append(Change(old: start.0..<i, new: start.1..<j))
        }
        return out
    }

    /// Changes that are near enough to share their context.
    private static func hunks(_ changes: [Change]) -> [[Change]] {
        var out: [[Change]] = []
        for change in changes {
            if let last = out.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
                out[out.count - 1].append(change)
            } else {
                out.append([change])
            }
        }
        return out
    }

    private func append(_ hunk: [Change], to out: inout [UInt8]) {
        guard let first = hunk.first, let last = hunk.last else { return }
        let lead = min(Self.context, first.old.lowerBound)
        let tail = min(Self.context, before.count - last.old.upperBound)
        let old = first.old.lowerBound - lead..<last.old.upperBound + tail
        let new = first.new.lowerBound - lead..<last.new.upperBound + tail
        out += Array("@@ -\(Self.range(old)) +\(Self.range(new)) @@\n".utf8)
        var i = old.lowerBound
        for change in hunk {
            for line in before[i..<change.old.lowerBound] { append(" ", line, to: &out) }
            for line in before[change.old] { append("-", line, to: &out) }
            for line in after[change.new] { append("+", line, to: &out) }
            i = change.old.upperBound
        }
        for line in before[i..<old.upperBound] { append(" ", line, to: &out) }
    }

    private static func range(_ range: Range<Int>) -> String {
        let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
        return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
    }

    private func append(_ mark: Character, _ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
        out += Array(String(mark).utf8)
        out += line
        if line.last != 0x0A { out += Array("\n\\ No newline at end of file\n".utf8) }
    }

    /// Lines with their line feeds.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var out: [ArraySlice<UInt8>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x0A {
            out.append(bytes[start...index])
            start = index + 1
        }
        if start < bytes.count { out.append(bytes[start...]) }
        return out
    }
}
