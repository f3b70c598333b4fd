import Postgres
import Primitives

/// That a member was told of points which end then, and on which of the programme's days.
struct ExpiryNoticeRow: Hashable, Sendable {
    let member: MemberKey
    let expiresAt: Instant
    let days: Int16
}

/// Points of a member that end together, and what she was told of them.
struct EndingPoints: Sendable {
    let expiresAt: Instant
    let points: Int64
    /// The programme's days.
    let told: [Int16]
}

/// What of members' points ends before an instant, the nearest end first.
struct ReadEndingPoints: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, l.expires_at, l.points, ARRAY(
            SELECT n.days_left FROM expiry_notices n
            WHERE n.merchant_id = k.merchant_id AND n.member_id = k.member_id
                AND n.expires_at = l.expires_at)
        FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
            AS k (merchant_id, member_id, until)
        CROSS JOIN LATERAL (
            SELECT expires_at, sum(remaining)::bigint AS points FROM lots
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state <= 2
                AND state = 2 AND expires_at > $4 AND expires_at < k.until
            GROUP BY expires_at HAVING sum(remaining) > 0 ORDER BY expires_at
        ) l
        """

    let members: [(member: MemberKey, until: Instant)]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.member.merchant }
        parameters.append(column: members) { $0.member.member }
        parameters.append(column: members) { $0.until }
        parameters.append(now)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (member: MemberKey, ending: EndingPoints) {
        (
            MemberKey(merchant: try row.next(), member: try row.next()),
            EndingPoints(
                expiresAt: try row.next(), points: try row.next(), told: try row.next([Int16].self))
        )
    }
}

struct InsertExpiryNotices: Statement {
    static let sql = """
        INSERT INTO expiry_notices (merchant_id, member_id, expires_at, days_left)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::smallint[])
        """

    let rows: [ExpiryNoticeRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.member.merchant }
        parameters.append(column: rows) { $0.member.member }
        parameters.append(column: rows) { $0.expiresAt }
        parameters.append(column: rows) { $0.days }
    }
}

/// A page of a merchant's accounts that time changes before an instant, with the ends of their
/// points until then: a row an end, and one for an account of which none ends.
///
/// Whose points end before an instant has an account that changes before it, so no lots but hers
/// are looked at.
struct ReadEndingAccounts: Statement {
    static let sql = """
        SELECT a.next_change_at, a.owner_id, e.expires_at, ARRAY(
            SELECT n.days_left FROM expiry_notices n
            WHERE n.merchant_id = $1 AND n.member_id = a.owner_id
                AND n.expires_at = e.expires_at)
        FROM (
            SELECT next_change_at, owner_id FROM accounts
            WHERE merchant_id = $1 AND kind = 1 AND next_change_at IS NOT NULL
                AND (next_change_at, owner_id) > ($2, $3) AND next_change_at < $5
            ORDER BY next_change_at, owner_id LIMIT $6
        ) a
        LEFT JOIN LATERAL (
            SELECT DISTINCT expires_at FROM lots
            WHERE merchant_id = $1 AND member_id = a.owner_id AND state <= 2 AND state = 2
                AND remaining > 0 AND expires_at > $4 AND expires_at < $5
        ) e ON true
        ORDER BY a.next_change_at, a.owner_id
        """

    struct Place: Hashable, Sendable {
        let changesAt: Instant
        let owner: UUIDv7

        static let first = Place(changesAt: .epoch, owner: UUIDv7(hi: 0, lo: 0))
    }

    struct Row: Sendable {
        let place: Place
        let expiresAt: Instant?
        let told: [Int16]
    }

    let merchant: UUIDv7
    let after: Place
    let now: Instant
    let until: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after.changesAt)
        parameters.append(after.owner)
        parameters.append(now)
        parameters.append(until)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            place: Place(changesAt: try row.next(), owner: try row.next()),
            expiresAt: try row.next(Instant?.self), told: try row.next([Int16].self))
    }
}
