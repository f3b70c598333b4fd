import PointsDomain
import Postgres
import Primitives

struct InsertLots: Statement {
    static let sql = """
        INSERT INTO lots (merchant_id, id, member_id, posting_id, state, qualifying, granted,
            remaining, held, earned_at, activates_at, expires_at, awaited_event)
        SELECT merchant_id, id, member_id, posting_id, state, true, granted, remaining, held,
            earned_at, activates_at, expires_at, awaited_event
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::smallint[], $6::bigint[],
            $7::bigint[], $8::bigint[], $9::timestamptz[], $10::timestamptz[],
            $11::timestamptz[], $12::text[])
            AS n (merchant_id, id, member_id, posting_id, state, granted, remaining, held,
                earned_at, activates_at, expires_at, awaited_event)
        """

    let lots: [LotRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: lots) { $0.key.merchant }
        parameters.append(column: lots) { $0.key.id }
        parameters.append(column: lots) { $0.member }
        parameters.append(column: lots) { $0.posting }
        parameters.append(column: lots) { $0.lot.state.rawValue }
        parameters.append(column: lots) { $0.lot.granted }
        parameters.append(column: lots) { $0.lot.remaining }
        parameters.append(column: lots) { $0.lot.held }
        parameters.append(column: lots) { $0.lot.earnedAt }
        parameters.append(column: lots) { $0.lot.activatesAt }
        parameters.append(column: lots) { $0.lot.expiresAt }
        parameters.append(column: lots) { $0.lot.awaitedEvent }
    }
}

/// Lots as a batch leaves them; what was granted never changes.
struct UpdateLots: Statement {
    static let sql = """
        UPDATE lots l SET state = n.state, remaining = n.remaining, held = n.held,
            expires_at = n.expires_at
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::bigint[], $5::bigint[],
            $6::timestamptz[])
            AS n (merchant_id, id, state, remaining, held, expires_at)
        WHERE l.merchant_id = n.merchant_id AND l.id = n.id
        """

    let lots: [(key: LotKey, lot: Lot)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: lots) { $0.key.merchant }
        parameters.append(column: lots) { $0.key.id }
        parameters.append(column: lots) { $0.lot.state.rawValue }
        parameters.append(column: lots) { $0.lot.remaining }
        parameters.append(column: lots) { $0.lot.held }
        parameters.append(column: lots) { $0.lot.expiresAt }
    }
}

/// Lets all usable lots of members live at least until an instant, as a sliding expiry does.
struct RenewLots: Statement {
    static let sql = """
        UPDATE lots l SET expires_at = n.until
        FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
            AS n (merchant_id, member_id, until)
        WHERE l.merchant_id = n.merchant_id AND l.member_id = n.member_id AND l.state <= 2
            AND l.state = 2 AND l.expires_at > $4 AND l.expires_at < n.until
        """

    let renewals: [(member: MemberKey, until: Instant)]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: renewals) { $0.member.merchant }
        parameters.append(column: renewals) { $0.member.member }
        parameters.append(column: renewals) { $0.until }
        parameters.append(now)
    }
}

struct InsertMovements: Statement {
    static let sql = """
        INSERT INTO movements (merchant_id, posting_id, number, lot_id, delta)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[], $5::bigint[])
        """

    let movements: [MovementRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: movements) { $0.merchant }
        parameters.append(column: movements) { $0.posting }
        parameters.append(column: movements) { $0.number }
        parameters.append(column: movements) { $0.movement.lot }
        parameters.append(column: movements) { $0.movement.delta }
    }
}

/// Holds as a batch leaves them, new ones and known ones.
struct StoreHolds: Statement {
    static let sql = """
        INSERT INTO holds AS h (merchant_id, id, member_id, points, captured, state, placed_at,
            expires_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::bigint[],
            $6::smallint[], $7::timestamptz[], $8::timestamptz[])
        ON CONFLICT (merchant_id, id) DO UPDATE
        SET captured = excluded.captured, state = excluded.state
        """

    let holds: [HoldRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: holds) { $0.merchant }
        parameters.append(column: holds) { $0.hold.id }
        parameters.append(column: holds) { $0.member }
        parameters.append(column: holds) { $0.hold.points }
        parameters.append(column: holds) { $0.hold.captured }
        parameters.append(column: holds) { $0.hold.state.rawValue }
        parameters.append(column: holds) { $0.placedAt }
        parameters.append(column: holds) { $0.hold.expiresAt }
    }
}

struct InsertHoldParts: Statement {
    static let sql = """
        INSERT INTO hold_parts (merchant_id, hold_id, number, lot_id, points)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[], $5::bigint[])
        """

    let parts: [(hold: HoldKey, number: Int32, part: Hold.Part)]

    init(_ holds: [HoldRow]) {
        parts = holds.flatMap { row in
            row.hold.parts.enumerated().map { number, part in
                (HoldKey(merchant: row.merchant, id: row.hold.id), Int32(number), part)
            }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: parts) { $0.hold.merchant }
        parameters.append(column: parts) { $0.hold.id }
        parameters.append(column: parts) { $0.number }
        parameters.append(column: parts) { $0.part.lot }
        parameters.append(column: parts) { $0.part.points }
    }
}

struct InsertCheckIns: Statement {
    static let sql = """
        INSERT INTO check_ins (merchant_id, member_id, business_date, streak, posting_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::bigint[], $5::uuid[])
        """

    let rows: [CheckInRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.member.merchant }
        parameters.append(column: rows) { $0.member.member }
        parameters.append(column: rows) { $0.date }
        parameters.append(column: rows) { $0.streak }
        parameters.append(column: rows) { $0.posting }
    }
}
