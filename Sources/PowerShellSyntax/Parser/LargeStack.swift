import Dispatch
import Foundation

/// Runs code that recurses deeply on a thread of its own.
enum LargeStack {
    /// The address space of the stack; memory is taken only as far as it is used.
    private static let size = 512 << 20

    private final class Result<Value>: @unchecked Sendable {
        var value: Value?
    }

    /// The value of `body`, or of `fallback` in the case that there is no thread to be had.
    static func run<Value>(_ body: @escaping @Sendable () -> Value, fallback: () -> Value) -> Value {
        let result = Result<Value>()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            result.value = body()
            done.signal()
        }
        thread.stackSize = size
        thread.start()
        done.wait()
        return result.value ?? fallback()
    }
}
