import MarketingDomain
import Postgres
import Primitives

/// What one order adds to one counter of an offer, and how far the counter may go.
struct OfferUse: Sendable, Equatable {
    let merchant: UUIDv7
    /// Of the promotion or of the coupon template.
    let offer: UUIDv7
    /// As `OfferLimit.key` says it.
    let period: String
    /// Nil for what all buyers share.
    let member: UUIDv7?
    var uses: Int64
    var discountMinor: Int64
    /// Nil: no limit.
    var usesLimit: Int64?
    var discountLimit: Int64?

    /// Nil where a guest uses what is counted by member.
    init?(
        _ limit: OfferLimit, of offer: UUIDv7, merchant: UUIDv7, by member: UUIDv7?,
        on date: CalendarDate, discountMinor: Int64
    ) {
        if limit.isPerMember, member == nil { return nil }
        self.merchant = merchant
        self.offer = offer
        period = limit.key(on: date)
        self.member = limit.isPerMember ? member : nil
        uses = 1
        self.discountMinor = discountMinor
        usesLimit = limit.uses
        discountLimit = limit.discountMinor
    }

    /// What was taken, as it is kept to be given back.
    init(
        merchant: UUIDv7, offer: UUIDv7, period: String, memberKey: UUIDv7, uses: Int64,
        discountMinor: Int64
    ) {
        self.merchant = merchant
        self.offer = offer
        self.period = period
        member = Self.member(memberKey)
        self.uses = uses
        self.discountMinor = discountMinor
    }

    /// Pieces of a gift: how many there are stands with its counter.
    init(merchant: UUIDv7, gift counter: UUIDv7, pieces: Int64) {
        self.merchant = merchant
        offer = counter
        period = GiftCounter.period
        member = nil
        uses = pieces
        discountMinor = 0
    }

    private static let everybody = UUIDv7(hi: 0, lo: 0)

    var memberKey: UUIDv7 { member ?? Self.everybody }

    fileprivate static func member(_ key: UUIDv7) -> UUIDv7? { key == everybody ? nil : key }

    /// The order in which counters are locked, that of the table's key: two orders that share
    /// counters cannot wait for each other.
    fileprivate static func comesBefore(_ left: OfferUse, _ right: OfferUse) -> Bool {
        if left.merchant != right.merchant { return left.merchant < right.merchant }
        if left.offer != right.offer { return left.offer < right.offer }
        if left.period != right.period { return left.period < right.period }
        return left.memberKey < right.memberKey
    }

    private func isSameCounter(as other: OfferUse) -> Bool {
        !Self.comesBefore(self, other) && !Self.comesBefore(other, self)
    }

    /// Each counter once, ascending, with all that the order adds to it.
    static func merged(_ uses: [OfferUse]) -> [OfferUse] {
        var merged: [OfferUse] = []
        for use in uses.sorted(by: comesBefore) {
            guard let last = merged.last, last.isSameCounter(as: use) else {
                merged.append(use)
                continue
            }
            merged[merged.count - 1].uses += use.uses
            merged[merged.count - 1].discountMinor += use.discountMinor
            merged[merged.count - 1].usesLimit = least(last.usesLimit, use.usesLimit)
            merged[merged.count - 1].discountLimit = least(last.discountLimit, use.discountLimit)
        }
        return merged
    }

    private static func least(_ left: Int64?, _ right: Int64?) -> Int64? {
        guard let left, let right else { return left ?? right }
        return min(left, right)
    }
}

/// A counter as it stands.
struct OfferCount: Sendable, Equatable {
    let offer: UUIDv7
    let period: String
    /// Nil for what all buyers share.
    let member: UUIDv7?
    let uses: Int64
    let discountMinor: Int64
    /// What there is in all, of gifts that have a stock.
    let stock: Int64?

    fileprivate init(_ row: inout RowReader) throws(PostgresError) {
        offer = try row.next()
        period = try row.next()
        member = OfferUse.member(try row.next())
        uses = try row.next()
        discountMinor = try row.next()
        stock = try row.next(Int64?.self)
    }
}

/// The counters of promotions and coupon templates (X09).
enum OfferUses {
    /// Adds what an order uses, all of it or nothing: one round trip.
    ///
    /// Take all counters of a transaction by one call, so that they are locked in one order.
    /// - Returns: the counters that do not reach; where it is empty, all was taken.
    static func take(
        _ uses: [OfferUse], in transaction: inout Transaction
    ) throws -> [OfferCount] {
        guard !uses.isEmpty else { return [] }
        let uses = OfferUse.merged(uses)
        return try transaction.pipeline { pipeline in
            pipeline.add(BeginOfferUses(uses: uses))
            return pipeline.add(TakeOfferUses(uses: uses))
        }.rows
    }

