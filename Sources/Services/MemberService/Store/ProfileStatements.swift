import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// What a member's row of `member_profiles` says, personal data still sealed.
struct ProfileRow: Sendable {
    var name: [UInt8]?
    var address: [UInt8]?
    var email: [UInt8]?
    var gender: Gender?
    var occupation: String?
    var region: String?
    var tastePreference: String?
    var drinkPreference: String?
    var birthdayChangedOn: CalendarDate?
    /// 0 where she has no row yet.
    var revision: Int32 = 0
}

extension Gender {
    /// The numbers of `patron.member.v1.Gender`.
    var number: Int16 {
        switch self {
        case .female: 1
        case .male: 2
        case .other: 3
        }
    }

    static func numbered(_ number: Int16) -> Gender? { allCases.first { $0.number == number } }
}

struct ReadProfile: Statement {
    static let sql = """
        SELECT name_cipher, address_cipher, email_cipher, gender, occupation, region,
            taste_preference, drink_preference, birthday_changed_on, revision
        FROM member_profiles WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> ProfileRow {
        ProfileRow(
            name: try row.next([UInt8]?.self), address: try row.next([UInt8]?.self),
            email: try row.next([UInt8]?.self), gender: Gender.numbered(try row.next()),
            occupation: try row.next(String?.self), region: try row.next(String?.self),
            tastePreference: try row.next(String?.self),
            drinkPreference: try row.next(String?.self),
            birthdayChangedOn: try row.next(CalendarDate?.self), revision: try row.next())
    }
}

struct StoreProfile: Statement {
    static let sql = """
        INSERT INTO member_profiles (merchant_id, member_id, name_cipher, address_cipher,
            email_cipher, gender, occupation, region, taste_preference, drink_preference,
            birthday_changed_on, revision)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (merchant_id, member_id) DO UPDATE
        SET name_cipher = excluded.name_cipher, address_cipher = excluded.address_cipher,
            email_cipher = excluded.email_cipher, gender = excluded.gender,
            occupation = excluded.occupation, region = excluded.region,
            taste_preference = excluded.taste_preference,
            drink_preference = excluded.drink_preference,
            birthday_changed_on = excluded.birthday_changed_on, revision = excluded.revision
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let row: ProfileRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(row.name)
        parameters.append(row.address)
        parameters.append(row.email)
        parameters.append(row.gender?.number ?? 0)
        parameters.append(row.occupation)
        parameters.append(row.region)
        parameters.append(row.tastePreference)
        parameters.append(row.drinkPreference)
        parameters.append(row.birthdayChangedOn)
        parameters.append(row.revision)
    }
}

/// A value of an attribute, in clear or sealed.
struct AttributeValue: Sendable {
    let member: UUIDv7
    let code: String
    let value: String?
    let sealed: [UInt8]?
}

struct ReadAttributeValues: Statement {
    static let sql = """
        SELECT a.member_id, a.code, a.value, a.value_cipher
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_attributes a ON a.merchant_id = k.merchant_id AND a.member_id = k.member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> AttributeValue {
        AttributeValue(
            member: try row.next(), code: try row.next(), value: try row.next(String?.self),
            sealed: try row.next([UInt8]?.self))
    }
}

struct StoreAttributeValues: Statement {
    static let sql = """
        INSERT INTO member_attributes (merchant_id, member_id, code, value, value_cipher)
        SELECT $1, member_id, code, value, value_cipher
        FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bytea[])
            AS attribute (member_id, code, value, value_cipher)
        ON CONFLICT (merchant_id, member_id, code) DO UPDATE
        SET value = excluded.value, value_cipher = excluded.value_cipher
        """
    let merchant: UUIDv7
    let values: [AttributeValue]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: values) { $0.member }
        parameters.append(column: values) { $0.code }
        parameters.append(column: values) { $0.value }
        parameters.append(column: values) { $0.sealed }
    }
}

struct DeleteAttributeValues: Statement {
    static let sql = """
        DELETE FROM member_attributes
        WHERE merchant_id = $1 AND member_id = $2 AND code = ANY ($3)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let codes: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(codes)
    }
}

