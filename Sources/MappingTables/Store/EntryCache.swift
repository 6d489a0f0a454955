import Synchronization

/// Remembers what an entry decoded to, including that there is none.
final class EntryCache<Value: Sendable>: Sendable {
    private let values = Mutex<[String: Value?]>([:])

    init() {}

    /// The value for a key, made by `make` the first time. `make` runs outside the lock: two threads may both decode an entry, none waits for another's decoding.
    func value(for key: String, make: () -> Value?) -> Value? {
        if let known = values.withLock({ $0[key] }) { return known }
        let made = make()
        values.withLock { $0[key] = .some(made) }
        return made
    }
}
