import Levels
import MemberDomain
import Postgres
import Primitives

/// A tag or a group as it is kept, its condition as it was written.
struct LabelRow: Sendable {
    let key: Label.Key
    let name: BilingualText
    let condition: String?
    let isArchived: Bool
    let revision: Int32
    let changedAt: Instant
    let changedBy: String
}

extension Label.Key {
    /// Kind and code, in this order.
    init(_ row: inout RowReader) throws {
        let number: Int16 = try row.next()
        guard let kind = Label.Kind(rawValue: number) else {
            throw MalformedRow(problem: "label of kind \(number)")
        }
        self.init(kind, try row.next())
    }
}

/// All labels of a merchant, or those of one kind.
struct ReadLabels: Statement {
    static let sql = """
        SELECT kind, code, name_zh, name_en, condition, archived, revision, changed_at, changed_by
        FROM labels WHERE merchant_id = $1 AND kind = ANY ($2) ORDER BY kind, code
        """
    let merchant: UUIDv7
    var kinds = Label.Kind.allCases

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: kinds) { $0.rawValue }
    }

    static func decode(_ row: inout RowReader) throws -> LabelRow {
        LabelRow(
            key: try Label.Key(&row),
            name: BilingualText(zh: try row.next(), en: try row.next()),
            condition: try row.next(String?.self), isArchived: try row.next(),
            revision: try row.next(), changedAt: try row.next(), changedBy: try row.next())
    }
}

struct StoreLabel: Statement {
    static let sql = """
        INSERT INTO labels (merchant_id, kind, code, name_zh, name_en, condition, archived,
            revision, changed_at, changed_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (merchant_id, kind, code) DO UPDATE
        SET name_zh = excluded.name_zh, name_en = excluded.name_en,
            condition = excluded.condition, archived = excluded.archived,
            revision = excluded.revision, changed_at = excluded.changed_at,
            changed_by = excluded.changed_by
        """
    let merchant: UUIDv7
    let row: LabelRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.key.kind.rawValue)
        parameters.append(row.key.code)
        parameters.append(row.name.zh)
        parameters.append(row.name.en)
        parameters.append(row.condition)
        parameters.append(row.isArchived)
        parameters.append(row.revision)
        parameters.append(row.changedAt)
        parameters.append(row.changedBy)
    }
}

/// A label of a member.
struct HeldLabel: Sendable, Hashable {
    let member: UUIDv7
    let key: Label.Key
}

struct ReadHeldLabels: Statement {
    static let sql = """
        SELECT l.member_id, l.kind, l.code
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN label_members l ON l.merchant_id = k.merchant_id AND l.member_id = k.member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> HeldLabel {
        HeldLabel(member: try row.next(), key: try Label.Key(&row))
    }
}

struct InsertHeldLabels: Statement {
    static let sql = """
        INSERT INTO label_members (merchant_id, kind, code, member_id, since)
        SELECT $1, kind, code, member_id, $5
        FROM unnest($2::smallint[], $3::text[], $4::uuid[]) AS held (kind, code, member_id)
        ORDER BY kind, code, member_id
        ON CONFLICT DO NOTHING
        """
    let merchant: UUIDv7
    let labels: [HeldLabel]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: labels) { $0.key.kind.rawValue }
        parameters.append(column: labels) { $0.key.code }
        parameters.append(column: labels) { $0.member }
        parameters.append(at)
    }
}

struct DeleteHeldLabels: Statement {
    static let sql = """
        DELETE FROM label_members l
        USING unnest($1::uuid[], $2::smallint[], $3::text[], $4::uuid[])
            AS k (merchant_id, kind, code, member_id)
        WHERE l.merchant_id = k.merchant_id AND l.kind = k.kind AND l.code = k.code
            AND l.member_id = k.member_id
        """
    let merchant: UUIDv7
    let labels: [HeldLabel]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: labels) { _ in merchant }
        parameters.append(column: labels) { $0.key.kind.rawValue }
        parameters.append(column: labels) { $0.key.code }
        parameters.append(column: labels) { $0.member }
    }
}

/// Which of these members there are, as far as the caller may see them, and their last events.
struct ReadEventNumbers: Statement {
    static let sql = """
        SELECT m.member_id, m.event_seq
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.id
        WHERE m.state < 3 AND \(MemberScope.conditionOfMember)
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    let scope: MemberScope

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
        scope.bind(&parameters)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, eventSeq: Int64) {
        (try row.next(), try row.next())
    }
}

struct UpdateEventNumbers: Statement {
    static let sql = """
        UPDATE members m SET event_seq = e.event_seq
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[]) AS e (merchant_id, member_id, event_seq)
        WHERE m.merchant_id = e.merchant_id AND m.member_id = e.member_id
        """
    let merchant: UUIDv7
    let numbers: [(member: UUIDv7, eventSeq: Int64)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: numbers) { _ in merchant }
        parameters.append(column: numbers) { $0.member }
        parameters.append(column: numbers) { $0.eventSeq }
    }
}
