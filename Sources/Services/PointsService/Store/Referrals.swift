import PointsDomain
import Postgres
import Primitives

/// Who brought whom, and what became of it (C06, C07, X17). Named by the friend: she has one
/// referrer.
struct ReferralRow: Sendable {
    typealias State = ReferralState

    let friend: MemberKey
    let referrer: UUIDv7
    var state: State
    let registeredAt: Instant
    /// Nil until it qualifies, as what follows.
    var qualifiedAt: Instant?
    /// When the points of both become usable.
    var rewardedAt: Instant?
    /// On which both grants count.
    var date: CalendarDate?
    var order: UUIDv7?
    /// What granted the points, and the ids of their lots.
    var friendPosting: UUIDv7?
    var referrerPosting: UUIDv7?
    var review = Review()
    /// How often both were granted before, and had it taken back: a part of the grants' sources.
    var round: Int16 = 0
    /// Whether the friend has a place among those who count for the referrer.
    var isCounted = false

    /// What speaks against it, and what somebody made of that.
    struct Review: Sendable {
        var flags: ReferralFlags = []
        /// When there was a flag, or a decision, first.
        var notedAt: Instant?
        var verdict: ReferralReview.Verdict?
        var decidedBy: String?
        var decidedAt: Instant?
        var reason: String?
    }

    static let columns = """
        r.merchant_id, r.friend_id, r.referrer_id, r.state, r.registered_at, r.qualified_at,
        r.rewarded_at, r.business_date, r.order_id, r.friend_posting_id, r.referrer_posting_id,
        r.flags, r.noted_at, r.verdict, r.decided_by, r.decided_at, r.reason, r.round, r.counted
        """

    init(row: inout RowReader) throws(PostgresError) {
        friend = MemberKey(merchant: try row.next(), member: try row.next())
        referrer = try row.next()
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of the referral of \(friend.member)")
        }
        self.state = state
        registeredAt = try row.next()
        qualifiedAt = try row.next(Instant?.self)
        rewardedAt = try row.next(Instant?.self)
        date = try row.next(CalendarDate?.self)
        order = try row.next(UUIDv7?.self)
        friendPosting = try row.next(UUIDv7?.self)
        referrerPosting = try row.next(UUIDv7?.self)
        review.flags = ReferralFlags(rawValue: try row.next())
        review.notedAt = try row.next(Instant?.self)
        review.verdict = try row.next(Int16?.self).flatMap { ReferralReview.Verdict(rawValue: $0) }
        review.decidedBy = try row.next(String?.self)
        review.decidedAt = try row.next(Instant?.self)
        review.reason = try row.next(String?.self)
        round = try row.next()
        isCounted = try row.next()
    }

    /// What `QualifyReferrals` writes, for those who read it in the same batch.
    mutating func qualify(_ qualified: QualifiedReferral) {
        state = .qualified
        qualifiedAt = qualified.at
        rewardedAt = qualified.rewardedAt
        date = qualified.date
        order = qualified.order
        friendPosting = qualified.posting
    }
}

/// A referral that an order, or the registration, has just qualified.
struct QualifiedReferral: Sendable {
    let friend: MemberKey
    let at: Instant
    let rewardedAt: Instant
    let date: CalendarDate
    let order: UUIDv7?
    let posting: UUIDv7?
}

struct ReadReferrals: Statement {
    static let sql = """
        SELECT \(ReferralRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, friend_id)
        JOIN referrals r ON r.merchant_id = k.merchant_id AND r.friend_id = k.friend_id
        """

    let friends: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: friends) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReferralRow {
        try ReferralRow(row: &row)
    }
}

/// Notes who brought new members; a friend has one referrer, the first.
struct InsertReferrals: Statement {
    static let sql = """
        INSERT INTO referrals (merchant_id, friend_id, referrer_id, state, registered_at)
        SELECT merchant_id, friend_id, referrer_id, 1, registered_at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[])
            AS n (merchant_id, friend_id, referrer_id, registered_at)
        ON CONFLICT (merchant_id, friend_id) DO NOTHING
        """

    struct Referral: Sendable {
        let friend: MemberKey
        let referrer: UUIDv7
        let registeredAt: Instant
    }

    let rows: [Referral]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.friend.merchant }
        parameters.append(column: rows) { $0.friend.member }
        parameters.append(column: rows) { $0.referrer }
        parameters.append(column: rows) { $0.registeredAt }
    }
}

struct QualifyReferrals: Statement {
    static let sql = """
        UPDATE referrals r
        SET state = 2, qualified_at = n.qualified_at, rewarded_at = n.rewarded_at,
            business_date = n.business_date, order_id = n.order_id,
            friend_posting_id = n.posting_id
        FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::date[],
            $6::uuid[], $7::uuid[])
            AS n (merchant_id, friend_id, qualified_at, rewarded_at, business_date, order_id,
                posting_id)
        WHERE r.merchant_id = n.merchant_id AND r.friend_id = n.friend_id AND r.state = 1
        """

    let rows: [QualifiedReferral]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.friend.merchant }
        parameters.append(column: rows) { $0.friend.member }
        parameters.append(column: rows) { $0.at }
        parameters.append(column: rows) { $0.rewardedAt }
        parameters.append(column: rows) { $0.date }
        parameters.append(column: rows) { $0.order }
        parameters.append(column: rows) { $0.posting }
    }
}

/// Who brought members whose referrals are still to qualify; of the others the referral says the
/// rest.
struct SetReferrers: Statement {
    static let sql = """
        UPDATE members m SET referrer_id = k.referrer_id
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS k (merchant_id, member_id, referrer_id)
        WHERE m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        """

