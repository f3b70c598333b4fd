import PointsDomain
import Postgres
import Primitives

/// The lots of members that are spent first, in that order.
struct ReadSpendableLots: Statement {
    static let sql = """
        SELECT l.merchant_id, l.id, l.member_id, l.posting_id, l.state, l.granted, l.remaining,
            l.held, l.earned_at, l.activates_at, l.expires_at, l.awaited_event
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            SELECT * FROM lots
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state <= 2
                AND state = 2 AND remaining > 0 AND (expires_at IS NULL OR expires_at > $3)
            ORDER BY expires_at, earned_at, id LIMIT $4
        ) l
        """

    let members: [MemberKey]
    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(members: members)
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> LotRow {
        try LotRow(row: &row)
    }
}

/// The lots of members that have started or ended since somebody looked.
struct ReadDueLots: Statement {
    static let sql = """
        SELECT l.merchant_id, l.id, l.member_id, l.posting_id, l.state, l.granted, l.remaining,
            l.held, l.earned_at, l.activates_at, l.expires_at, l.awaited_event
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN lots l ON l.merchant_id = k.merchant_id AND l.member_id = k.member_id
            AND l.state <= 2 AND (l.expires_at <= $3 OR (l.state = 1 AND l.activates_at <= $3))
        """

    let members: [MemberKey]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(members: members)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> LotRow {
        try LotRow(row: &row)
    }
}

struct ReadLots: Statement {
    static let sql = """
        SELECT l.merchant_id, l.id, l.member_id, l.posting_id, l.state, l.granted, l.remaining,
            l.held, l.earned_at, l.activates_at, l.expires_at, l.awaited_event
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN lots l ON l.merchant_id = k.merchant_id AND l.id = k.id
        """

    let keys: [LotKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> LotRow {
        try LotRow(row: &row)
    }
}

/// The pending lots of members.
struct ReadPendingLots: Statement {
    static let sql = """
        SELECT l.merchant_id, l.id, l.member_id, l.posting_id, l.state, l.granted, l.remaining,
            l.held, l.earned_at, l.activates_at, l.expires_at, l.awaited_event
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN lots l ON l.merchant_id = k.merchant_id AND l.member_id = k.member_id
            AND l.state = 1
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> LotRow {
        try LotRow(row: &row)
    }
}

/// What time changes next of members' lots and holds, after now.
struct ReadNextChanges: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, least(
            (SELECT min(expires_at) FROM lots WHERE merchant_id = k.merchant_id
                AND member_id = k.member_id AND state <= 2 AND remaining > 0 AND expires_at > $3),
            (SELECT min(activates_at) FROM lots WHERE merchant_id = k.merchant_id
                AND member_id = k.member_id AND state <= 2 AND state = 1 AND activates_at > $3),
            (SELECT min(expires_at) FROM holds WHERE merchant_id = k.merchant_id
                AND member_id = k.member_id AND state = 1 AND expires_at > $3))
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        """

    let members: [MemberKey]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(members: members)
        parameters.append(now)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (member: MemberKey, next: Instant?) {
        (MemberKey(merchant: try row.next(), member: try row.next()), try row.next(Instant?.self))
    }
}

extension LotRow {
    init(row: inout RowReader) throws(PostgresError) {
        key = LotKey(merchant: try row.next(), id: try row.next())
        member = try row.next()
        posting = try row.next()
        let state: Int16 = try row.next()
        let granted: Int64 = try row.next()
        let remaining: Int64 = try row.next()
        let held: Int64 = try row.next()
        guard let state = Lot.State(rawValue: state) else {
            throw PostgresError(.decode, "state of lot \(key.id)")
        }
        let earnedAt: Instant = try row.next()
        let activatesAt = try row.next(Instant?.self)
        let expiresAt = try row.next(Instant?.self)
        lot = Lot(
            id: key.id, granted: granted, remaining: remaining, held: held, state: state,
            earnedAt: earnedAt, activatesAt: activatesAt,
            awaitedEvent: try row.next(String?.self), expiresAt: expiresAt)
    }
}
