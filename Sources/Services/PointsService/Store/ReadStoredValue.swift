import PointsDomain
import Postgres
import Primitives

/// Members' accounts of stored value.
struct ReadStoredValueAccounts: Statement {
    static let sql = """
        SELECT p.merchant_id, p.owner_id, p.balance, b.balance, p.held, b.held, p.seq,
            b.next_change_at, p.frozen, p.head_hash, b.head_hash
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN accounts p ON p.merchant_id = k.merchant_id AND p.owner_id = k.member_id
            AND p.kind = 3
        JOIN accounts b ON b.merchant_id = k.merchant_id AND b.owner_id = k.member_id
            AND b.kind = 4
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (member: MemberKey, row: StoredValueRow) {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        let account = StoredValueAccount(
            principal: try row.next(), bonus: try row.next(), principalHeld: try row.next(),
            bonusHeld: try row.next(), seq: try row.next(),
            nextChangeAt: try row.next(Instant?.self), isFrozen: try row.next())
        return (
            member,
            StoredValueRow(
                account: account, principalHash: try row.next([UInt8].self),
                bonusHash: try row.next([UInt8].self))
        )
    }
}

/// All top-ups of members of which something is left.
struct ReadOpenTopUps: Statement {
    static let sql = """
        SELECT \(TopUpLotRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            SELECT * FROM top_up_lots
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
            LIMIT ALL
        ) l
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> TopUpLotRow {
        try TopUpLotRow(row: &row)
    }
}

/// Top-ups by their ids, open or not, each with the bonus that came back from it in a lot of its
/// own.
struct ReadTopUpLots: Statement {
    static let sql = """
        SELECT \(TopUpLotRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN top_up_lots l ON l.merchant_id = k.merchant_id AND l.id = k.id
        UNION ALL
        SELECT \(TopUpLotRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN top_up_lots l ON l.merchant_id = k.merchant_id AND l.origin_id = k.id
        """

    let keys: [LotKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> TopUpLotRow {
        try TopUpLotRow(row: &row)
    }
}

/// What spends took from top-ups, and how much of it came back.
struct ReadValueSpends: Statement {
    static let sql = """
        SELECT p.merchant_id, p.id, p.member_id, m.lot_id, m.principal, m.bonus,
            (SELECT coalesce(sum(e.delta + f.delta), 0)::bigint
                FROM postings r
                JOIN entries e ON e.merchant_id = r.merchant_id AND e.owner_id = r.member_id
                    AND e.kind = 3 AND e.seq = r.seq
                JOIN entries f ON f.merchant_id = r.merchant_id AND f.owner_id = r.member_id
                    AND f.kind = 4 AND f.seq = r.seq
                WHERE r.merchant_id = k.merchant_id AND r.reverses_id = k.id
                    AND r.type = 'VALUE_RESTORE')
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN postings p ON p.merchant_id = k.merchant_id AND p.id = k.id
            AND p.type = 'VALUE_SPEND'
        JOIN stored_value_movements m ON m.merchant_id = k.merchant_id AND m.posting_id = k.id
        ORDER BY p.id, m.number
        """

    struct Row: Sendable {
        let key: PostingKey
        let member: UUIDv7
        let movement: ValueMovement
        let restored: Int64
    }

    let keys: [PostingKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            key: PostingKey(merchant: try row.next(), id: try row.next()),
            member: try row.next(),
            movement: ValueMovement(
                lot: try row.next(), principal: try row.next(), bonus: try row.next()),
            restored: try row.next())
    }
}

/// The top-ups that spends took from.
struct ReadTopUpsOfSpends: Statement {
    static let sql = """
        SELECT \(TopUpLotRow.columns)
        FROM (
            SELECT DISTINCT m.merchant_id, m.lot_id
            FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
            JOIN stored_value_movements m ON m.merchant_id = k.merchant_id
                AND m.posting_id = k.id
        ) s
        JOIN top_up_lots l ON l.merchant_id = s.merchant_id AND l.id = s.lot_id
        """

