#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(ucrt)
    import ucrt
#endif

/// The standard streams of the program, replaceable in tests.
public struct Console: Sendable {
    /// Everything from standard input.
    let readInput: @Sendable () -> [UInt8]
    /// Writes to standard output.
    let writeOutput: @Sendable ([UInt8]) -> Void
    /// Writes to standard error.
    let writeError: @Sendable ([UInt8]) -> Void
    /// Color may be used on standard output.
    let isColored: Bool
    /// Standard error is a terminal: progress may be shown.
    let showsProgress: Bool

    /// A console of one's own.
    public init(
        readInput: @escaping @Sendable () -> [UInt8], writeOutput: @escaping @Sendable ([UInt8]) -> Void,
        writeError: @escaping @Sendable ([UInt8]) -> Void, isColored: Bool = false, showsProgress: Bool = false
    ) {
        self.readInput = readInput
        self.writeOutput = writeOutput
        self.writeError = writeError
        self.isColored = isColored
        self.showsProgress = showsProgress
    }

    /// The streams of the process.
    public static let standard = Console(
        readInput: { StandardStream(descriptor: 0).read() }, writeOutput: { StandardStream(descriptor: 1).write($0) },
        writeError: { StandardStream(descriptor: 2).write($0) },
        isColored: StandardStream(descriptor: 1).isTerminal && getenv("NO_COLOR") == nil, showsProgress: StandardStream(descriptor: 2).isTerminal)

    func output(_ text: String) { writeOutput(Array(text.utf8)) }

    /// One message on standard error.
    func error(_ text: String) { writeError(Array((text + "\n").utf8)) }

    /// `msol2graph: text` on standard error.
    func complain(_ text: String) { error("msol2graph: \(text)") }
}

/// A file descriptor of the process.
struct StandardStream {
    let descriptor: Int32

    var isTerminal: Bool {
        #if canImport(ucrt)
            _isatty(descriptor) != 0
        #else
            isatty(descriptor) != 0
        #endif
    }

    func read() -> [UInt8] {
        useBytes()
        var out: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = buffer.withUnsafeMutableBytes { Self.read(descriptor, $0) }
            guard count > 0 else { return out }
            out += buffer[..<count]
        }
    }

    func write(_ bytes: [UInt8]) {
        useBytes()
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Self.write(descriptor, $0) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// Windows would change line ends otherwise.
    private func useBytes() {
        #if canImport(ucrt)
            _ = _setmode(descriptor, _O_BINARY)
        #endif
    }

    // The C functions take raw memory; there is no other way to reach a descriptor without Foundation's buffering.
    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(ucrt)
            Int(_read(descriptor, buffer.baseAddress, UInt32(buffer.count)))
        #elseif canImport(Darwin)
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(ucrt)
            Int(_write(descriptor, buffer.baseAddress, UInt32(buffer.count)))
        #elseif canImport(Darwin)
            Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
