@testable import PowerShellSyntax

/// Scripts with one token deleted, doubled or exchanged with its neighbour.
enum Mutants {
    enum Change: String, CaseIterable { case deleted, doubled, swapped }

    /// How many mutants a script has.
    static func count(_ tree: SyntaxTree) -> Int { tree.tokens.count * Change.allCases.count }

    /// The mutant of a number below `count`; nil for an exchange that is none.
    static func mutant(_ tree: SyntaxTree, _ number: Int) -> [UInt8]? {
        let change = Change.allCases[number % Change.allCases.count]
        let index = number / Change.allCases.count
        let text = tree.source.utf8
        let token = tree.tokens[index].range
        switch change {
        case .deleted:
            return Array(text[..<token.lowerBound] + text[token.upperBound...])
        case .doubled:
            return Array(text[..<token.upperBound] + text[token.lowerBound...])
        case .swapped:
            guard let next = tree.tokens[(index + 1)...].first(where: { Int($0.start) >= token.upperBound })?.range else { return nil }
            let gap = text[token.upperBound..<next.lowerBound]
            return Array(text[..<token.lowerBound] + text[next] + gap + text[token] + text[next.upperBound...])
        }
    }
}
