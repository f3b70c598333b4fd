import Postgres
import Primitives

/// Who brought whom, and what became of it (C06, C07). Named by the friend: she has one referrer.
struct ReferralRow: Sendable {
    enum State: Int16, Sendable {
        case registered = 1
        case qualified = 2
        /// The points of both are usable.
        case rewarded = 3
        case cancelled = 4
    }

    let friend: MemberKey
    let referrer: UUIDv7
    var state: State
    /// When the points of both become usable; nil until it qualifies, as what follows.
    let rewardedAt: Instant?
    /// On which both grants count.
    let date: CalendarDate?
    let order: UUIDv7?
    /// What granted the points, and the ids of their lots.
    let friendPosting: UUIDv7?
    var referrerPosting: UUIDv7?
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
        SELECT r.merchant_id, r.friend_id, r.referrer_id, r.state, r.rewarded_at, r.business_date,
            r.order_id, r.friend_posting_id, r.referrer_posting_id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, friend_id)
        JOIN referrals r ON r.merchant_id = k.merchant_id AND r.friend_id = k.friend_id
        """

    let friends: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: friends) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReferralRow {
        let friend = MemberKey(merchant: try row.next(), member: try row.next())
        let referrer: UUIDv7 = try row.next()
        guard let state = ReferralRow.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of the referral of \(friend.member)")
        }
        return ReferralRow(
            friend: friend, referrer: referrer, state: state,
            rewardedAt: try row.next(Instant?.self), date: try row.next(CalendarDate?.self),
            order: try row.next(UUIDv7?.self), friendPosting: try row.next(UUIDv7?.self),
            referrerPosting: try row.next(UUIDv7?.self))
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

/// The members whose referrals have qualified: from now on the referral says the rest.
struct ForgetReferrers: Statement {
    static let sql = """
        UPDATE members m SET referrer_id = NULL
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        WHERE m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        """

    /// In the order in which the feed writes members.
    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }
}

/// Referrals as a batch leaves them; one that is over does not begin again.
struct StoreReferrals: Statement {
    static let sql = """
        UPDATE referrals r
        SET state = greatest(r.state, n.state), referrer_posting_id = n.referrer_posting_id
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::uuid[])
            AS n (merchant_id, friend_id, state, referrer_posting_id)
        WHERE r.merchant_id = n.merchant_id AND r.friend_id = n.friend_id
        """

    let rows: [ReferralRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.friend.merchant }
        parameters.append(column: rows) { $0.friend.member }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.referrerPosting }
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
        let registeredAt: Instant
        let friend: UUIDv7

        static let last = Place(
            registeredAt: Instant(secondsSinceEpoch: 253_402_300_799),
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
        parameters.append(before.registeredAt)
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
            place: Place(registeredAt: registeredAt, friend: friend), state: state,
            qualifiedAt: qualifiedAt, rewardedAt: rewardedAt, grant: grant)
    }
}
