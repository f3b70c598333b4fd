import PointsDomain
import Postgres
import Primitives

/// What of a duplicate's accounts is to be named before it moves: top-ups of which something is left,
/// each by what belongs to it, and punch cards that can be used, or still owe something.
struct ReadBooksToMove: Statement {
    enum Row: Sendable {
        case topUp(UUIDv7)
        case card(UUIDv7)
    }

    static let sql = """
        SELECT true, coalesce(origin_id, id) FROM top_up_lots
        WHERE merchant_id = $1 AND member_id = $2 AND state = 1
        UNION
        SELECT false, id FROM punch_cards
        WHERE merchant_id = $1 AND member_id = $2 AND state > 0
            AND (state <= 2 OR liability > 0)
        """
    let member: MemberKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        let isTopUp: Bool = try row.next()
        let id: UUIDv7 = try row.next()
        return isTopUp ? .topUp(id) : .card(id)
    }
}

/// Top-ups that a merge has moved, and how much of each the survivor still has.
struct ReadMergeTopUps: Statement {
    struct Row: Sendable {
        /// The top-up to which it belongs.
        let topUp: UUIDv7
        /// What was left when it moved.
        let minor: Int64
        let remainingMinor: Int64
    }

    /// Bonus that has ended is not there, whether or not an entry says so.
    static let sql = """
        SELECT coalesce(l.origin_id, l.id), m.principal + m.bonus,
            CASE WHEN l.member_id = g.survivor_id THEN
                least(l.principal_remaining + l.principal_held, m.principal)
                    + CASE WHEN l.bonus_expires_at <= $3 THEN l.bonus_held
                        ELSE least(l.bonus_remaining + l.bonus_held, m.bonus) END
                ELSE 0 END
        FROM member_merge_top_ups m
        JOIN member_merges g ON g.merchant_id = m.merchant_id AND g.id = m.merge_id
        JOIN top_up_lots l ON l.merchant_id = m.merchant_id AND l.id = m.lot_id
        WHERE m.merchant_id = $1 AND m.merge_id = $2 ORDER BY m.lot_id
        """
    let merchant: UUIDv7
    let merge: UUIDv7
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(merge)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(topUp: try row.next(), minor: try row.next(), remainingMinor: try row.next())
    }
}

/// Punch cards that a merge has moved.
struct ReadMergeCards: Statement {
    struct Row: Sendable {
        let card: UUIDv7
        /// What it owed when it moved.
        let liabilityMinor: Int64
        /// Whether the survivor has it.
        let isWithSurvivor: Bool
    }

    static let sql = """
        SELECT m.card_id, m.liability, c.member_id = g.survivor_id
        FROM member_merge_cards m
        JOIN member_merges g ON g.merchant_id = m.merchant_id AND g.id = m.merge_id
        JOIN punch_cards c ON c.merchant_id = m.merchant_id AND c.id = m.card_id
        WHERE m.merchant_id = $1 AND m.merge_id = $2 ORDER BY m.card_id
        """
    let merchant: UUIDv7
    let merge: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(merge)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            card: try row.next(), liabilityMinor: try row.next(),
            isWithSurvivor: try row.next())
    }
}

/// What of a member's is under way, so that she is not to be merged now; nothing where nothing is.
struct ReadInFlight: Statement {
    static let sql = """
        SELECT 'CHECKOUT' WHERE EXISTS (
                SELECT FROM holds WHERE merchant_id = $1 AND member_id = $2 AND state = 1
                    AND expires_at > $3)
            OR EXISTS (
                SELECT FROM stored_value_holds WHERE merchant_id = $1 AND member_id = $2
                    AND state = 1 AND purpose = 1 AND expires_at > $3)
        UNION ALL
        SELECT 'WITHDRAWAL' WHERE EXISTS (
            SELECT FROM stored_value_holds WHERE merchant_id = $1 AND member_id = $2
                AND state = 1 AND purpose = 2)
        UNION ALL
        SELECT 'PAYMENT' WHERE EXISTS (
            SELECT FROM payments WHERE merchant_id = $1 AND member_id = $2
                AND state IN (1, 2, 3) AND next_action_at IS NOT NULL)
        UNION ALL
        SELECT 'ONLINE_ORDER' WHERE EXISTS (
            SELECT FROM online_orders WHERE merchant_id = $1 AND member_id = $2
                AND state <= 3)
        """
    let member: MemberKey
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// What members owe: points that returns took back and nobody had.
struct ReadOwed: Statement {
    static let sql = """
        SELECT debt FROM accounts WHERE merchant_id = $1 AND owner_id = $2 AND kind = 1
        """
    let member: MemberKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