/// Writes what of a profile stands in the member's own row; the caller holds her lock.
struct UpdatePersonalData: Statement {
    static let sql = """
        UPDATE members SET data_key = $3, nickname_cipher = $4, birthday_cipher = $5,
            phone_tail = $6, search_ready = true, version = $7, event_seq = $8
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let personal: SealedPersonalData
    let phoneTail: Int64?
    let version: Int64
    let eventSeq: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(personal.dataKey)
        parameters.append(personal.nickname)
        parameters.append(personal.birthday)
        parameters.append(phoneTail)
        parameters.append(version)
        parameters.append(eventSeq)
    }
}

// MARK: Names

struct InsertNameGrams: Statement {
    static let sql = """
        INSERT INTO member_name_grams (merchant_id, gram, member_id)
        SELECT $1, gram, member_id FROM unnest($2::bigint[], $3::uuid[]) AS name (gram, member_id)
        ON CONFLICT DO NOTHING
        """
    let merchant: UUIDv7
    let rows: [(gram: Int64, member: UUIDv7)]

    init(merchant: UUIDv7, member: UUIDv7, grams: Set<Int64>) {
        self.init(merchant: merchant, rows: grams.map { ($0, member) })
    }

    init(merchant: UUIDv7, rows: [(gram: Int64, member: UUIDv7)]) {
        self.merchant = merchant
        self.rows = rows
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: rows) { $0.gram }
        parameters.append(column: rows) { $0.member }
    }
}

struct DeleteNameGrams: Statement {
    static let sql = """
        DELETE FROM member_name_grams
        WHERE merchant_id = $1 AND gram = ANY ($2) AND member_id = $3
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let grams: Set<Int64>

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(Array(grams))
        parameters.append(member)
    }
}

// MARK: History

struct ProfileChangeRow: Sendable {
    let change: UUIDv7
    let position: Int16
    let at: Instant
    let actorKind: String
    let actor: String
    let role: String?
    let field: String
    let reason: String?
    let before: [UInt8]?
    let after: [UInt8]?
}

extension ProfileChangeRow {
    /// One field of a change that the caller makes now; of the values digests.
    init(
        change: UUIDv7, position: Int16 = 0, of field: String, before: [UInt8]?, after: [UInt8]?,
        reason: StaffReason?, by context: RequestContext
    ) {
        let principal = context.principal
        self.init(
            change: change, position: position, at: context.now,
            actorKind: principal.kind == .staff ? "STAFF" : "MEMBER", actor: principal.subject,
            role: principal.role, field: field, reason: reason?.text, before: before,
            after: after)
    }
}

struct InsertProfileChanges: Statement {
    static let sql = """
        INSERT INTO profile_changes (merchant_id, member_id, change_id, position, at, actor_kind,
            actor, role, field, reason, before_digest, after_digest)
        SELECT $1, $2, change_id, position, at, actor_kind, actor, role, field, reason,
            before_digest, after_digest
        FROM unnest($3::uuid[], $4::smallint[], $5::timestamptz[], $6::text[], $7::text[],
            $8::text[], $9::text[], $10::text[], $11::bytea[], $12::bytea[])
            AS change (change_id, position, at, actor_kind, actor, role, field, reason,
            before_digest, after_digest)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let rows: [ProfileChangeRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(column: rows) { $0.change }
        parameters.append(column: rows) { $0.position }
        parameters.append(column: rows) { $0.at }
        parameters.append(column: rows) { $0.actorKind }
        parameters.append(column: rows) { $0.actor }
        parameters.append(column: rows) { $0.role }
        parameters.append(column: rows) { $0.field }
        parameters.append(column: rows) { $0.reason }
        parameters.append(column: rows) { $0.before }
        parameters.append(column: rows) { $0.after }
    }
}

/// Newest first; within a change in the order of its fields.
struct ReadProfileChanges: Statement {
    static let sql = """
        SELECT change_id, position, at, actor_kind, actor, role, field, reason, before_digest,
            after_digest
        FROM profile_changes
        WHERE merchant_id = $1 AND member_id = $2 AND (change_id, position) < ($3, $4)
        ORDER BY change_id DESC, position DESC LIMIT $5
        """
    let merchant: UUIDv7
    let member: UUIDv7
    /// The last one of the page before.
    let before: (change: UUIDv7, position: Int16)
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(before.change)
        parameters.append(before.position)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> ProfileChangeRow {
        ProfileChangeRow(
            change: try row.next(), position: try row.next(), at: try row.next(),
            actorKind: try row.next(), actor: try row.next(), role: try row.next(String?.self),
            field: try row.next(), reason: try row.next(String?.self),
            before: try row.next([UInt8]?.self), after: try row.next([UInt8]?.self))
    }
}
