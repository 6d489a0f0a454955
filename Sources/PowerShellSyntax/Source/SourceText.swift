/// The text of a script together with the bytes it came from.
///
/// The parser and every edit work on `utf8`; `encoded` turns the edited text back into the file's own encoding.
public struct SourceText: Sendable {
    /// How `fileBytes` spell the text.
    public let encoding: SourceEncoding
    /// The file as it is on disk.
    public let fileBytes: [UInt8]
    /// The text as valid UTF-8, without a byte order mark.
    public let utf8: [UInt8]
    /// The file offset of every `checkpointDistance`th byte of `utf8`; empty where the two differ by a constant.
    private let checkpoints: [UInt32]

    private static let checkpointDistance = 256

    /// Decodes a file: by its byte order mark; without one as UTF-8 when that is valid, else as Windows-1252.
    public init(bytes: [UInt8]) {
        fileBytes = bytes
        if bytes.starts(with: SourceEncoding.utf8BOM.byteOrderMark) {
            encoding = .utf8BOM
            let body = Array(bytes[3...])
            utf8 = UTF8Text.isValid(body) ? body : Array(String(decoding: body, as: UTF8.self).utf8)
            checkpoints = []
        } else if bytes.starts(with: SourceEncoding.utf16LE.byteOrderMark) {
            encoding = .utf16LE
            utf8 = UTF8Text.fromUTF16(bytes, highByteFirst: false)
            checkpoints = Self.checkpoints(utf8, start: 2, unit: Self.utf16Size)
        } else if bytes.starts(with: SourceEncoding.utf16BE.byteOrderMark) {
            encoding = .utf16BE
            utf8 = UTF8Text.fromUTF16(bytes, highByteFirst: true)
            checkpoints = Self.checkpoints(utf8, start: 2, unit: Self.utf16Size)
        } else if UTF8Text.isValid(bytes) {
            encoding = .utf8
            utf8 = bytes
            checkpoints = []
        } else {
            encoding = .windows1252
            var text: [UInt8] = []
            text.reserveCapacity(bytes.count + bytes.count / 8)
            for byte in bytes { UTF8Text.append(Windows1252.codePoint(of: byte), to: &text) }
            utf8 = text
            checkpoints = Self.checkpoints(text, start: 0, unit: Self.singleByteSize)
        }
    }

    /// A text that is not in a file.
    public init(_ text: String) {
        encoding = .utf8
        utf8 = Array(text.utf8)
        fileBytes = utf8
        checkpoints = []
    }

    /// The text of a byte range of `utf8`.
    public func string(in range: Range<Int>) -> String {
        String(decoding: utf8[range.clamped(to: 0..<utf8.count)], as: UTF8.self)
    }

    /// The offset in `fileBytes` of an offset in `utf8`.
    public func fileOffset(_ offset: Int) -> Int {
        switch encoding {
        case .utf8: return offset
        case .utf8BOM: return offset + 3
        case .utf16LE, .utf16BE: return fileOffset(offset, unit: Self.utf16Size)
        case .windows1252: return fileOffset(offset, unit: Self.singleByteSize)
        }
    }

    /// The bytes of a file with this text in this file's encoding, with its byte order mark; nil when the encoding lacks a character.
    public func encoded(_ text: [UInt8]) -> [UInt8]? {
        switch encoding {
        case .utf8:
            return text
        case .utf8BOM:
            return encoding.byteOrderMark + text
        case .utf16LE, .utf16BE:
            var out = encoding.byteOrderMark
            out.reserveCapacity(text.count * 2 + 2)
            let high = encoding == .utf16BE
            for unit in String(decoding: text, as: UTF8.self).utf16 {
                out.append(UInt8(truncatingIfNeeded: high ? unit >> 8 : unit))
                out.append(UInt8(truncatingIfNeeded: high ? unit : unit >> 8))
            }
            return out
        case .windows1252:
            var out: [UInt8] = []
            out.reserveCapacity(text.count)
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                guard let byte = Windows1252.byte(for: scalar.value) else { return nil }
                out.append(byte)
            }
            return out
        }
    }

    /// Whether the unedited text gives back the very bytes of the file. False for broken UTF-16 or UTF-8 behind a byte order mark.
    public var roundTrips: Bool { encoded(utf8) == fileBytes }

    /// Lines and columns of the text.
    public var lineMap: LineMap { LineMap(utf8) }

    // MARK: Offsets

    private static func utf16Size(_ lead: UInt8) -> Int { lead & 0xC0 == 0x80 ? 0 : lead >= 0xF0 ? 4 : 2 }
    private static func singleByteSize(_ lead: UInt8) -> Int { lead & 0xC0 == 0x80 ? 0 : 1 }

    private static func checkpoints(_ text: [UInt8], start: Int, unit: (UInt8) -> Int) -> [UInt32] {
        var out: [UInt32] = []
        out.reserveCapacity(text.count / checkpointDistance + 1)
        var position = start
        for i in text.indices {
            if i % checkpointDistance == 0 { out.append(UInt32(position)) }
            position += unit(text[i])
        }
        return out
    }

    private func fileOffset(_ offset: Int, unit: (UInt8) -> Int) -> Int {
        guard !checkpoints.isEmpty else { return encoding.byteOrderMark.count }
        let block = Swift.min(offset / Self.checkpointDistance, checkpoints.count - 1)
        var position = Int(checkpoints[block])
        for i in (block * Self.checkpointDistance)..<Swift.min(offset, utf8.count) { position += unit(utf8[i]) }
        return position
    }
}
