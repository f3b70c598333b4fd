import PointsDomain
import Postgres
import Primitives

/// Pieces that a batch has taken or given back; it holds the locks of the rewards.
struct ChangeTaken: Statement {
    static let sql = """
        UPDATE rewards r SET taken = r.taken + n.change
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS n (merchant_id, id, change)
        WHERE r.merchant_id = n.merchant_id AND r.id = n.id
        """

    let changes: [(reward: RewardKey, pieces: Int64)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: changes) { $0.reward.merchant }
        parameters.append(column: changes) { $0.reward.id }
        parameters.append(column: changes) { $0.pieces }
    }
}

struct InsertRedemptions: Statement {
    static let sql = """
        INSERT INTO redemptions (merchant_id, id, member_id, reward_id, reward_version, quantity,
            points, cash_minor, code, state, spend_id, business_date, issued_at, expires_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::integer[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::text[], $10::smallint[], $11::uuid[],
            $12::date[], $13::timestamptz[], $14::timestamptz[])
        """

    let rows: [RedemptionRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.member.merchant }
        parameters.append(column: rows) { $0.redemption.id }
        parameters.append(column: rows) { $0.member.member }
        parameters.append(column: rows) { $0.redemption.reward }
        parameters.append(column: rows) { $0.redemption.rewardVersion }
        parameters.append(column: rows) { $0.redemption.quantity }
        parameters.append(column: rows) { $0.redemption.price.points }
        parameters.append(column: rows) { $0.redemption.price.cashMinor }
        parameters.append(column: rows) { $0.code.text }
        parameters.append(column: rows) { $0.redemption.state.rawValue }
        parameters.append(column: rows) { $0.spend }
        parameters.append(column: rows) { $0.redemption.issuedOn }
        parameters.append(column: rows) { $0.redemption.issuedAt }
        parameters.append(column: rows) { $0.redemption.expiresAt }
    }
}

/// Redemptions as a batch leaves them; what was agreed on never changes.
struct UpdateRedemptions: Statement {
    static let sql = """
        UPDATE redemptions r SET state = n.state, redeemed_at = n.redeemed_at,
            store_id = n.store_id, terminal_id = n.terminal_id, staff_id = n.staff_id,
            closed_at = n.closed_at
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::timestamptz[], $5::uuid[],
            $6::text[], $7::text[], $8::timestamptz[])
            AS n (merchant_id, id, state, redeemed_at, store_id, terminal_id, staff_id, closed_at)
        WHERE r.merchant_id = n.merchant_id AND r.id = n.id
        """

    let rows: [RedemptionRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.member.merchant }
        parameters.append(column: rows) { $0.redemption.id }
        parameters.append(column: rows) { $0.redemption.state.rawValue }
        parameters.append(column: rows) { $0.redemption.handOver?.at }
        parameters.append(column: rows) { $0.redemption.handOver?.store }
        parameters.append(column: rows) { $0.redemption.handOver?.terminal }
        parameters.append(column: rows) { $0.redemption.handOver?.staff }
        parameters.append(column: rows) { $0.redemption.closedAt }
    }
}

struct InsertReward: Statement {
    static let sql = """
        INSERT INTO rewards (merchant_id, id, state, version, stock) VALUES ($1, $2, $3, $4, $5)
        """

    let row: RewardRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.version)
        parameters.append(row.stock.total)
    }
}

/// A reward as its merchant leaves it; what is taken of it changes by redemptions only.
struct UpdateReward: Statement {
    static let sql = """
        UPDATE rewards SET state = $3, version = $4, stock = $5
        WHERE merchant_id = $1 AND id = $2
        """

    let row: RewardRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.version)
        parameters.append(row.stock.total)
    }
}

struct InsertRewardVersion: Statement {
    static let sql = """
        INSERT INTO reward_versions
            (merchant_id, reward_id, version, definition, author, created_at)
        VALUES ($1, $2, $3, $4::jsonb, $5, $6)
        """

    let row: RewardRow
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.version)
        parameters.append(row.definition)
        parameters.append(author)
        parameters.append(createdAt)
    }
}
