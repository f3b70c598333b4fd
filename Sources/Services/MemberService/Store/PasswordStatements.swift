import MemberDomain
import Postgres
import Primitives

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
