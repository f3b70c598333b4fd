import MemberDomain
import Postgres
import Primitives

/// The words of a merchant that are in force, and since which version everybody was asked again.
struct ReadConsentTexts: Statement {
    struct Row: Sendable {
        let purpose: ConsentPurpose
        let version: Int32
        let asksAgain: Bool
        let zh: String
        let en: String
        let publishedAt: Instant
        let asksAgainFrom: Int32

        var words: Consents.Words {
            Consents.Words(version: version, asksAgainFrom: asksAgainFrom)
        }
    }

    static let sql = """
        SELECT p.purpose, t.version, t.asks_again, t.text_zh, t.text_en, t.published_at,
            coalesce((SELECT max(a.version) FROM consent_texts a
                WHERE a.merchant_id = $1 AND a.purpose = p.purpose AND a.asks_again), 0)
        FROM unnest($2::smallint[]) AS p (purpose)
        CROSS JOIN LATERAL (
            SELECT * FROM consent_texts WHERE merchant_id = $1 AND purpose = p.purpose
            ORDER BY version DESC LIMIT 1) AS t
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: ConsentPurpose.allCases) { $0.rawValue }
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            purpose: try ConsentPurpose(kept: try row.next()), version: try row.next(),
            asksAgain: try row.next(), zh: try row.next(), en: try row.next(),
            publishedAt: try row.next(), asksAgainFrom: try row.next())
    }
}

struct InsertConsentText: Statement {
    static let sql = """
        INSERT INTO consent_texts
            (merchant_id, purpose, version, asks_again, text_zh, text_en, published_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    let merchant: UUIDv7
    let row: ReadConsentTexts.Row

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.purpose.rawValue)
        parameters.append(row.version)
        parameters.append(row.asksAgain)
        parameters.append(row.zh)
        parameters.append(row.en)
        parameters.append(row.publishedAt)
    }
}

/// A decision, as it is kept.
struct ConsentRow: Sendable {
    let number: Int64
    let purpose: ConsentPurpose
    let kept: Consents.Kept
    let decidedAt: Instant
    let app: String
}

/// The last decision of each member about each purpose, or about one.
struct ReadConsents: Statement {
    static let sql = """
        SELECT m.member_id, c.number, p.purpose, c.given, c.text_version, c.decided_at, c.app
        FROM unnest($2::uuid[]) AS m (member_id)
        CROSS JOIN unnest($3::smallint[]) AS p (purpose)
        CROSS JOIN LATERAL (
            SELECT * FROM consents
            WHERE merchant_id = $1 AND member_id = m.member_id AND purpose = p.purpose
            ORDER BY number DESC LIMIT 1) AS c
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    var purposes = ConsentPurpose.allCases

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(members)
        parameters.append(column: purposes) { $0.rawValue }
    }

    static func decode(_ row: inout RowReader) throws -> (member: UUIDv7, row: ConsentRow) {
        (try row.next(), try ConsentRow(&row))
    }
}

/// Everything that a member ever decided, newest first.
struct ReadConsentDecisions: Statement {
    static let sql = """
        SELECT number, purpose, given, text_version, decided_at, app FROM consents
        WHERE merchant_id = $1 AND member_id = $2 AND number < $3
        ORDER BY number DESC
        LIMIT $4
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let before: Int64
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> ConsentRow { try ConsentRow(&row) }
}

struct InsertConsents: Statement {
    static let sql = """
        INSERT INTO consents
            (merchant_id, member_id, number, purpose, given, text_version, decided_at, app)
        SELECT $1, $2, * FROM unnest($3::bigint[], $4::smallint[], $5::boolean[], $6::integer[],
            $7::timestamptz[], $8::text[])
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let rows: [ConsentRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(column: rows) { $0.number }
        parameters.append(column: rows) { $0.purpose.rawValue }
        parameters.append(column: rows) { $0.kept.given }
        parameters.append(column: rows) { $0.kept.textVersion }
        parameters.append(column: rows) { $0.decidedAt }
        parameters.append(column: rows) { $0.app }
    }
}

/// Members of a list whose data may be processed at all.
struct ReadActiveMembers: Statement {
    static let sql = """
        SELECT m.member_id FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        WHERE m.state = 1 AND m.leaving_at IS NULL
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

extension ConsentRow {
    init(_ row: inout RowReader) throws {
        number = try row.next()
        purpose = try ConsentPurpose(kept: try row.next())
        kept = Consents.Kept(given: try row.next(), textVersion: try row.next())
        decidedAt = try row.next()
        app = try row.next()
    }
}

extension ConsentPurpose {
    init(kept number: Int16) throws {
        guard let purpose = ConsentPurpose(rawValue: number) else {
            throw MalformedRow(problem: "consent purpose \(number)")
        }
        self = purpose
    }
}
