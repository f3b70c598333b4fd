import Crypto
import Logging
import Postgres
import Primitives
import ServiceKit

/// Wraps members' data keys anew under the key-encryption key in force, a few at a time and while the
/// service serves; the data itself stays as it is.
///
/// What is left to do is what the database finds under an older key, so it may be stopped at any
/// moment, and several instances share the work: rows that one has locked the others skip.
struct KeyRotation: Sendable {
    static let period: Duration = .seconds(60)
    static let piece: Int64 = 200

    let pool: PostgresPool
    let encryption: KeyEncryption
    let logger: Logger

    func run() async throws {
        var total = 0
        var wrapped = Int(Self.piece)
        while wrapped == Int(Self.piece) {
            wrapped = try await wrapNext()
            total += wrapped
        }
        if total > 0 {
            logger.info(
                "data keys are wrapped anew",
                metadata: ["keys": "\(total)", "kek.id": "\(encryption.current)"])
        }
    }

    private func wrapNext() async throws -> Int {
        let encryption = encryption
        return try await pool.transaction(
            settings: [.allMerchants], deadline: .now + .seconds(5)
        ) { transaction in
            let rows = try transaction.run(
                LockKeysToWrap(below: encryption.current, limit: Self.piece))
            guard !rows.isEmpty else { return 0 }
            let wrapped = try rows.map { row in
                WrappedKey(
                    merchant: row.merchant, member: row.member,
                    key: try encryption.wrap(try encryption.unwrap(row.key)))
            }
            try transaction.run(UpdateDataKeys(keys: wrapped))
            return wrapped.count
        }
    }
}

/// A member's data key as it is kept.
struct WrappedKey: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let key: [UInt8]
}
