import PointsDomain
import Postgres
import Primitives

struct ReadPunchCardPlan: Statement {
    static let sql = """
        SELECT id, definition, archived_at IS NOT NULL FROM punch_card_plans
        WHERE merchant_id = $1 AND id = $2
        """

    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCardPlanRow {
        try PunchCardPlanRow(row: &row)
    }
}

/// A page of a merchant's plans, newest first.
struct ListPunchCardPlanRows: Statement {
    static let sql = """
        SELECT id, definition, archived_at IS NOT NULL FROM punch_card_plans
        WHERE merchant_id = $1 AND id < $2 AND ($3 OR archived_at IS NULL)
        ORDER BY id DESC LIMIT $4
        """

    let merchant: UUIDv7
    /// Exclusive.
    let before: UUIDv7
    let withArchived: Bool
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(withArchived)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCardPlanRow {
        try PunchCardPlanRow(row: &row)
    }
}

struct ReadPunchCard: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.plan_id, p.definition, c.member_id, c.payment_id, c.price,
            c.uses, c.bonus_uses, c.list_price, c.forfeits, c.state, c.used, c.liability,
            c.sold_at, c.expires_at, c.seq, c.head_hash
        FROM punch_cards c
        JOIN punch_card_plans p ON p.merchant_id = c.merchant_id AND p.id = c.plan_id
        WHERE c.merchant_id = $1 AND c.id = $2
        """

    let key: PunchCardKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCardRow {
        try PunchCardRow(row: &row)
    }
}

/// Cards by their ids.
struct ReadPunchCards: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.plan_id, p.definition, c.member_id, c.payment_id, c.price,
            c.uses, c.bonus_uses, c.list_price, c.forfeits, c.state, c.used, c.liability,
            c.sold_at, c.expires_at, c.seq, c.head_hash
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN punch_cards c ON c.merchant_id = k.merchant_id AND c.id = k.id
        JOIN punch_card_plans p ON p.merchant_id = c.merchant_id AND p.id = c.plan_id
        """

    let keys: [PunchCardKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCardRow {
        try PunchCardRow(row: &row)
    }
}

/// The accounts of the members who have some cards, each once.
struct ReadPunchAccounts: Statement {
    static let sql = """
        SELECT a.merchant_id, a.owner_id, a.balance, a.seq, a.head_hash
        FROM (
            SELECT DISTINCT c.merchant_id, c.member_id
            FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
            JOIN punch_cards c ON c.merchant_id = k.merchant_id AND c.id = k.id
        ) o
        JOIN accounts a ON a.merchant_id = o.merchant_id AND a.owner_id = o.member_id
            AND a.kind = 5
        """

    let cards: [PunchCardKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: cards) { $0.merchant }
        parameters.append(column: cards) { $0.id }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (member: MemberKey, row: PlainAccountRow) {
        try ReadPlainAccounts.decode(&row)
    }
}

/// Whose a card is; that changes with a merge of members only.
struct ReadPunchCardMember: Statement {
    static let sql = "SELECT member_id FROM punch_cards WHERE merchant_id = $1 AND id = $2"

    let key: PunchCardKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// Which of some uses were given back.
struct ReadUndoneUses: Statement {
    static let sql = """
        SELECT e.undoes_id FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, use_id)
        JOIN punch_card_entries e ON e.merchant_id = k.merchant_id AND e.undoes_id = k.use_id
        """

    let uses: [PunchCardUseKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: uses) { $0.card.merchant }
        parameters.append(column: uses) { $0.use }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// A page of a member's cards, newest first.
struct ListPunchCardRows: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.plan_id, p.definition, c.member_id, c.payment_id, c.price,
            c.uses, c.bonus_uses, c.list_price, c.forfeits, c.state, c.used, c.liability,
            c.sold_at, c.expires_at, c.seq, c.head_hash
        FROM (
            SELECT * FROM punch_cards
            WHERE merchant_id = $1 AND member_id = $2 AND id < $3 AND state > 0
            ORDER BY id DESC LIMIT $4
        ) c
        JOIN punch_card_plans p ON p.merchant_id = c.merchant_id AND p.id = c.plan_id
        ORDER BY c.id DESC
        """

    let member: MemberKey
    /// Exclusive.
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCardRow {
        try PunchCardRow(row: &row)
    }
}

/// The card that a payment has bought.
struct FindPunchCardByPayment: Statement {
    static let sql = """
        SELECT id FROM punch_cards WHERE merchant_id = $1 AND payment_id = $2 AND state > 0
        """

    let merchant: UUIDv7
    let payment: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(payment)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// A use of a card, and whether it was given back.
struct ReadPunchCardUse: Statement {
    static let sql = """
        SELECT e.store_id, u.id IS NOT NULL
        FROM punch_card_entries e
        LEFT JOIN punch_card_entries u ON u.merchant_id = e.merchant_id AND u.undoes_id = e.id
        WHERE e.merchant_id = $1 AND e.id = $2 AND e.seq > 0 AND e.card_id = $3 AND e.kind = 2
        """

    let card: PunchCardKey
    let use: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(card.merchant)
        parameters.append(use)
        parameters.append(card.id)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (store: UUIDv7?, isUndone: Bool) {
        (try row.next(UUIDv7?.self), try row.next())
    }
}

/// A page of a card's journal, newest first.
struct ListPunchCardEntryRows: Statement {
    static let sql = """
        SELECT id, seq, kind, uses, liability, cash, revenue, breakage, used_after,
            liability_after, undoes_id, store_id, terminal_id, staff_id, tender, reference, reason,
            actor, business_date, occurred_at
        FROM punch_card_entries
        WHERE merchant_id = $1 AND card_id = $2 AND seq < $3
        ORDER BY seq DESC LIMIT $4
        """

    let card: PunchCardKey
    /// Exclusive.
    let before: Int64
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(card.merchant)
        parameters.append(card.id)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> StoredPunchCardEntry {
        try StoredPunchCardEntry(row: &row)
    }
}

/// Cards whose end has come and is not written down, the longest due first.
struct ReadDuePunchCards: Statement {
    static let sql = """
        SELECT merchant_id, id FROM punch_cards
        WHERE state = 1 AND expires_at IS NOT NULL AND expires_at <= $1
        ORDER BY expires_at LIMIT $2
        """

    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PunchCardKey {
        PunchCardKey(merchant: try row.next(), id: try row.next())
    }
}

/// Whether staff has closed spending to a member, as far as the feed has told.
struct ReadSpendingBlocked: Statement {
    static let sql = """
        SELECT spending_blocked OR state = 2 FROM members
        WHERE merchant_id = $1 AND member_id = $2
        """

    let member: MemberKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

extension PunchCardPlanRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        self.init(
            id: try row.next(), definition: try row.next(), isArchived: try row.next())
    }
}
