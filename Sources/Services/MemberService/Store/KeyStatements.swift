import Postgres
import Primitives

/// Data keys under an older key-encryption key than this one; others skip what is taken here.
struct LockKeysToWrap: Statement {
    static let sql = """
        SELECT merchant_id, member_id, data_key FROM members
        WHERE data_key IS NOT NULL AND get_byte(data_key, 1) < $1
        ORDER BY get_byte(data_key, 1), merchant_id, member_id
        LIMIT $2
        FOR UPDATE SKIP LOCKED
        """
    let below: UInt8
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(Int32(below))
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> WrappedKey {
        WrappedKey(merchant: try row.next(), member: try row.next(), key: try row.next())
    }
}

/// Puts other wrappings of the same keys in the place of those that were read under lock.
struct UpdateDataKeys: Statement {
    static let sql = """
        UPDATE members m SET data_key = n.data_key
        FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) AS n (merchant_id, member_id, data_key)
        WHERE m.merchant_id = n.merchant_id AND m.member_id = n.member_id
        """
    let keys: [WrappedKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.member }
        parameters.append(column: keys) { $0.key }
    }
}

/// Secrets of apps under an older key than this one; others skip what is taken here.
struct LockAppSecrets: Statement {
    static let sql = """
        SELECT a.merchant_id, k.app, k.kid, k.secret_cipher
        FROM app_keys k JOIN apps a ON a.app = k.app
        WHERE get_byte(k.secret_cipher, 1) < $1
        ORDER BY k.app, k.kid
        LIMIT $2
        FOR UPDATE OF k SKIP LOCKED
        """
    let below: UInt8
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(Int32(below))
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> SealedSecret {
        let merchant = try row.next(UUIDv7.self)
        let app = try row.next(String.self)
        let kid = try row.next(String.self)
        return SealedSecret(
            place: AppSecrets.place(app, kid, merchant), row: [app, kid], value: try row.next())
    }
}

struct UpdateAppSecrets: Statement {
    static let sql = """
        UPDATE app_keys k SET secret_cipher = n.secret
        FROM unnest($1::text[], $2::text[], $3::bytea[]) AS n (app, kid, secret)
        WHERE k.app = n.app AND k.kid = n.kid
        """
    let secrets: [SealedSecret]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: secrets) { $0.row[0] }
        parameters.append(column: secrets) { $0.row[1] }
        parameters.append(column: secrets) { $0.value }
    }
}

/// Seeds of second factors under an older key than this one; others skip what is taken here.
struct LockTotpSeeds: Statement {
    static let sql = """
        SELECT merchant_id, staff_id, seed_cipher FROM staff_totp
        WHERE get_byte(seed_cipher, 1) < $1
        ORDER BY merchant_id, staff_id
        LIMIT $2
        FOR UPDATE SKIP LOCKED
        """
    let below: UInt8
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(Int32(below))
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> SealedSecret {
        let merchant = try row.next(UUIDv7.self)
        let staff = try row.next(UUIDv7.self)
        return SealedSecret(
            place: TotpSeeds.place(staff, merchant), row: [staff.description],
            value: try row.next())
    }
}

struct UpdateTotpSeeds: Statement {
    static let sql = """
        UPDATE staff_totp t SET seed_cipher = n.seed
        FROM unnest($1::uuid[], $2::text[], $3::bytea[]) AS n (merchant_id, staff_id, seed)
        WHERE t.merchant_id = n.merchant_id AND t.staff_id = n.staff_id::uuid
        """
    let secrets: [SealedSecret]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: secrets) { $0.place.merchant }
        parameters.append(column: secrets) { $0.row[0] }
        parameters.append(column: secrets) { $0.value }
    }
}
