import Postgres
import Primitives

/// Something about a member that somebody should look at.
struct RiskFlagRow: Sendable {
    static let spike = "POINTS_SPIKE"
    /// A case of member-service that holds points; decided there, and its id is the flag's.
    static let abuse = "ABUSE_GRAPH"

    let merchant: UUIDv7
    let id: UUIDv7
    let member: UUIDv7
    let kind: String
    let date: CalendarDate
    let points: Int64
    let holds: Bool
    let raisedAt: Instant
}

/// One spike a member and day, however often its limit is crossed; and one flag a case.
struct InsertRiskFlags: Statement {
    static let sql = """
        INSERT INTO risk_flags (merchant_id, id, member_id, kind, business_date, points, holds,
            state, raised_at)
        SELECT merchant_id, id, member_id, kind, business_date, points, holds, 1, raised_at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::bigint[],
            $7::boolean[], $8::timestamptz[])
            AS n (merchant_id, id, member_id, kind, business_date, points, holds, raised_at)
        ON CONFLICT DO NOTHING
        """

    let flags: [RiskFlagRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: flags) { $0.merchant }
        parameters.append(column: flags) { $0.id }
        parameters.append(column: flags) { $0.member }
        parameters.append(column: flags) { $0.kind }
        parameters.append(column: flags) { $0.date }
        parameters.append(column: flags) { $0.points }
        parameters.append(column: flags) { $0.holds }
        parameters.append(column: flags) { $0.raisedAt }
    }
}

struct RiskFlagKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// A flag as it is kept.
struct RiskFlag: Sendable {
    enum State: Int16, Sendable {
        case open = 1
        case released = 2
        case confirmed = 3
    }

    let row: RiskFlagRow
    var state: State
    var decidedBy: String?
    var decidedAt: Instant?
    var reason: String?
    /// Points that the decision made usable, or took back.
    var settled: Int64 = 0
    /// Further flags of the member that are open and hold points; known where it is to be decided.
    var otherHolds: Int64 = 0
}

struct ReadRiskFlags: Statement {
    static let sql = """
        SELECT f.merchant_id, f.id, f.member_id, f.kind, f.business_date, f.points, f.holds,
            f.raised_at, f.state, f.decided_by, f.decided_at, f.reason, f.points_settled,
            (SELECT count(*) FROM risk_flags o
             WHERE o.merchant_id = f.merchant_id AND o.member_id = f.member_id
                 AND o.state = 1 AND o.holds AND o.id <> f.id)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN risk_flags f ON f.merchant_id = k.merchant_id AND f.id = k.id
        """

    let keys: [RiskFlagKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RiskFlag {
        var flag = try RiskFlag(row: &row)
        flag.otherHolds = try row.next()
        return flag
    }
}

/// A page of a merchant's flags of one state, newest first.
struct ListRiskFlags: Statement {
    static let sql = """
        SELECT merchant_id, id, member_id, kind, business_date, points, holds, raised_at, state,
            decided_by, decided_at, reason, points_settled
        FROM risk_flags
        WHERE merchant_id = $1 AND state = $2 AND id < $3
        ORDER BY id DESC LIMIT $4
        """

    let merchant: UUIDv7
    let state: RiskFlag.State
    /// Exclusive.
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(state.rawValue)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RiskFlag {
        try RiskFlag(row: &row)
    }
}

/// Flags as a batch decides them; one that is decided stays so.
struct DecideRiskFlags: Statement {
    static let sql = """
        UPDATE risk_flags f SET state = n.state, decided_by = n.decided_by,
            decided_at = n.decided_at, reason = n.reason, points_settled = n.points_settled
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::timestamptz[],
            $6::text[], $7::bigint[])
            AS n (merchant_id, id, state, decided_by, decided_at, reason, points_settled)
        WHERE f.merchant_id = n.merchant_id AND f.id = n.id AND f.state = 1
        """

    let flags: [RiskFlag]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: flags) { $0.row.merchant }
        parameters.append(column: flags) { $0.row.id }
        parameters.append(column: flags) { $0.state.rawValue }
        parameters.append(column: flags) { $0.decidedBy }
        parameters.append(column: flags) { $0.decidedAt }
        parameters.append(column: flags) { $0.reason }
        parameters.append(column: flags) { $0.settled }
    }
}

extension RiskFlag {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        let merchant: UUIDv7 = try row.next()
        let id: UUIDv7 = try row.next()
        self.row = RiskFlagRow(
            merchant: merchant, id: id, member: try row.next(), kind: try row.next(),
            date: try row.next(), points: try row.next(), holds: try row.next(),
            raisedAt: try row.next())
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of risk flag \(id)")
        }
        self.state = state
        decidedBy = try row.next(String?.self)
        decidedAt = try row.next(Instant?.self)
        reason = try row.next(String?.self)
        settled = try row.next()
    }
}
