import Postgres
import Primitives

/// Which of these are members, as far as the feed has told.
struct ReadRoll: Statement {
    static let sql = """
        SELECT r.member_id FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_roll r ON r.merchant_id = k.merchant_id AND r.member_id = k.member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

struct InsertRoll: Statement {
    static let sql = """
        INSERT INTO member_roll (merchant_id, member_id, registered_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
        ON CONFLICT DO NOTHING
        """
    let members: [(merchant: UUIDv7, member: UUIDv7, registeredAt: Instant)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.merchant }
        parameters.append(column: members) { $0.member }
        parameters.append(column: members) { $0.registeredAt }
    }
}

/// The next members of a merchant after one, by id.
struct ReadNextMembers: Statement {
    static let sql = """
        SELECT member_id, registered_at FROM member_roll
        WHERE merchant_id = $1 AND member_id > $2
        ORDER BY member_id
        LIMIT $3
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, registeredAt: Instant) {
        (try row.next(), try row.next())
    }
}

struct CountRoll: Statement {
    static let sql = "SELECT count(*) FROM member_roll WHERE merchant_id = $1"
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