    let keys: [PostingKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> TopUpLotRow {
        try TopUpLotRow(row: &row)
    }
}

/// Parts of all open holds of members, each with its hold.
struct ReadOpenValueHolds: Statement {
    static let sql = """
        SELECT h.merchant_id, h.id, h.member_id, h.purpose, h.captured, h.state, h.placed_at,
            h.expires_at, p.lot_id, p.principal, p.bonus
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            SELECT * FROM stored_value_holds
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND state = 1
            LIMIT ALL
        ) h
        LEFT JOIN stored_value_hold_parts p ON p.merchant_id = h.merchant_id
            AND p.hold_id = h.id
        ORDER BY h.id, p.number
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ValueHoldPartRow {
        try ValueHoldPartRow(row: &row)
    }
}

/// The same by the ids of holds, open or not.
struct ReadValueHolds: Statement {
    static let sql = """
        SELECT h.merchant_id, h.id, h.member_id, h.purpose, h.captured, h.state, h.placed_at,
            h.expires_at, p.lot_id, p.principal, p.bonus
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN stored_value_holds h ON h.merchant_id = k.merchant_id AND h.id = k.id
        LEFT JOIN stored_value_hold_parts p ON p.merchant_id = h.merchant_id
            AND p.hold_id = h.id
        ORDER BY h.id, p.number
        """

    let keys: [HoldKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ValueHoldPartRow {
        try ValueHoldPartRow(row: &row)
    }
}

struct ValueHoldPartRow: Sendable {
    let row: ValueHoldRow
    /// Nil of a hold that sets nothing aside, as that of a withdrawal which pays promised money
    /// only.
    let part: ValueMovement?

    fileprivate init(row: inout RowReader) throws(PostgresError) {
        let merchant: UUIDv7 = try row.next()
        let id: UUIDv7 = try row.next()
        let member: UUIDv7 = try row.next()
        let purposeNumber: Int16 = try row.next()
        let captured: Int64 = try row.next()
        let stateNumber: Int16 = try row.next()
        guard let purpose = ValueHold.Purpose(rawValue: purposeNumber),
            let state = Hold.State(rawValue: stateNumber)
        else { throw PostgresError(.decode, "hold \(id) of stored value") }
        let placedAt: Instant = try row.next()
        let hold = ValueHold(
            id: id, purpose: purpose, parts: [], captured: captured, state: state,
            expiresAt: try row.next(Instant?.self))
        self.row = ValueHoldRow(
            owner: MemberKey(merchant: merchant, member: member), placedAt: placedAt, hold: hold)
        let lot = try row.next(UUIDv7?.self)
        let principal = try row.next(Int64?.self)
        let bonus = try row.next(Int64?.self)
        if let lot, let principal, let bonus {
            part = ValueMovement(lot: lot, principal: principal, bonus: bonus)
        } else {
            part = nil
        }
    }

    /// Puts the parts, which come in order, back together.
    static func holds(_ rows: [ValueHoldPartRow]) -> [ValueHoldRow] {
        Dictionary(grouping: rows) { $0.row.hold.id }.values.map { parts in
            let first = parts[0].row
            let hold = first.hold
            return ValueHoldRow(
                owner: first.owner, placedAt: first.placedAt,
                hold: ValueHold(
                    id: hold.id, purpose: hold.purpose, parts: parts.compactMap(\.part),
                    captured: hold.captured, state: hold.state, expiresAt: hold.expiresAt))
        }
    }
}

/// What merchants have settled last.
struct ReadStoredValueTerms: Statement {
    static let sql = """
        SELECT k.merchant_id, t.version, t.definition
        FROM unnest($1::uuid[]) AS k (merchant_id)
        CROSS JOIN LATERAL (
            SELECT version, definition FROM stored_value_terms
            WHERE merchant_id = k.merchant_id ORDER BY version DESC LIMIT 1
        ) t
        """

    let merchants: [UUIDv7]

    func bind(_ parameters: inout Parameters) { parameters.append(merchants) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (merchant: UUIDv7, version: Int32, definition: String) {
        (try row.next(), try row.next(), try row.next())
    }
}

/// Withdrawals by their ids, and those of top-ups that are still open.
struct ReadWithdrawals: Statement {
    static let sql = """
        SELECT \(WithdrawalRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN stored_value_withdrawals w ON w.merchant_id = k.merchant_id AND w.id = k.id
        UNION ALL
        SELECT \(WithdrawalRow.columns)
        FROM unnest($3::uuid[], $4::uuid[]) AS k (merchant_id, lot_id)
        JOIN stored_value_withdrawals w ON w.merchant_id = k.merchant_id
            AND w.lot_id = k.lot_id AND w.state = 1
        """

    let keys: [LotKey]
    let lots: [LotKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
        parameters.append(column: lots) { $0.merchant }
        parameters.append(column: lots) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> WithdrawalRow {
        try WithdrawalRow(row: &row)
    }
}