    /// In the order in which the feed writes members.
    let rows: [(friend: MemberKey, referrer: UUIDv7?)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.friend.merchant }
        parameters.append(column: rows) { $0.friend.member }
        parameters.append(column: rows) { $0.referrer }
    }
}

/// Referrals as a batch leaves them, which holds the locks of their members; that the points of one
/// have become usable may be written down at any time.
struct StoreReferrals: Statement {
    static let sql = """
        UPDATE referrals r
        SET state = CASE WHEN n.state = 2 AND r.state = 3 THEN 3 ELSE n.state END,
            qualified_at = n.qualified_at, rewarded_at = n.rewarded_at,
            business_date = n.business_date, order_id = n.order_id,
            friend_posting_id = n.friend_posting_id,
            referrer_posting_id = n.referrer_posting_id, flags = n.flags, noted_at = n.noted_at,
            verdict = n.verdict, decided_by = n.decided_by, decided_at = n.decided_at,
            reason = n.reason, round = n.round, counted = n.counted
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::timestamptz[], $5::timestamptz[],
            $6::date[], $7::uuid[], $8::uuid[], $9::uuid[], $10::smallint[], $11::timestamptz[],
            $12::smallint[], $13::text[], $14::timestamptz[], $15::text[], $16::smallint[],
            $17::boolean[])
            AS n (merchant_id, friend_id, state, qualified_at, rewarded_at, business_date,
                order_id, friend_posting_id, referrer_posting_id, flags, noted_at, verdict,
                decided_by, decided_at, reason, round, counted)
        WHERE r.merchant_id = n.merchant_id AND r.friend_id = n.friend_id
        """

    let rows: [ReferralRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.friend.merchant }
        parameters.append(column: rows) { $0.friend.member }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.qualifiedAt }
        parameters.append(column: rows) { $0.rewardedAt }
        parameters.append(column: rows) { $0.date }
        parameters.append(column: rows) { $0.order }
        parameters.append(column: rows) { $0.friendPosting }
        parameters.append(column: rows) { $0.referrerPosting }
        parameters.append(column: rows) { $0.review.flags.rawValue }
        parameters.append(column: rows) { $0.review.notedAt }
        parameters.append(column: rows) { $0.review.verdict?.rawValue }
        parameters.append(column: rows) { $0.review.decidedBy }
        parameters.append(column: rows) { $0.review.decidedAt }
        parameters.append(column: rows) { $0.review.reason }
        parameters.append(column: rows) { $0.round }
        parameters.append(column: rows) { $0.isCounted }
    }
}

/// Writes down that the points of referrals have become usable; readers reckon it by themselves.
struct RewardReferrals: Statement {
    static let sql = """
        UPDATE referrals r SET state = 3
        FROM (
            SELECT merchant_id, friend_id FROM referrals
            WHERE state = 2 AND rewarded_at <= $1
            ORDER BY rewarded_at LIMIT 500 FOR UPDATE SKIP LOCKED
        ) d
        WHERE r.merchant_id = d.merchant_id AND r.friend_id = d.friend_id
        """

    let now: Instant

    func bind(_ parameters: inout Parameters) { parameters.append(now) }
}

/// A page of the friends whom a member has brought, the newest first, with her points for each.
struct ReadMyReferrals: Statement {
    static let sql = """
        SELECT r.friend_id, r.state, r.registered_at, r.qualified_at, r.rewarded_at, l.granted,
            l.state = 1 AND (l.activates_at IS NULL OR l.activates_at > $3), l.state = 4
        FROM (
            SELECT * FROM referrals
            WHERE merchant_id = $1 AND referrer_id = $2
                AND (registered_at, friend_id) < ($4, $5)
            ORDER BY registered_at DESC, friend_id DESC LIMIT $6
        ) r
        LEFT JOIN lots l ON l.merchant_id = r.merchant_id AND l.id = r.referrer_posting_id
        ORDER BY r.registered_at DESC, r.friend_id DESC
        """

    /// Where a page ends; the first one begins after the last place that there is.
    struct Place: Sendable {
        let at: Instant
        let friend: UUIDv7

        static let last = Place(
            at: Instant(secondsSinceEpoch: 253_402_300_799),
            friend: UUIDv7(hi: .max, lo: .max))
    }

    /// The referrer's points.
    struct Grant: Sendable {
        let points: Int64
        let isPending: Bool
        let isCancelled: Bool
    }

    struct Row: Sendable {
        let place: Place
        let state: ReferralRow.State
        let qualifiedAt: Instant?
        let rewardedAt: Instant?
        let grant: Grant?
    }

    let referrer: MemberKey
    let now: Instant
    let before: Place
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(referrer.merchant)
        parameters.append(referrer.member)
        parameters.append(now)
        parameters.append(before.at)
        parameters.append(before.friend)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let friend: UUIDv7 = try row.next()
        guard let state = ReferralRow.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of the referral of \(friend)")
        }
        let registeredAt: Instant = try row.next()
        let qualifiedAt = try row.next(Instant?.self)
        let rewardedAt = try row.next(Instant?.self)
        var grant: Grant?
        if let points = try row.next(Int64?.self) {
            grant = Grant(points: points, isPending: try row.next(), isCancelled: try row.next())
        }
        return Row(
            place: Place(at: registeredAt, friend: friend), state: state,
            qualifiedAt: qualifiedAt, rewardedAt: rewardedAt, grant: grant)
    }
}
