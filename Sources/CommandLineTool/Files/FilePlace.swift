import Foundation

/// What stands at a path, links followed.
struct FilePlace {
    enum Kind {
        case file, folder
        /// A pipe, a device, a socket.
        case other
    }

    let kind: Kind
    let size: Int
    /// The nine bits of a POSIX mode, where there is one.
    let permissions: NSNumber?
    /// Equal for two names of one file; nil where the system does not tell.
    let identity: Identity?

    struct Identity: Hashable {
        let volume: Int
        let number: Int
    }

    /// Nothing when there is nothing at the path.
    init?(_ path: String) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: Self.resolved(path)),
            attributes[.type] as? FileAttributeType != .typeSymbolicLink
        else {
            // A link that is left leads nowhere, except those of the system to open pipes (`/dev/fd/63`).
            guard FileManager.default.fileExists(atPath: path) else { return nil }
            (kind, size, permissions, identity) = (.other, 0, nil, nil)
            return
        }
        kind =
            switch attributes[.type] as? FileAttributeType {
            case .typeRegular?: .file
            case .typeDirectory?: .folder
            default: .other
            }
        size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        permissions = attributes[.posixPermissions] as? NSNumber
        if let volume = attributes[.systemNumber] as? NSNumber, let number = attributes[.systemFileNumber] as? NSNumber, number != 0 {
            identity = Identity(volume: volume.intValue, number: number.intValue)
        } else {
            identity = nil
        }
    }

    static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: withoutSlash(path)))?[.type] as? FileAttributeType == .typeSymbolicLink
    }

    /// The absolute path without `.`, `..` and links; what does not exist yet stays as it is behind the part that does.
    static func resolved(_ path: String) -> String {
        var existing = URL(filePath: path).standardizedFileURL
        var rest: [String] = []
        while existing.path(percentEncoded: false).count > 1, !FileManager.default.fileExists(atPath: withoutSlash(existing.path(percentEncoded: false))) {
            rest.append(existing.lastPathComponent)
            let parent = existing.deletingLastPathComponent()
            guard parent != existing else { break }
            existing = parent
        }
        let base = withoutSlash(existing.resolvingSymlinksInPath().path(percentEncoded: false))
        return rest.reversed().reduce(base) { $0.hasSuffix("/") ? $0 + $1 : $0 + "/" + $1 }
    }

    static func withoutSlash(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") || isBackslash(path.last) { path.removeLast() }
        return path
    }

    private static func isBackslash(_ character: Character?) -> Bool {
        #if os(Windows)
            character == "\\"
        #else
            false
        #endif
    }
}
