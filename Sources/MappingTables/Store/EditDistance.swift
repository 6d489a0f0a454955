/// How far two words are from each other.
public enum EditDistance {
    /// Number of bytes: insertions, deletions, replacements and swaps of neighbours; nil when there are more than `limit`.
    public static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for row in 1...max(1, a.count) where row <= a.count {
            var line = [row]
            line.reserveCapacity(b.count + 1)
            for column in 1...max(1, b.count) where column <= b.count {
                let same = a[row - 1] == b[column - 1]
                var best = min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] { best = min(best, beforeLast[column - 2] + 1) }
                line.append(best)
            }
            if line.allSatisfy({ $0 > limit }) { return nil }
            beforeLast = last
            last = line
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