    /// Takes back what `take` has added: the same counters and numbers, once.
    static func giveBack(_ uses: [OfferUse], in transaction: inout Transaction) throws {
        guard !uses.isEmpty else { return }
        try transaction.run(GiveBackOfferUses(uses: OfferUse.merged(uses)))
    }
}

/// Makes the counters that are not there yet.
struct BeginOfferUses: Statement {
    static let sql = """
        INSERT INTO offer_uses
            (merchant_id, offer_id, period, member_id, uses, discount_minor)
        SELECT merchant_id, offer_id, period, member_id, 0, 0
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[])
            AS n (merchant_id, offer_id, period, member_id)
        ON CONFLICT DO NOTHING
        """

    /// Merged, so that they are in the order of their locks.
    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) { parameters.appendKeys(of: uses) }
}

/// Locks the counters, and adds to all of them where each reaches; the rows that come back are those
/// that do not.
struct TakeOfferUses: Statement {
    static let sql = """
        WITH locked AS (
            SELECT u.merchant_id, u.offer_id, u.period, u.member_id,
                u.uses, u.discount_minor, u.stock, n.uses AS more,
                n.discount_minor AS more_minor,
                (n.uses_limit IS NULL OR u.uses + n.uses <= n.uses_limit)
                    AND (u.stock IS NULL OR u.uses + n.uses <= u.stock)
                    AND (n.discount_limit IS NULL
                        OR u.discount_minor + n.discount_minor <= n.discount_limit) AS reaches
            FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::bigint[],
                $6::bigint[], $7::bigint[], $8::bigint[])
                AS n (merchant_id, offer_id, period, member_id, uses, discount_minor, uses_limit,
                    discount_limit)
            JOIN offer_uses u ON u.merchant_id = n.merchant_id AND u.offer_id = n.offer_id
                AND u.period = n.period AND u.member_id = n.member_id
            ORDER BY u.merchant_id, u.offer_id, u.period, u.member_id
            FOR UPDATE OF u
        ), taken AS (
            UPDATE offer_uses u SET uses = u.uses + l.more,
                discount_minor = u.discount_minor + l.more_minor
            FROM locked l
            WHERE u.merchant_id = l.merchant_id AND u.offer_id = l.offer_id
                AND u.period = l.period AND u.member_id = l.member_id
                AND NOT EXISTS (SELECT FROM locked WHERE NOT reaches)
        )
        SELECT offer_id, period, member_id, uses, discount_minor, stock FROM locked
        WHERE NOT reaches
        """

    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) {
        parameters.appendKeys(of: uses)
        parameters.append(column: uses) { $0.uses }
        parameters.append(column: uses) { $0.discountMinor }
        parameters.append(column: uses) { $0.usesLimit }
        parameters.append(column: uses) { $0.discountLimit }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OfferCount {
        try OfferCount(&row)
    }
}

/// A counter below 0 fails the transaction: more would come back than was taken.
struct GiveBackOfferUses: Statement {
    static let sql = """
        WITH locked AS (
            SELECT u.merchant_id, u.offer_id, u.period, u.member_id, n.uses AS less,
                n.discount_minor AS less_minor
            FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::bigint[],
                $6::bigint[]) AS n (merchant_id, offer_id, period, member_id, uses, discount_minor)
            JOIN offer_uses u ON u.merchant_id = n.merchant_id AND u.offer_id = n.offer_id
                AND u.period = n.period AND u.member_id = n.member_id
            ORDER BY u.merchant_id, u.offer_id, u.period, u.member_id
            FOR UPDATE OF u
        )
        UPDATE offer_uses u SET uses = u.uses - l.less,
            discount_minor = u.discount_minor - l.less_minor
        FROM locked l
        WHERE u.merchant_id = l.merchant_id AND u.offer_id = l.offer_id
            AND u.period = l.period AND u.member_id = l.member_id
        """

    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) {
        parameters.appendKeys(of: uses)
        parameters.append(column: uses) { $0.uses }
        parameters.append(column: uses) { $0.discountMinor }
    }
}

/// Counters as they stand, without a lock, for quotes and reports; what nobody has used is not there.
struct ReadOfferUses: Statement {
    static let sql = """
        SELECT u.offer_id, u.period, u.member_id, u.uses, u.discount_minor, u.stock
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[])
            AS n (merchant_id, offer_id, period, member_id)
        JOIN offer_uses u ON u.merchant_id = n.merchant_id AND u.offer_id = n.offer_id
            AND u.period = n.period AND u.member_id = n.member_id
        """

    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) { parameters.appendKeys(of: uses) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OfferCount {
        try OfferCount(&row)
    }
}

extension Parameters {
    fileprivate mutating func appendKeys(of uses: [OfferUse]) {
        append(column: uses) { $0.merchant }
        append(column: uses) { $0.offer }
        append(column: uses) { $0.period }
        append(column: uses) { $0.memberKey }
    }
}
