/// What a file is for, and with that how large it may be and of which types.
package enum BlobKind: String, CaseIterable, Hashable, Sendable {
    case avatar
    /// Of activities and themes.
    case picture
    case csv

    package var maximumBytes: Int64 {
        switch self {
        case .avatar: 2 * 1_024 * 1_024
        case .picture: 5 * 1_024 * 1_024
        case .csv: 100 * 1_024 * 1_024
        }
    }

    package var types: [BlobType] {
        switch self {
        case .avatar, .picture: [.png, .jpeg, .webP]
        case .csv: [.csv]
        }
    }
}

package enum BlobType: String, CaseIterable, Hashable, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case webP = "image/webp"
    case csv = "text/csv"

    /// Enough of a file to tell its type.
    package static let telltaleBytes = 64

    /// Whether a file that begins like this is of this type. A picture tells by its first bytes; a
    /// table is text, which has no NUL, and no picture.
    package func fits(_ start: [UInt8]) -> Bool {
        switch self {
        case .png: start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpeg: start.starts(with: [0xFF, 0xD8, 0xFF])
        case .webP:
            start.count >= 12 && start.starts(with: Array("RIFF".utf8))
                && start[8..<12].elementsEqual("WEBP".utf8)
        case .csv:
            !start.isEmpty && !start.contains(0)
                && ![BlobType.png, .jpeg, .webP].contains { $0.fits(start) }
        }
    }
}

/// Why a file is not the one that was announced.
package enum BlobFlaw: String, Hashable, Sendable {
    case size = "SIZE"
    case type = "TYPE"
    /// The first bytes are another type's.
    case content = "CONTENT"
}

extension BlobContent {
    /// Nil where the file is what was announced.
    package func flaw(of facts: BlobFacts, start: [UInt8]) -> BlobFlaw? {
        if facts.bytes != bytes { return .size }
        if facts.type != type.rawValue { return .type }
        return type.fits(start) ? nil : .content
    }
}
