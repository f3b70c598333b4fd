package import Primitives
package import Providers

/// Where files of merchants are kept: an S3-style server, or a folder for development.
///
/// Clients put and get files by URLs that are signed for one file and a short time; the bytes do
/// not pass through Patron. Nothing is decided here: no retry, no state.
package protocol BlobStore: Sendable {
    /// How a client puts one file, once, of exactly this type and size.
    func upload(_ name: BlobName, as content: BlobContent) -> BlobUpload
    /// How a client gets a file.
    func link(to name: BlobName) -> BlobLink

    func put(_ name: BlobName, _ type: BlobType, _ bytes: [UInt8]) async throws(BlobError)
    /// The beginning of a file, `limit` bytes at most, which are 64 KiB at most; nil where there is
    /// no file.
    func read(_ name: BlobName, limit: Int) async throws(BlobError) -> [UInt8]?
    /// What the store says of a file; nil where there is none.
    func facts(of name: BlobName) async throws(BlobError) -> BlobFacts?
    /// A file that is not there is removed already.
    func remove(_ name: BlobName) async throws(BlobError)
}

package typealias BlobError = ProviderError<BlobRefusal>

/// A definite no of the store.
package struct BlobRefusal: Hashable, Sendable {
    package let status: Int
    /// The store's own word, such as AccessDenied; empty where it has none.
    package let code: String
}

/// What a store says of a file.
package struct BlobFacts: Hashable, Sendable {
    package let bytes: Int64
    /// As the client has said it.
    package let type: String

    package init(bytes: Int64, type: String) {
        self.bytes = bytes
        self.type = type
    }
}

/// What a client says that it will put.
package struct BlobContent: Hashable, Sendable {
    package let type: BlobType
    package let bytes: Int64

    package init(_ type: BlobType, bytes: Int64) {
        self.type = type
        self.bytes = bytes
    }
}

package struct BlobUpload: Sendable {
    /// The method is PUT.
    package let url: String
    /// To be sent exactly so, beside the length; they are part of the signature.
    package let headers: [(name: String, value: String)]
    package let expiresAt: Instant
}

package struct BlobLink: Sendable {
    package let url: String
    package let expiresAt: Instant
}

/// How long signed URLs are good.
package enum BlobTimes {
    package static let uploadSeconds: Int64 = 600
    package static let linkSeconds: Int64 = 3_600
}
