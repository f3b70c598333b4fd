import MemberDomain
import Postgres
import Primitives

/// Takes the newest code of a member out of use.
struct ReplaceMemberCode: Statement {
    static let sql = """
        UPDATE member_codes SET newest = false
        WHERE merchant_id = $1 AND member_id = $2 AND newest
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

struct InsertMemberCode: Statement {
    static let sql = """
        INSERT INTO member_codes
            (merchant_id, code_hash, member_id, issued_at, expires_at, newest)
        VALUES ($1, $2, $3, $4, $5, true)
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let member: UUIDv7
    let issuedAt: Instant
    let expiresAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(member)
        parameters.append(issuedAt)
        parameters.append(expiresAt)
    }
}

/// Uses codes up that are still good, and returns them with the members whose they are: of any number
/// of operations at once the row's lock lets one through, and the others find it used.
///
/// That a code is the newest is said in a way that the partial index does not answer to: the code goes
/// by its hash (docs/adr/0008).
struct UseMemberCodes: Statement {
    static let sql = """
        WITH used AS (
            UPDATE member_codes c SET used_at = k.now, used_by = k.operation
            FROM unnest($1::uuid[], $2::bytea[], $3::text[], $4::timestamptz[])
                WITH ORDINALITY AS k (merchant_id, code_hash, operation, now, number)
            WHERE c.merchant_id = k.merchant_id AND c.code_hash = k.code_hash
                AND c.newest IS DISTINCT FROM false AND c.used_at IS NULL AND c.expires_at > k.now
            RETURNING k.number, c.merchant_id AS code_merchant, c.member_id AS code_member
        )
        SELECT number, \(MemberRecord.columns)
        FROM used JOIN members ON merchant_id = code_merchant AND member_id = code_member
        """

    struct Key: Sendable {
        let merchant: UUIDv7
        let hash: [UInt8]
        let operation: String
        let now: Instant
    }

    let keys: [Key]
    /// Places of the keys in the order of their hashes, in which instances lock them.
    private let order: [Int]

    init(keys: [Key]) {
        self.keys = keys
        order = keys.indices.sorted { keys[$0].hash.lexicographicallyPrecedes(keys[$1].hash) }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: order) { keys[$0].merchant }
        parameters.append(column: order) { keys[$0].hash }
        parameters.append(column: order) { keys[$0].operation }
        parameters.append(column: order) { keys[$0].now }
    }

    static func decode(_ row: inout RowReader) throws -> (number: Int64, member: MemberRecord) {
        (try row.next(), try MemberRecord(&row))
    }

    /// Whose codes were used, in the order of the keys; nil where a code is not good.
    func members(_ rows: [(number: Int64, member: MemberRecord)]) -> [MemberRecord?] {
        rows.reduce(into: [MemberRecord?](repeating: nil, count: keys.count)) { members, row in
            members[order[Int(row.number) - 1]] = row.member
        }
    }
}

struct ReadMemberCode: Statement {
    struct Row: Sendable {
        let member: UUIDv7
        let kept: MemberCodeRules.Kept
    }

    static let sql = """
        SELECT member_id, expires_at, newest, used_by FROM member_codes
        WHERE merchant_id = $1 AND code_hash = $2
        """
    let merchant: UUIDv7
    let hash: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            member: try row.next(),
            kept: MemberCodeRules.Kept(
                expiresAt: try row.next(), isNewest: try row.next(),
                usedBy: try row.next(String?.self)))
    }
}

struct DeleteMemberCodes: Statement {
    static let sql = """
        DELETE FROM member_codes WHERE ctid IN (
            SELECT ctid FROM member_codes WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }
}
