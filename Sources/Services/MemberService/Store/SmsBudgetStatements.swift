import MemberDomain
import Postgres
import Primitives

/// What an app was sent since an instant. Whoever asks holds the app's lock.
struct ReadSmsSpent: Statement {
    static let sql = """
        SELECT coalesce(sum(codes), 0)::bigint, coalesce(sum(unplaced), 0)::bigint
        FROM sms_budget_hours WHERE merchant_id = $1 AND app = $2 AND hour >= $3
        """
    let merchant: UUIDv7
    let app: String
    let from: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(app)
        parameters.append(from)
    }

    static func decode(_ row: inout RowReader) throws -> SmsBudget.Spent {
        SmsBudget.Spent(codes: try row.next(), unplaced: try row.next())
    }
}

/// Counts one code more.
struct CountSmsSpent: Statement {
    static let sql = """
        INSERT INTO sms_budget_hours (merchant_id, app, hour, codes, unplaced)
        VALUES ($1, $2, $3, 1, $4)
        ON CONFLICT (merchant_id, app, hour) DO UPDATE
        SET codes = sms_budget_hours.codes + 1,
            unplaced = sms_budget_hours.unplaced + excluded.unplaced
        """
    let merchant: UUIDv7
    let app: String
    let hour: Instant
    let isUnplaced: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(app)
        parameters.append(hour)
        parameters.append(Int32(isUnplaced ? 1 : 0))
    }
}

struct DeleteSmsSpent: Statement {
    static let sql = """
        DELETE FROM sms_budget_hours WHERE ctid IN (
            SELECT ctid FROM sms_budget_hours WHERE hour < $1 LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}
