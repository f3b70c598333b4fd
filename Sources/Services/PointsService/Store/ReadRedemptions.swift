import Messages
import PointsDomain
import Postgres
import Primitives

/// Redemptions by their ids, for those who change them.
struct ReadRedemptions: Statement {
    static let sql = """
        SELECT r.merchant_id, r.id, r.member_id, r.reward_id, r.reward_version, r.quantity,
            r.points, r.cash_minor, r.code, r.state, r.spend_id, r.business_date, r.issued_at,
            r.expires_at, r.redeemed_at, r.store_id, r.terminal_id, r.staff_id, r.closed_at
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN redemptions r ON r.merchant_id = k.merchant_id AND r.id = k.id
        """

    let keys: [RedemptionKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RedemptionRow {
        try RedemptionRow(row: &row)
    }
}

/// A redemption with the version of the reward that it was made by, which never changes.
struct FoundRedemption: Sendable {
    let row: RedemptionRow
    /// `patron.points.v1.RewardDefinition` as JSON.
    let definition: String

    fileprivate init(row: inout RowReader) throws(PostgresError) {
        self.row = try RedemptionRow(row: &row)
        definition = try row.next()
    }

    func terms() throws -> RewardTerms { try RewardTerms(stored: definition) }

    func name() throws -> PatronV1.Text? {
        try PointsV1.RewardDefinition(json: Array(definition.utf8)).name
    }
}

struct FindRedemption: Statement {
    static let sql = """
        SELECT r.merchant_id, r.id, r.member_id, r.reward_id, r.reward_version, r.quantity,
            r.points, r.cash_minor, r.code, r.state, r.spend_id, r.business_date, r.issued_at,
            r.expires_at, r.redeemed_at, r.store_id, r.terminal_id, r.staff_id, r.closed_at,
            v.definition
        FROM redemptions r
        JOIN reward_versions v ON v.merchant_id = r.merchant_id AND v.reward_id = r.reward_id
            AND v.version = r.reward_version
        WHERE r.merchant_id = $1 AND r.id = $2
        """

    let key: RedemptionKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> FoundRedemption {
        try FoundRedemption(row: &row)
    }
}

struct FindRedemptionByCode: Statement {
    static let sql = """
        SELECT r.merchant_id, r.id, r.member_id, r.reward_id, r.reward_version, r.quantity,
            r.points, r.cash_minor, r.code, r.state, r.spend_id, r.business_date, r.issued_at,
            r.expires_at, r.redeemed_at, r.store_id, r.terminal_id, r.staff_id, r.closed_at,
            v.definition
        FROM redemptions r
        JOIN reward_versions v ON v.merchant_id = r.merchant_id AND v.reward_id = r.reward_id
            AND v.version = r.reward_version
        WHERE r.merchant_id = $1 AND r.code = $2 AND r.state > 0
        """

    let merchant: UUIDv7
    let code: RedemptionCode

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(code.text)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> FoundRedemption {
        try FoundRedemption(row: &row)
    }
}

/// A page of what a member has taken, newest first.
struct ListRedemptions: Statement {
    static let sql = """
        SELECT r.merchant_id, r.id, r.member_id, r.reward_id, r.reward_version, r.quantity,
            r.points, r.cash_minor, r.code, r.state, r.spend_id, r.business_date, r.issued_at,
            r.expires_at, r.redeemed_at, r.store_id, r.terminal_id, r.staff_id, r.closed_at,
            v.definition
        FROM (
            SELECT * FROM redemptions
            WHERE merchant_id = $1 AND member_id = $2 AND state > 0 AND id < $3
            ORDER BY id DESC LIMIT $4
        ) r
        JOIN reward_versions v ON v.merchant_id = r.merchant_id AND v.reward_id = r.reward_id
            AND v.version = r.reward_version
        ORDER BY r.id DESC
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

    static func decode(_ row: inout RowReader) throws(PostgresError) -> FoundRedemption {
        try FoundRedemption(row: &row)
    }
}

/// Codes whose end has come and is not written down, of all merchants, the longest due first.
struct ReadDueCodes: Statement {
    static let sql = """
        SELECT r.merchant_id, r.member_id, r.id, r.reward_id, r.spend_id,
            coalesce((v.definition->>'forfeits')::boolean, false)
        FROM (
            SELECT * FROM redemptions WHERE state = 1 AND expires_at <= $1
            ORDER BY expires_at LIMIT $2
        ) r
        JOIN reward_versions v ON v.merchant_id = r.merchant_id AND v.reward_id = r.reward_id
            AND v.version = r.reward_version
        """

    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (subject: RedemptionSubject, forfeits: Bool) {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        return (
            RedemptionSubject(
                member: member, id: try row.next(), reward: try row.next(),
                spend: try row.next()),
            try row.next()
        )
    }
}

/// The balance that a redemption's spend, or its restoration, was answered with.
struct ReadRedemptionBalance: Statement {
    static let sql = """
        SELECT coalesce(p.available_after, e.balance_after), coalesce(p.pending_after, 0),
            coalesce(p.seq_after, e.seq), coalesce(p.debt_after, 0)
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        WHERE p.merchant_id = $1 AND p.source_type = 'REDEMPTION' AND p.source_id = $2
            AND p.effect = $3
        """

    let key: RedemptionKey
    let effect: WalletChange.Kind

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id.description)
        parameters.append(effect.rawValue)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReceiptBalance {
        ReceiptBalance(
            available: try row.next(), pending: try row.next(), seq: try row.next(),
            debt: try row.next())
    }
}
