import MemberDomain
import Postgres
import Primitives

/// One log-in, with the refresh tokens that came of it: its id is that of their family.
struct SessionRow: Sendable {
    let id: UUIDv7
    let holder: RefreshHolder
    let app: String
    let epoch: Int64
    let beganAt: Instant
    /// However often it is refreshed.
    let endsAt: Instant
    let usedAt: Instant
    /// End of its last refresh token.
    let expiresAt: Instant
    /// From where it was refreshed last, or empty.
    let address: String
}

struct InsertSession: Statement {
    static let sql = """
        INSERT INTO sessions (merchant_id, session_id, member_id, staff_id, app, epoch, began_at,
            ends_at, used_at, expires_at, address)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """
    let merchant: UUIDv7
    let row: SessionRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.holder.kind == .member ? row.holder.id : nil)
        parameters.append(row.holder.kind == .staff ? row.holder.id : nil)
        parameters.append(row.app)
        parameters.append(row.epoch)
        parameters.append(row.beganAt)
        parameters.append(row.endsAt)
        parameters.append(row.usedAt)
        parameters.append(row.expiresAt)
        parameters.append(row.address)
    }
}

/// A session has been refreshed.
struct UseSession: Statement {
    static let sql = """
        UPDATE sessions SET epoch = $3, used_at = $4, expires_at = $5, address = $6
        WHERE merchant_id = $1 AND session_id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let epoch: Int64
    let usedAt: Instant
    let expiresAt: Instant
    let address: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(epoch)
        parameters.append(usedAt)
        parameters.append(expiresAt)
        parameters.append(address)
    }
}

/// The sessions of one holder that can be refreshed now, newest first.
struct ReadSessions: Statement {
    static let limit = 100
    static let sql = """
        (SELECT x.session_id, x.app, x.epoch, x.began_at, x.ends_at, x.used_at, x.expires_at,
            x.address
        FROM sessions x JOIN members m ON m.merchant_id = x.merchant_id
            AND m.member_id = x.member_id AND m.epoch = x.epoch
        WHERE x.merchant_id = $1 AND x.member_id = $2 AND x.expires_at > $4 AND NOT $3
        ORDER BY x.session_id DESC LIMIT \(limit))
        UNION ALL
        (SELECT x.session_id, x.app, x.epoch, x.began_at, x.ends_at, x.used_at, x.expires_at,
            x.address
        FROM sessions x JOIN staff s ON s.merchant_id = x.merchant_id
            AND s.staff_id = x.staff_id AND s.epoch = x.epoch
        WHERE x.merchant_id = $1 AND x.staff_id = $2 AND x.expires_at > $4 AND $3
        ORDER BY x.session_id DESC LIMIT \(limit))
        """
    let merchant: UUIDv7
    let holder: RefreshHolder
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(holder.id)
        parameters.append(holder.kind == .staff)
        parameters.append(now)
    }

    /// Everything but whose it is, which the caller knows.
    struct Row: Sendable {
        let id: UUIDv7
        let app: String
        let epoch: Int64
        let beganAt: Instant
        let endsAt: Instant
        let usedAt: Instant
        let expiresAt: Instant
        let address: String
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            id: try row.next(), app: try row.next(), epoch: try row.next(),
            beganAt: try row.next(), endsAt: try row.next(), usedAt: try row.next(),
            expiresAt: try row.next(), address: try row.next())
    }
}

/// Ends one session of a holder; no row where there is none.
struct DeleteSession: Statement {
    static let sql = """
        DELETE FROM sessions
        WHERE merchant_id = $1 AND session_id = $2 AND coalesce(member_id, staff_id) = $3
        RETURNING session_id
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let holder: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(holder)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// The other sessions of a holder go on in her new epoch; her access tokens do not.
struct CarrySessions: Statement {
    static let sql = """
        WITH tokens AS (
            UPDATE refresh_tokens SET epoch = $3
            WHERE merchant_id = $1 AND member_id = $2 AND epoch = $3 - 1
        ), tokens_of_staff AS (
            UPDATE refresh_tokens SET epoch = $3
            WHERE merchant_id = $1 AND staff_id = $2 AND epoch = $3 - 1
        ), of_staff AS (
            UPDATE sessions SET epoch = $3
            WHERE merchant_id = $1 AND staff_id = $2 AND epoch = $3 - 1
        )
        UPDATE sessions SET epoch = $3
        WHERE merchant_id = $1 AND member_id = $2 AND epoch = $3 - 1
        """
    let merchant: UUIDv7
    let holder: UUIDv7
    /// The holder's new one.
    let epoch: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(holder)
        parameters.append(epoch)
    }
}
