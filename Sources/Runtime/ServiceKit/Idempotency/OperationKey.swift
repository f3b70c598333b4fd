import Crypto
package import Primitives

/// What makes a call repeatable: its scope, its key, and what it asked for.
package struct OperationKey: Sendable, Hashable {
    package let merchant: UUIDv7
    /// `patron.points.v1.Orders/Place`.
    package let method: String
    package let key: String
    /// SHA-256 of the request's bytes: what was asked for, whoever asks.
    package let requestHash: [UInt8]
    /// Through which app it was asked; nil for what no app asks for.
    package let app: String?

    package init(
        merchant: UUIDv7, method: String, key: String, requestHash: [UInt8], app: String? = nil
    ) {
        self.merchant = merchant
        self.method = method
        self.key = key
        self.requestHash = requestHash
        self.app = app
    }

    /// What is kept with the operation: the app is part of it, so that an app that comes by another
    /// one's key is told of a mismatch and gets no answer that is not its own.
    package var storedHash: [UInt8] {
        guard let app else { return requestHash }
        var digest = SHA256()
        digest.update(data: requestHash)
        digest.update(data: Array("|app|\(app)".utf8))
        return Array(digest.finalize())
    }

    /// Whether what is kept was asked by this call. Operations of before were kept without their
    /// app.
    package func isStored(as kept: [UInt8]) -> Bool {
        kept == storedHash || kept == requestHash
    }

    /// What a client may send as Idempotency-Key: 16 to 64 of `A–Z a–z 0–9 _ -` (docs/domain.md,
    /// Idempotency).
    package static func isClientKey(_ text: String) -> Bool {
        (16...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
                default: false
                }
            }
    }

    /// What a service takes: also the longer keys that services and the import derive.
    static func isValid(_ text: String) -> Bool {
        (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
