import PointsDomain
import Postgres
import Primitives

/// Something that Patron itself noted, and that may earn: one row a source, until it is worked off.
struct SystemEventRow: Sendable {
    struct Key: Hashable, Sendable {
        let merchant: UUIDv7
        let code: String
        let source: String
    }

    /// What conditions may name as `facts.level`, `facts.source`, `facts.storeId`.
    struct Facts: Hashable, Sendable {
        var level: String?
        var source: String?
        var store: String?
        /// The business date on which it counts, where it is not the merchant's of its instant.
        var date: CalendarDate?
    }

    let key: Key
    let member: UUIDv7
    let occurredAt: Instant
    var facts = Facts()
}

/// What Patron notes by itself. Nobody else may report an event of these codes.
enum SystemCode {
    static let signUp = "SIGN_UP"
    static let birthday = "BIRTHDAY"
    static let levelReached = "LEVEL_REACHED"
    /// An order, after which what its member has spent may reach what programmes give points for.
    static let spend = "SPEND"
    static let referrer = "REFERRER"
    static let referred = "REFERRED"
    /// An order of a member of whom the feed has not told yet, and so not who brought her.
    static let referralOrder = "REFERRAL_ORDER"
    static let referralCancelled = "REFERRAL_CANCELLED"
    /// Member-service has found something that friend and referrer have in common; `facts.source`
    /// says what.
    static let referralFlagged = "REFERRAL_FLAGGED"
    /// A case of member-service holds the member's points from now on.
    static let reviewBegun = "REVIEW_BEGUN"
    /// It has ended; `facts.source` says how.
    static let reviewEnded = "REVIEW_ENDED"

    static let all: Set = [
        signUp, birthday, levelReached, spend, referrer, referred, referralOrder, referralCancelled,
        referralFlagged, reviewBegun, reviewEnded, LotLife.reviewEvent,
    ]

    /// What codes begin with that registrations from a source are (A25).
    static let sourcePrefix = "SOURCE_"

    /// Whether only Patron itself may note events of a code.
    static func isReserved(_ code: String) -> Bool {
        all.contains(code) || code.hasPrefix(sourcePrefix)
            || code.hasPrefix(EventRule.spendPrefix)
    }
}

struct InsertSystemEvents: Statement {
    static let sql = """
        INSERT INTO system_events (merchant_id, code, source_id, member_id, occurred_at, facts)
        SELECT merchant_id, code, source_id, member_id, occurred_at, jsonb_strip_nulls(
            jsonb_build_object('level', level, 'source', source, 'storeId', store, 'date', date))
        FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::timestamptz[],
            $6::text[], $7::text[], $8::text[], $9::text[])
            AS n (merchant_id, code, source_id, member_id, occurred_at, level, source, store, date)
        ON CONFLICT (merchant_id, code, source_id) DO NOTHING
        """

    let rows: [SystemEventRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.code }
        parameters.append(column: rows) { $0.key.source }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.occurredAt }
        parameters.append(column: rows) { $0.facts.level }
        parameters.append(column: rows) { $0.facts.source }
        parameters.append(column: rows) { $0.facts.store }
        parameters.append(column: rows) { $0.facts.date?.description }
    }
}

/// The members whose birthday is one of these, each with the event of this year's.
struct NoteBirthdays: Statement {
    static let sql = """
        INSERT INTO system_events (merchant_id, code, source_id, member_id, occurred_at)
        SELECT merchant_id, 'BIRTHDAY', member_id::text || ':' || $2, member_id, $3
        FROM members
        WHERE merchant_id = $1 AND birthday IS NOT NULL AND birthday = ANY ($4::text[])
            AND state = 1
        ON CONFLICT (merchant_id, code, source_id) DO NOTHING
        """

    let merchant: UUIDv7
    let year: Int
    let at: Instant
    /// MM-DD.
    let days: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(String(year))
        parameters.append(at)
        parameters.append(days)
    }
}

/// A page of what waits, in the order in which it was noted.
///
/// Members' facts and lots are looked up by scalar sub-selects: of an EXISTS the planner may make a
/// table of all members.
struct ReadSystemEvents: Statement {
    static let sql = """
        SELECT s.noted_at, s.merchant_id, s.code, s.source_id, s.member_id, s.occurred_at, s.facts,
            (SELECT true FROM members m
                WHERE m.merchant_id = s.merchant_id AND m.member_id = s.member_id
                LIMIT 1) IS NOT NULL,
            (SELECT true FROM lots l
                WHERE l.merchant_id = s.merchant_id AND l.member_id = s.member_id AND l.state = 1
                    AND l.awaited_event = s.code
                LIMIT 1) IS NOT NULL,
            s.noted_at < now() - interval '1 day',
            (SELECT true FROM system_events o
                WHERE o.merchant_id = s.merchant_id AND o.code = 'REFERRAL_ORDER'
                    AND o.source_id = s.source_id AND s.code = 'REFERRAL_CANCELLED'
                LIMIT 1) IS NOT NULL
        FROM (
            SELECT * FROM system_events
            WHERE (noted_at, merchant_id, code, source_id) > ($1, $2, $3, $4)
            ORDER BY noted_at, merchant_id, code, source_id LIMIT $5
        ) s
        ORDER BY s.noted_at, s.merchant_id, s.code, s.source_id
        """

    struct Place: Sendable {
        let notedAt: Instant
        let key: SystemEventRow.Key

        static let first = Place(
            notedAt: .epoch,
            key: SystemEventRow.Key(merchant: UUIDv7(hi: 0, lo: 0), code: "", source: ""))
    }

    struct Row: Sendable {
        let place: Place
        let member: UUIDv7
        let occurredAt: Instant
        /// A flat JSON object.
        let facts: String
        /// Whether the feed has told of the member.
        let isMemberKnown: Bool
        /// Whether points of hers wait for the event.
        let isAwaited: Bool
        let isOld: Bool
        /// Whether it takes back an order that waits to be looked at itself.
        let hasOrderAhead: Bool

        var key: SystemEventRow.Key { place.key }
        var memberKey: MemberKey { MemberKey(merchant: key.merchant, member: member) }
    }

    let after: Place
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(after.notedAt)
        parameters.append(after.key.merchant)
        parameters.append(after.key.code)
        parameters.append(after.key.source)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let notedAt: Instant = try row.next()
        let key = SystemEventRow.Key(
            merchant: try row.next(), code: try row.next(), source: try row.next())
        return Row(
            place: Place(notedAt: notedAt, key: key), member: try row.next(),
            occurredAt: try row.next(), facts: try row.next(), isMemberKnown: try row.next(),
            isAwaited: try row.next(), isOld: try row.next(),
            hasOrderAhead: try row.next())
    }
}

struct RemoveSystemEvents: Statement {
    static let sql = """
        DELETE FROM system_events s
        USING unnest($1::uuid[], $2::text[], $3::text[]) AS k (merchant_id, code, source_id)
        WHERE s.merchant_id = k.merchant_id AND s.code = k.code AND s.source_id = k.source_id
        """

    let keys: [SystemEventRow.Key]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.code }
        parameters.append(column: keys) { $0.source }
    }
}
