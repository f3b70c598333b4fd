import PointsDomain
import Postgres
import Primitives

/// What spends took from lots, and how much of it came back.
struct ReadSpends: Statement {
    static let sql = """
        SELECT p.merchant_id, p.id, p.member_id, m.lot_id, m.delta,
            (SELECT coalesce(sum(e.delta), 0)::bigint
                FROM postings r
                JOIN entries e ON e.merchant_id = r.merchant_id AND e.owner_id = r.member_id
                    AND e.kind = 1 AND e.seq = r.seq
                WHERE r.merchant_id = k.merchant_id AND r.reverses_id = k.id
                    AND r.type = 'RESTORE')
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN postings p ON p.merchant_id = k.merchant_id AND p.id = k.id AND p.type = 'SPEND'
        JOIN movements m ON m.merchant_id = k.merchant_id AND m.posting_id = k.id
        ORDER BY p.id, m.number
        """

    struct Row: Sendable {
        let key: PostingKey
        let member: UUIDv7
        let movement: Movement
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
            movement: Movement(lot: try row.next(), delta: try row.next()),
            restored: try row.next())
    }
}

/// Members' accounts of one kind that is nothing but its entries.
struct ReadPlainAccounts: Statement {
    static let sql = """
        SELECT a.merchant_id, a.owner_id, a.balance, a.seq, a.head_hash
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = $3
        """

    let kind: AccountKind
    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(members: members)
        parameters.append(kind.rawValue)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (member: MemberKey, row: PlainAccountRow) {
        (
            MemberKey(merchant: try row.next(), member: try row.next()),
            PlainAccountRow(
                balance: try row.next(), seq: try row.next(), headHash: try row.next([UInt8].self))
        )
    }
}

/// Members' last visits.
struct ReadLastCheckIns: Statement {
    static let sql = """
        SELECT c.merchant_id, c.member_id, c.business_date, c.streak, c.posting_id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            SELECT * FROM check_ins
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id
            ORDER BY business_date DESC LIMIT 1
        ) c
        """

    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> CheckInRow {
        CheckInRow(
            member: MemberKey(merchant: try row.next(), member: try row.next()),
            date: try row.next(), streak: try row.next(), posting: try row.next())
    }
}
