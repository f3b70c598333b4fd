import KeyManagement
import Postgres
import Primitives

/// A key-encryption key as it is kept.
struct KeyRow: Sendable {
    let number: UInt8
    let sealed: SealedKey
    let createdAt: Instant
    let beginsAt: Instant

    /// What the key service binds a key to: one cannot be put in the place of another.
    var context: String { Self.context(number) }

    static func context(_ number: UInt8) -> String { "patron member kek \(number)" }
}

/// All of them, the newest first.
struct ReadKeys: Statement {
    static let sql = """
        SELECT number, service_key, key_version, sealed, created_at, begins_at
        FROM key_encryption_keys ORDER BY number DESC
        """

    static func decode(_ row: inout RowReader) throws -> KeyRow {
        let number = try row.next(Int16.self)
        guard let number = UInt8(exactly: number) else {
            throw MalformedRow(problem: "no key has the number \(number)")
        }
        return KeyRow(
            number: number,
            sealed: SealedKey(
                keyId: try row.next(), version: try row.next(), ciphertext: try row.next()),
            createdAt: try row.next(), beginsAt: try row.next())
    }
}

/// Does nothing where another instance has made the key of this number.
struct InsertKey: Statement {
    static let sql = """
        INSERT INTO key_encryption_keys
            (number, service_key, key_version, sealed, created_at, begins_at)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (number) DO NOTHING
        """
    let row: KeyRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(Int16(row.number))
        parameters.append(row.sealed.keyId)
        parameters.append(row.sealed.version)
        parameters.append(row.sealed.ciphertext)
        parameters.append(row.createdAt)
        parameters.append(row.beginsAt)
    }
}

/// The same key under a newer version of the service's.
struct SealKeyAnew: Statement {
    static let sql = """
        UPDATE key_encryption_keys SET service_key = $2, key_version = $3, sealed = $4
        WHERE number = $1 AND key_version < $3
        """
    let number: UInt8
    let sealed: SealedKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(Int16(number))
        parameters.append(sealed.keyId)
        parameters.append(sealed.version)
        parameters.append(sealed.ciphertext)
    }
}
