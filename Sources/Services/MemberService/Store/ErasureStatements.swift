import MemberDomain
import Postgres
import Primitives

/// Destroys what was known of a member as a person: with her key everything that it opens.
struct EraseMember: Statement {
    static let sql = """
        UPDATE members SET state = 3, data_key = NULL, phone_cipher = NULL, nickname_cipher = NULL,
            birthday_cipher = NULL, phone_index = NULL, phone_tail = NULL, origin_reference = NULL,
            leaving_at = NULL, merged_into = NULL, epoch = epoch + 1, version = $3, event_seq = $4
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let version: Int64
    let eventSeq: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(version)
        parameters.append(eventSeq)
    }
}

/// What was known of her beside that, and what she was found by. The history of changes stays: whose
/// key is gone, it says which fields changed when, and no more.
struct EraseProfile: Statement {
    static let sql = """
        WITH profiles AS (
            DELETE FROM member_profiles WHERE merchant_id = $1 AND member_id = $2
        ), attributes AS (
            DELETE FROM member_attributes WHERE merchant_id = $1 AND member_id = $2
        ), labels AS (
            DELETE FROM label_members WHERE merchant_id = $1 AND member_id = $2
        ), reviews AS (
            DELETE FROM review_queue WHERE merchant_id = $1 AND member_id = $2
        ), traits AS (
            DELETE FROM member_traits WHERE merchant_id = $1 AND member_id = $2
        )
        DELETE FROM member_name_grams WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

/// Codes to her phone; before the phone's index is gone.
struct DeleteCodesOfMember: Statement {
    static let sql = """
        DELETE FROM sms_codes WHERE merchant_id = $1 AND phone_index = (
            SELECT phone_index FROM members WHERE merchant_id = $1 AND member_id = $2)
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

struct DeleteTokensOfMember: Statement {
    static let sql = """
        WITH sessions_of_hers AS (
            DELETE FROM sessions WHERE merchant_id = $1 AND member_id = $2
        )
        DELETE FROM refresh_tokens WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

/// By what she came in, and a loss that is hers no more. The numbers of her old cards stay taken.
struct DeleteIdentitiesOfMember: Statement {
    static let sql = """
        WITH accounts AS (
            DELETE FROM identities WHERE merchant_id = $1 AND member_id = $2
        ), passwords AS (
            DELETE FROM member_passwords WHERE merchant_id = $1 AND member_id = $2
        )
        DELETE FROM card_losses WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

/// Who she was in another system.
struct DeleteImportsOfMember: Statement {
    static let sql = "DELETE FROM member_imports WHERE merchant_id = $1 AND member_id = $2"
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

struct DeleteExportsOfMember: Statement {
    static let sql = "DELETE FROM member_exports WHERE merchant_id = $1 AND member_id = $2"
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }
}

/// Events that may tell of her birthday.
struct ReadEventsToForget: Statement {
    static let sql = """
        SELECT id, type, payload FROM outbox
        WHERE aggregate_id = $1 AND type IN ('member.registered', 'member.updated')
        """
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(member) }

    static func decode(
        _ row: inout RowReader
    ) throws -> (id: UUIDv7, type: String, payload: [UInt8]) {
        (try row.next(), try row.next(), try row.next())
    }
}

/// Puts other payloads in the place of those that told too much.
struct RewriteEvents: Statement {
    static let sql = """
        UPDATE outbox o SET payload = n.payload
        FROM unnest($2::uuid[], $3::bytea[]) AS n (id, payload)
        WHERE o.aggregate_id = $1 AND o.id = n.id
        """
    let member: UUIDv7
    let events: [(id: UUIDv7, payload: [UInt8])]

    func bind(_ parameters: inout Parameters) {
        parameters.append(member)
        parameters.append(column: events) { $0.id }
        parameters.append(column: events) { $0.payload }
    }
}

/// One erasure, as the journal keeps it.
struct ErasureRow: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let erasedAt: Instant
}

struct InsertErasure: Statement {
    static let sql = """
        INSERT INTO erasures (merchant_id, member_id, erased_at) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING
        """
    let row: ErasureRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.member)
        parameters.append(row.erasedAt)
    }
}

/// The erasures of one merchant, by member.
struct ReadErasures: Statement {
    static let sql = """
        SELECT merchant_id, member_id, erased_at FROM erasures
        WHERE merchant_id = $1 AND member_id > $2 AND erased_at >= $3
        ORDER BY member_id
        LIMIT $4
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let from: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(from)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> ErasureRow {
        ErasureRow(merchant: try row.next(), member: try row.next(), erasedAt: try row.next())
    }
}
