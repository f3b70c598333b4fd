import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// What becomes of what an order holds, when the order is paid, given up, out of time or refunded
/// (X04).
///
/// Each step is looked at under the locks of the order and its member, and does nothing where it was
/// done before: it may come twice, and from a feed and a call at once.
struct OfferSettlement: Sendable {
    enum Step: Sendable {
        case paid
        /// Given up, voided, or out of time.
        case released
        /// Nothing of the order is left.
        case refunded
    }

    struct Item: Sendable {
        let key: OrderKey
        let step: Step
        let at: Instant
    }

    let book: TemplateBook
    let identifiers: IdentifierSource
    /// The merchants' own clocks, by which coupons end; nil where it is not known now.
    let clock: @Sendable (UUIDv7) -> BusinessClock?

    struct Outcome: Sendable {
        /// Orders that were paid although what they held had been given back.
        var late: [OrderKey] = []
        /// Whether events were written: wake the feed, at the commit or after it.
        var hasNews = false
    }

    @discardableResult
    func settle(_ items: [Item], in transaction: inout Transaction) throws -> Outcome {
        let keys = Array(Set(items.map(\.key)))
        let found = try transaction.run(ReadOfferHolds(keys: keys, withPrice: false))
        guard !found.isEmpty else { return Outcome() }
        var work = try SettlementWork(found, identifiers, in: &transaction)
        for item in items { try take(item, &work, in: &transaction) }
        try work.write(in: &transaction)
        return Outcome(late: work.late, hasNews: work.hasNews)
    }

    private func take(
        _ item: Item, _ work: inout SettlementWork, in transaction: inout Transaction
    ) throws {
        guard let hold = work.holds[item.key] else { return }
        let order = item.key.order
        switch (item.step, hold.state) {
        case (.paid, .held):
            try work.close(hold, as: .used, at: item.at)
            try work.change(hold, "coupon.used", at: item.at) { row in
                row.life.use(by: order, at: item.at)
            }
        case (.paid, .released):
            // Who pays after the end of a hold is refused by the ledger; what can be saved is.
            work.late.append(item.key)
            try work.change(hold, "coupon.used", at: item.at) { row in
                guard (try? row.life.hold(for: order, at: item.at)) != nil else { return false }
                return row.life.use(by: order, at: item.at)
            }
        case (.released, .held):
            try work.close(hold, as: .released, at: item.at)
            try work.change(hold, "coupon.released", at: item.at) { $0.life.release(from: order) }
            work.giveBack(hold)
        case (.refunded, .used) where hold.restoredAt == nil:
            try restore(hold, item, &work, in: &transaction)
        case (.paid, .used), (.released, .used), (.released, .released), (.refunded, _):
            return
        }
    }

    private func restore(
        _ hold: OfferHoldRow, _ item: Item, _ work: inout SettlementWork,
        in transaction: inout Transaction
    ) throws {
        work.restored(hold, at: item.at)
        work.giveBack(hold)
        guard !hold.coupons.isEmpty else { return }
        guard let clock = clock(item.key.merchant) else {
            throw Refusal(.unavailable)  // forgotten since it was fetched; the batch comes again
        }
        let policies = try policies(of: hold, work, in: &transaction)
        try work.change(hold, "coupon.restored", order: item.key.order, at: item.at) { row in
            row.life.restore(
                from: item.key.order, at: item.at, policies[row.template] ?? .standard,
                clock: clock)
        }
    }

    private func policies(
        of hold: OfferHoldRow, _ work: SettlementWork, in transaction: inout Transaction
    ) throws -> [TemplateKey: AfterRestoring] {
        var policies: [TemplateKey: AfterRestoring] = [:]
        var missing: [TemplateKey] = []
        for key in Set(hold.coupons.compactMap { work.template(of: $0, hold.key.merchant) }) {
            if let known = book.known(key) {
                policies[key] = known.template.afterRestoring
            } else {
                missing.append(key)
            }
        }
        guard !missing.isEmpty else { return policies }
        let rows = try transaction.run(
            ReadTemplateVersions(merchant: hold.key.merchant, keys: missing))
        for row in rows {
            policies[row.key] = try book.version(
                row.key, currency: row.currency, row.definition
            ).template.afterRestoring
        }
        return policies
    }
}

