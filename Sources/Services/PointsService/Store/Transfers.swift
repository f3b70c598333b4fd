import PointsDomain
import Postgres
import Primitives

struct TransferRow: Sendable {
    let merchant: UUIDv7
    /// The sender's posting.
    let posting: UUIDv7
    let sender: UUIDv7
    let recipient: UUIDv7
    let date: CalendarDate
    let points: Int64
}

struct InsertTransfers: Statement {
    static let sql = """
        INSERT INTO transfers (merchant_id, sender_id, business_date, posting_id, recipient_id,
            points)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::uuid[], $5::uuid[],
            $6::bigint[])
        """

    let rows: [TransferRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.sender }
        parameters.append(column: rows) { $0.date }
        parameters.append(column: rows) { $0.posting }
        parameters.append(column: rows) { $0.recipient }
        parameters.append(column: rows) { $0.points }
    }
}

/// What members have given away on a date and in its month.
struct ReadGiven: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, k.date, g.today, g.times, g.month
        FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::date[])
            AS k (merchant_id, member_id, date, first, last)
        CROSS JOIN LATERAL (
            SELECT coalesce(sum(points) FILTER (WHERE business_date = k.date), 0)::bigint AS today,
                count(*) FILTER (WHERE business_date = k.date) AS times,
                coalesce(sum(points), 0)::bigint AS month
            FROM transfers
            WHERE merchant_id = k.merchant_id AND sender_id = k.member_id
                AND business_date >= k.first AND business_date <= k.last
        ) g
        """

    let keys: [EarnedKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.member.merchant }
        parameters.append(column: keys) { $0.member.member }
        parameters.append(column: keys) { $0.date }
        parameters.append(column: keys) { $0.date.startOfMonth }
        parameters.append(column: keys) { $0.date.endOfMonth }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (key: EarnedKey, given: TransferRule.Given) {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        return (
            EarnedKey(member: member, date: try row.next()),
            TransferRule.Given(
                today: try row.next(), timesToday: try row.next(), thisMonth: try row.next())
        )
    }
}
