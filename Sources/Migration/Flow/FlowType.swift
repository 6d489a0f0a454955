/// What is known of a value: the kinds of objects it may be.
///
/// The empty type is a value that no legacy object is part of (a number, a string, `$null`): reading its properties changes nothing. `unknown` is set when
/// something that could not be followed may be in the value as well.
struct FlowType: Hashable, Sendable {
    var shapes: Set<Shape> = []
    var unknown = false
    /// May be a collection: a property read on it may be a member enumeration.
    var many = false

    /// A value without legacy objects.
    static let nothing = FlowType()
    /// A value that could not be followed.
    static let unfollowed = FlowType(unknown: true)

    /// One kind of object.
    enum Shape: Hashable, Sendable {
        /// An object of a legacy type table. `producer` is the index of the call that returned it, nil for nested and for constructed objects.
        case legacy(table: String, producer: Int?)
        /// An object that the script itself made, with what its columns hold; keys are lower-case. Its property names stay as they are.
        case record([String: FlowType])
    }

    /// The value may hold objects of a legacy type.
    var hasLegacy: Bool { shapes.contains { if case .legacy = $0 { true } else { false } } }

    /// Calls whose results the value may be, records included.
    var producers: Set<Int> {
        var out: Set<Int> = []
        for shape in shapes {
            switch shape {
            case let .legacy(_, producer): if let producer { out.insert(producer) }
            case .record: continue
            }
        }
        return out
    }

    /// Names of the legacy type tables, sorted.
    var tables: [String] {
        Set(shapes.compactMap { if case let .legacy(table, _) = $0 { table } else { nil } }).sorted()
    }

    /// The value of a column of the records among the shapes.
    func column(_ name: String) -> FlowType {
        var out = FlowType.nothing
        for case let .record(columns) in shapes { if let type = columns[name.lowercased()] { out.join(type) } }
        return out
    }

    /// One element of the collection.
    var element: FlowType { FlowType(shapes: shapes, unknown: unknown, many: false) }

    /// As part of a collection.
    var collection: FlowType { FlowType(shapes: shapes, unknown: unknown, many: true) }

    /// May be either.
    mutating func join(_ other: FlowType) {
        if shapes.count < 24 { shapes.formUnion(other.shapes) } else if !other.shapes.isSubset(of: shapes) { unknown = true }
        unknown = unknown || other.unknown
        many = many || other.many
    }

    func joined(_ other: FlowType) -> FlowType {
        var out = self
        out.join(other)
        return out
    }
}