/// Holds and their coupons while steps are taken; written in the end.
private struct SettlementWork {
    private(set) var holds: [OrderKey: OfferHoldRow] = [:]
    private var coupons: [CouponKey: CouponRow] = [:]
    private var changedHolds: Set<OrderKey> = []
    private var changedCoupons: Set<CouponKey> = []
    private var uses: [OfferUse] = []
    private var codes: [PromoUse] = []
    private var news: CouponNews
    var late: [OrderKey] = []
    var hasNews: Bool { !news.isEmpty }

    /// Locks what was found, and reads it again: what was seen before a lock may have changed.
    init(
        _ found: [OfferHoldRow], _ identifiers: IdentifierSource,
        in transaction: inout Transaction
    ) throws {
        let members = Array(Set(found.compactMap(\.member)))
        let ids = found.flatMap { hold in
            hold.coupons.map { CouponKey(merchant: hold.key.merchant, id: $0) }
        }
        let (rows, read, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(found.map(\.key.order) + members))
            return (
                pipeline.add(ReadOfferHolds(keys: found.map(\.key), withPrice: false)),
                pipeline.add(ReadCoupons(keys: ids)),
                pipeline.add(ReadLastSequences(aggregates: members))
            )
        }
        for row in try rows.rows { holds[row.key] = row }
        for row in try read.rows {
            coupons[CouponKey(merchant: row.merchant, id: row.id)] = row
        }
        news = CouponNews(identifiers, after: try sequences.rows)
    }

    func template(of coupon: UUIDv7, _ merchant: UUIDv7) -> TemplateKey? {
        coupons[CouponKey(merchant: merchant, id: coupon)]?.template
    }

    mutating func close(
        _ hold: OfferHoldRow, as state: OfferHoldRow.State, at instant: Instant
    ) throws {
        holds[hold.key]?.state = state
        holds[hold.key]?.closedAt = instant
        changedHolds.insert(hold.key)
    }

    mutating func restored(_ hold: OfferHoldRow, at instant: Instant) {
        holds[hold.key]?.restoredAt = instant
        changedHolds.insert(hold.key)
    }

    mutating func giveBack(_ hold: OfferHoldRow) {
        uses += hold.uses
        codes += hold.codes.map {
            PromoUse(merchant: hold.key.merchant, key: $0, member: hold.member)
        }
    }

    /// - Parameter step: changes a coupon; false where there is nothing to change.
    mutating func change(
        _ hold: OfferHoldRow, _ type: String, order: UUIDv7? = nil, at instant: Instant,
        _ step: (inout CouponRow) -> Bool
    ) throws {
        for id in hold.coupons {
            let key = CouponKey(merchant: hold.key.merchant, id: id)
            // Given away since: its member is not locked, and the order has it no more.
            guard var row = coupons[key], row.member == hold.member, step(&row) else { continue }
            coupons[key] = row
            changedCoupons.insert(key)
            try news.changed(type, row, order: order ?? hold.key.order, at: instant)
        }
    }

    func write(in transaction: inout Transaction) throws {
        try transaction.write(changedCoupons.compactMap { coupons[$0] })
        if !changedHolds.isEmpty {
            try transaction.run(UpdateOfferHolds(rows: changedHolds.compactMap { holds[$0] }))
        }
        if !codes.isEmpty {
            try transaction.pipeline { pipeline in
                pipeline.add(GiveBackPromoCodes(uses: codes))
                pipeline.add(GiveBackPromoCodesOfMembers(uses: codes))
            }
        }
        try OfferUses.giveBack(uses, in: &transaction)
        try news.write(in: &transaction)
    }
}
