import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// A member by her phone, with her password's hash where she has one.
struct FindCredential: Statement {
    struct Row: Sendable {
        let member: UUIDv7
        let epoch: Int64
        let isActive: Bool
        let hash: String?
    }

    static let sql = """
        SELECT m.member_id, m.epoch, m.state = 1, p.password_hash
        FROM members m LEFT JOIN member_passwords p
            ON p.merchant_id = m.merchant_id AND p.member_id = m.member_id
        WHERE m.merchant_id = $1 AND m.phone_index = $2
        """
    let merchant: UUIDv7
    let phoneIndex: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(phoneIndex)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            member: try row.next(), epoch: try row.next(), isActive: try row.next(),
            hash: try row.next(String?.self))
    }
}

struct StorePassword: Statement {
    static let sql = """
        INSERT INTO member_passwords (merchant_id, member_id, password_hash, changed_at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (merchant_id, member_id) DO UPDATE
        SET password_hash = excluded.password_hash, changed_at = excluded.changed_at
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let hash: String
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(hash)
        parameters.append(at)
    }
}

/// The same password under a better hash; not where it was changed meanwhile.
struct RenewMemberHash: Statement {
    static let sql = """
        UPDATE member_passwords SET password_hash = $4
        WHERE merchant_id = $1 AND member_id = $2 AND password_hash = $3
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let old: String
    let new: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(old)
        parameters.append(new)
    }
}

/// As `RenewMemberHash`, of a staff account; no row where nothing was renewed.
struct RenewStaffHash: Statement {
    static let sql = """
        UPDATE staff SET password_hash = $4
        WHERE merchant_id = $1 AND staff_id = $2 AND password_hash = $3
        RETURNING staff_id
        """
    let merchant: UUIDv7
    let staff: UUIDv7
    let old: String
    let new: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(staff)
        parameters.append(old)
        parameters.append(new)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// What a merchant, its brands and its stores are called: a password must be something else.
struct ReadKnownNames: Statement {
    private static let limit = 1_000
    static let sql = """
        SELECT unnest(array_remove(ARRAY[name, name_en], NULL)) FROM merchants
        WHERE merchant_id = $1
        UNION ALL
        (SELECT name FROM stores WHERE merchant_id = $1 ORDER BY store_id LIMIT \(limit))
        UNION ALL
        (SELECT name FROM units WHERE merchant_id = $1 AND kind <> 'TERMINAL'
        ORDER BY unit_id LIMIT \(limit))
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

extension MemberParts {
    /// Names that whoever guesses a password of this merchant's tries.
    func knownNames(_ context: RequestContext) async throws -> [String] {
        try await pool.query(
            ReadKnownNames(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline) + ["patron"]
    }
}

/// Ends all sessions of a member; the caller holds her lock.
struct EndSessions: Statement {
    static let sql = """
        UPDATE members SET epoch = epoch + 1 WHERE merchant_id = $1 AND member_id = $2
        RETURNING epoch
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
