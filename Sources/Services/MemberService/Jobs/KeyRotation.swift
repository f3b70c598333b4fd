import Crypto
import Logging
import Postgres
import Primitives
import ServiceKit

/// Brings what is under an older key-encryption key under that in force, a few rows at a time and
/// while the service serves: members' data keys are wrapped anew, and their data stays as it is;
/// secrets that belong to no member are sealed anew.
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
        let current = try encryption.current
        try await exhaust("data keys are wrapped anew", current) { try await wrapNext(current) }
        try await exhaust("secrets of apps are sealed anew", current) {
            try await sealNext(
                LockAppSecrets(below: current, limit: Self.piece), purpose: AppSecrets.purpose
            ) { UpdateAppSecrets(secrets: $0) }
        }
        try await exhaust("seeds of second factors are sealed anew", current) {
            try await sealNext(
                LockTotpSeeds(below: current, limit: Self.piece), purpose: TotpSeeds.purpose
            ) { UpdateTotpSeeds(secrets: $0) }
        }
    }

    /// Repeats until a piece is not full.
    private func exhaust(
        _ message: Logger.Message, _ current: UInt8, _ piece: () async throws -> Int
    ) async throws {
        var total = 0
        var done = Int(Self.piece)
        while done == Int(Self.piece) {
            done = try await piece()
            total += done
        }
        if total > 0 {
            logger.info(message, metadata: ["rows": "\(total)", "kek.id": "\(current)"])
        }
    }

    private func wrapNext(_ current: UInt8) async throws -> Int {
        let encryption = encryption
        return try await pool.transaction(
            settings: [.allMerchants], deadline: .now + .seconds(5)
        ) { transaction in
            let rows = try transaction.run(LockKeysToWrap(below: current, limit: Self.piece))
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

    private func sealNext<Lock: Statement, Update: Statement>(
        _ lock: Lock, purpose: String, _ update: @escaping @Sendable ([SealedSecret]) -> Update
    ) async throws -> Int where Lock.Row == SealedSecret {
        let cipher = try encryption.cipher(for: purpose)
        return try await pool.transaction(
            settings: [.allMerchants], deadline: .now + .seconds(5)
        ) { transaction in
            var secrets = try transaction.run(lock)
            guard !secrets.isEmpty else { return 0 }
            for index in secrets.indices {
                let place = secrets[index].place
                secrets[index].value = try cipher.seal(
                    try cipher.open(secrets[index].value, at: place), at: place)
            }
            try transaction.run(update(secrets))
            return secrets.count
        }
    }
}

/// A secret as it is kept.
struct SealedSecret: Sendable {
    let place: FieldCipher.Place
    /// What its row is found by, beside the merchant of its place.
    let row: [String]
    var value: [UInt8]
}

/// A member's data key as it is kept.
struct WrappedKey: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let key: [UInt8]
}
