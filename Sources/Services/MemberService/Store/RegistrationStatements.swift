import Levels
import MemberDomain
import Postgres
import Primitives

/// What may register once in 24 hours.
enum ThrottleKind: Int16, Sendable {
    case phone = 1
    case device = 2
}

struct ReadThrottle: Statement {
    static let sql = """
        SELECT t.kind, t.registered_at
        FROM unnest($1::uuid[], $2::smallint[], $3::bytea[]) AS k (merchant_id, kind, subject)
        JOIN registration_throttle t ON t.merchant_id = k.merchant_id AND t.kind = k.kind
            AND t.subject = k.subject
        """
    let merchant: UUIDv7
    let subjects: [(kind: ThrottleKind, subject: [UInt8])]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: subjects) { _ in merchant }
        parameters.append(column: subjects) { $0.kind.rawValue }
        parameters.append(column: subjects) { $0.subject }
    }

    static func decode(_ row: inout RowReader) throws -> (kind: ThrottleKind?, at: Instant) {
        (ThrottleKind(rawValue: try row.next()), try row.next())
    }
}

struct StoreThrottle: Statement {
    static let sql = """
        INSERT INTO registration_throttle (merchant_id, kind, subject, registered_at)
        SELECT $1, kind, subject, $4 FROM unnest($2::smallint[], $3::bytea[])
            AS throttled (kind, subject)
        ON CONFLICT (merchant_id, kind, subject) DO UPDATE
        SET registered_at = excluded.registered_at
        """
    let merchant: UUIDv7
    let subjects: [(kind: ThrottleKind, subject: [UInt8])]
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: subjects) { $0.kind.rawValue }
        parameters.append(column: subjects) { $0.subject }
        parameters.append(at)
    }
}

struct PhoneIsTaken: Statement {
    static let sql = """
        SELECT EXISTS (SELECT FROM members WHERE merchant_id = $1 AND phone_index = $2)
        """
    let merchant: UUIDv7
    let phoneIndex: [UInt8]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(phoneIndex)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

/// The members of card numbers, where there are some: a number that was issued anew in the place of a
/// lost one stays hers.
struct FindCards: Statement {
    static let sql = """
        SELECT m.card_number, coalesce(m.merged_into, m.member_id)
        FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, card_number)
        JOIN members m ON m.merchant_id = k.merchant_id AND m.card_number = k.card_number
        UNION ALL
        SELECT r.card_number, r.member_id
        FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, card_number)
        JOIN retired_cards r
            ON r.merchant_id = k.merchant_id AND r.card_number = k.card_number
        """
    let merchant: UUIDv7
    let cards: [CardNumber]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: cards) { _ in merchant }
        parameters.append(column: cards) { $0.description }
    }

    static func decode(_ row: inout RowReader) throws -> (card: String, member: UUIDv7) {
        (try row.next(), try row.next())
    }
}

/// A member to be written.
struct NewMember: Sendable {
    enum Source: String, Sendable {
        case miniProgram = "MINI_PROGRAM"
        case till = "TILL"
        case platform = "PLATFORM"
        case `import` = "IMPORT"
    }

    let merchant: UUIDv7
    let id: UUIDv7
    let source: Source
    var storeId: UUIDv7?
    let registeredAt: Instant
    let personal: SealedPersonalData
    let phoneIndex: [UInt8]?
    let standing: LevelStanding
    /// What she is found by beside card and whole phone.
    var search = SearchKeys()
    var origin: RegistrationOrigin?
    var originReference: String?
    /// The QR code that she came by.
    var scene: UUIDv7?
}

/// Writes members, with the cards and referrers that were found for them; their first event is
/// number 1.
struct InsertMembers: Statement {
    struct Input: Sendable {
        let member: NewMember
        let card: CardNumber
        let referrer: UUIDv7?
    }

    static let sql = """
        INSERT INTO members (merchant_id, member_id, card_number, source, store_id, referrer_id,
            registered_at, data_key, phone_cipher, nickname_cipher, birthday_cipher, phone_index,
            event_seq, level_rank, level_since, level_valid_until, level_scheme_version,
            phone_tail, search_ready, origin, origin_reference, scene_id)
        SELECT merchant_id, member_id, card_number, source, store_id, referrer_id,
            registered_at, data_key, phone_cipher, nickname_cipher, birthday_cipher, phone_index,
            1, level_rank, level_since, NULL, level_scheme_version, phone_tail, true, origin,
            origin_reference, scene_id
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::uuid[],
            $7::timestamptz[], $8::bytea[], $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[],
            $13::smallint[], $14::timestamptz[], $15::integer[], $16::bigint[], $17::smallint[],
            $18::text[], $19::uuid[])
            AS member (merchant_id, member_id, card_number, source, store_id, referrer_id,
            registered_at, data_key, phone_cipher, nickname_cipher, birthday_cipher, phone_index,
            level_rank, level_since, level_scheme_version, phone_tail, origin, origin_reference,
            scene_id)
        """
    let rows: [Input]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.member.merchant }
        parameters.append(column: rows) { $0.member.id }
        parameters.append(column: rows) { $0.card.description }
        parameters.append(column: rows) { $0.member.source.rawValue }
        parameters.append(column: rows) { $0.member.storeId }
        parameters.append(column: rows) { $0.referrer }
        parameters.append(column: rows) { $0.member.registeredAt }
        parameters.append(column: rows) { $0.member.personal.dataKey }
        parameters.append(column: rows) { $0.member.personal.phone }
        parameters.append(column: rows) { $0.member.personal.nickname }
        parameters.append(column: rows) { $0.member.personal.birthday }
        parameters.append(column: rows) { $0.member.phoneIndex }
        parameters.append(column: rows) { Int16($0.member.standing.rank) }
        parameters.append(column: rows) { $0.member.standing.since }
        parameters.append(column: rows) { $0.member.standing.schemeVersion }
        parameters.append(column: rows) { $0.member.search.phoneTail }
        parameters.append(column: rows) { $0.member.origin?.rawValue ?? 0 }
        parameters.append(column: rows) { $0.member.originReference }
        parameters.append(column: rows) { $0.member.scene }
    }
}
