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

/// Uses a code up, if it is still good, and returns it: of any number of operations at once the row's
/// lock lets one through, and the others find it used.
///
/// That it is the newest is said in a way that the partial index does not answer to: the code goes
/// by its hash (docs/adr/0008).
struct UseMemberCode: Statement {
    static let sql = """
        UPDATE member_codes SET used_at = $4, used_by = $3
        WHERE merchant_id = $1 AND code_hash = $2 AND newest IS DISTINCT FROM false
            AND used_at IS NULL AND expires_at > $4
        RETURNING member_id, expires_at, newest, used_by
        """
    let merchant: UUIDv7
    let hash: [UInt8]
    let operation: String
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hash)
        parameters.append(operation)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> ReadMemberCode.Row {
        try ReadMemberCode.decode(&row)
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
