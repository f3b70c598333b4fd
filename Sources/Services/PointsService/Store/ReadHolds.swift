import PointsDomain
import Postgres
import Primitives

/// Parts of holds, each with its hold; by the ids of the holds.
struct ReadHolds: Statement {
    static let sql = """
        SELECT h.merchant_id, h.id, h.member_id, h.points, h.captured, h.state, h.placed_at,
            h.expires_at, p.lot_id, p.points
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN holds h ON h.merchant_id = k.merchant_id AND h.id = k.id
        JOIN hold_parts p ON p.merchant_id = k.merchant_id AND p.hold_id = k.id
        ORDER BY p.hold_id, p.number
        """

    let keys: [HoldKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> HoldPartRow {
        try HoldPartRow(row: &row)
    }
}

/// The same of members' holds that nobody captured in time.
struct ReadDueHolds: Statement {
    static let sql = """
        SELECT h.merchant_id, h.id, h.member_id, h.points, h.captured, h.state, h.placed_at,
            h.expires_at, p.lot_id, p.points
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            SELECT * FROM holds
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
                AND expires_at <= $3
            LIMIT ALL
        ) h
        JOIN hold_parts p ON p.merchant_id = h.merchant_id AND p.hold_id = h.id
        ORDER BY p.hold_id, p.number
        """

    let members: [MemberKey]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(members: members)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> HoldPartRow {
        try HoldPartRow(row: &row)
    }
}

struct HoldPartRow: Sendable {
    let row: HoldRow
    let part: Hold.Part

    fileprivate init(row: inout RowReader) throws(PostgresError) {
        let merchant: UUIDv7 = try row.next()
        let id: UUIDv7 = try row.next()
        let member: UUIDv7 = try row.next()
        let points: Int64 = try row.next()
        let captured: Int64 = try row.next()
        guard let state = Hold.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of hold \(id)")
        }
        let placedAt: Instant = try row.next()
        let hold = Hold(
            id: id, points: points, captured: captured, state: state, expiresAt: try row.next(),
            parts: [])
        self.row = HoldRow(merchant: merchant, member: member, placedAt: placedAt, hold: hold)
        part = Hold.Part(lot: try row.next(), points: try row.next())
    }

    /// Puts the parts, which come in order, back together.
    static func holds(_ rows: [HoldPartRow]) -> [HoldRow] {
        Dictionary(grouping: rows) { $0.row.hold.id }.values.map { parts in
            let first = parts[0].row
            let hold = first.hold
            return HoldRow(
                merchant: first.merchant, member: first.member, placedAt: first.placedAt,
                hold: Hold(
                    id: hold.id, points: hold.points, captured: hold.captured, state: hold.state,
                    expiresAt: hold.expiresAt, parts: parts.map(\.part)))
        }
    }
}
