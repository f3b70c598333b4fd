import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Looks up what a price needs: catalogue and promotions out of the process's memory, coupons, codes
/// and counters in one round trip, with many other orders where it is coupons only, and nothing where
/// the order needs none of them.
struct PricingDesk: Sendable {
    let pool: PostgresPool
    let coupons: GatheredQuery<ReadQuoteCoupons.Key, [CouponRow]>
    let directory: MerchantDirectory
    let items: ItemBook
    let promotions: PromotionBook
    let templates: TemplateBook
    let settings: CouponSettingsBook

    /// What was looked up, and what the order holds already.
    struct Found: Sendable {
        let sheet: PricingSheet
        /// Nil also where it was not looked for.
        let hold: OfferHoldRow?
    }

    /// - Parameters:
    ///   - order: whose coupons and uses count as free; nil: none.
    ///   - readsHold: whether what the order holds is looked up; else its uses are not free.
    func look(
        up draft: PricingDraft, _ merchant: MerchantClocks, order: UUIDv7?, readsHold: Bool,
        now: Instant, _ context: RequestContext
    ) async throws -> Found {
        let id = context.merchant
        guard let currency = Currency(merchant.currency) else { throw Refusal(.internalError) }
        let lines = try await lines(draft, id, context.deadline)
        let promotions = try await promotions.inForce(
            id, at: draft.moment.instant, deadline: context.deadline)
        let limited = promotions.flatMap { promotion in
            promotion.limits.compactMap { use($0, promotion.offer.id, draft, id) }
                + gift(promotion.offer, draft, id)
        }
        let rows = try await rows(
            draft, limited, holds: readsHold ? order : nil, now: now, context)
        let keys = Set(rows.coupons.map(\.template) + rows.codes.map(\.template))
        let versions = try await templates.versions(
            keys, of: id, from: pool, deadline: context.deadline)
        var counts = OfferCounts()
        counts.add(rows.counts)
        // Few templates have limits of use; their counters cost a round trip more.
        let others = versions.values.flatMap { version in
            version.limits.compactMap { use($0, version.offer.id, draft, id) }
                + gift(version.offer, draft, id)
        }
        if !others.isEmpty {
            counts.add(
                try await pool.query(
                    ReadOfferUses(uses: others), settings: context.merchantScope,
                    deadline: context.deadline))
        }
        // What the order itself holds or has used is free for it.
        let own = rows.holds.first { $0.state != .released && $0.restoredAt == nil }
        if let own { counts.leaveOut(own.uses) }
        let (coupons, codes, absent) = try named(draft, rows, versions, own)
        return Found(
            sheet: PricingSheet(
                merchant: id, draft: draft, currency: currency, lines: lines,
                promotions: promotions, coupons: coupons, codes: codes, absent: absent,
                order: order, counts: counts,
                settings: try await settings.inForce(
                    id, at: draft.moment.instant, deadline: context.deadline)),
            hold: rows.holds.first)
    }

    private func use(
        _ limit: OfferLimit, _ offer: UUIDv7, _ draft: PricingDraft, _ merchant: UUIDv7
    ) -> OfferUse? {
        OfferUse(
            limit, of: offer, merchant: merchant, by: draft.member,
            on: draft.moment.businessDate, discountMinor: 0)
    }

    /// The counters of a gift's stock, where the merchant keeps one.
    private func gift(
        _ offer: Offer, _ draft: PricingDraft, _ merchant: UUIDv7
    ) -> [OfferUse] {
        guard case .gift(let gift) = offer.terms.discount else { return [] }
        return GiftCounter.uses(
            of: gift.sku, pieces: gift.quantity, merchant: merchant, store: draft.store)
    }

    // MARK: Lines

    private func lines(
        _ draft: PricingDraft, _ merchant: UUIDv7, _ deadline: ContinuousClock.Instant
    ) async throws -> [PricingFacts.Line] {
        let skus = Set(draft.skus)
        let items =
            skus.isEmpty
            ? [:]
            : try await items.items(
                merchant, store: draft.store, skus: skus, deadline: deadline)
        return try draft.lines.map { line in
            let item = items[line.sku]
            // What the catalogue does not sell here has no price but the till's own.
            if case .listed = line.price, item?.isAvailable != true {
                throw Refusal(.itemNotFound, facts: ["sku": line.sku])
            }
            return try line.fact(item.map(PricingDraft.Line.Article.init))
        }
    }

    // MARK: Rows

    private struct Rows {
        var coupons: [CouponRow] = []
        var codes: [TypedPromoCode] = []
        var counts: [OfferCount] = []
        var holds: [OfferHoldRow] = []
    }

    /// One round trip; in the most frequent case, a member with her coupons, that of many orders.
    ///
    /// - Parameter order: whose hold is looked up.
    private func rows(
        _ draft: PricingDraft, _ uses: [OfferUse], holds order: UUIDv7?, now: Instant,
        _ context: RequestContext
    ) async throws -> Rows {
        let key = ReadQuoteCoupons.Key(
            merchant: context.merchant, member: draft.member, named: draft.coupons,
            takesOthers: draft.takesBestCoupons, now: now)
        var rows = Rows()
        guard !draft.codes.isEmpty || !uses.isEmpty || order != nil else {
            guard draft.takesBestCoupons || !draft.coupons.isEmpty else { return rows }
            rows.coupons = try await coupons.value(of: key, deadline: context.deadline)
            return rows
        }
        let codes = ReadPromoCodes(
            merchant: context.merchant,
            keys: Set(draft.codes.compactMap { PromoCode($0)?.key }).sorted(),
            member: draft.member)
        let holds = ReadOfferHolds(
            keys: order.map { [OrderKey(merchant: context.merchant, order: $0)] } ?? [])
        let coupons = ReadQuoteCoupons(keys: [key])
        let found: [(number: Int64, coupon: CouponRow)]
        (found, rows.codes, rows.counts, rows.holds) = try await pool.query(
            coupons, codes, ReadOfferUses(uses: uses), holds, settings: context.merchantScope,
            deadline: context.deadline)
        rows.coupons = coupons.coupons(found)[0]
        return rows
    }

    /// What the order has held; nil where it has not.
    func hold(of order: UUIDv7, _ context: RequestContext) async throws -> OfferHoldRow? {
        try await pool.query(
            ReadOfferHolds(keys: [OrderKey(merchant: context.merchant, order: order)]),
            settings: context.merchantScope, deadline: context.deadline
        ).first
    }

    private func named(
        _ draft: PricingDraft, _ rows: Rows, _ versions: [TemplateKey: TemplateVersion],
        _ own: OfferHoldRow?
    ) throws -> ([PricingSheet.Coupon], [PricingSheet.Code], [PricingFacts.Absent]) {
        var absent: [PricingFacts.Absent] = []
        let named = Set(draft.coupons)
        // Somebody else's coupon is none: not even its name is told.
        let mine = rows.coupons.filter { $0.member == draft.member }
        let coupons = try mine.map { row in
            guard let version = versions[row.template] else { throw Refusal(.internalError) }
            return PricingSheet.Coupon(
                row: row, version: version, isNamed: named.contains(row.id))
        }
        let known = Set(mine.map(\.id))
        for id in draft.coupons where !known.contains(id) {
            absent.append(.init(kind: .coupon, text: id.description))
        }
        var codes: [PricingSheet.Code] = []
        for text in draft.codes {
            let key = PromoCode(text)?.key
            guard var typed = rows.codes.first(where: { $0.key == key }),
                !codes.contains(where: { $0.typed.key == key })
            else {
                absent.append(.init(kind: .promoCode, text: text))
                continue
            }
            if let own, own.codes.contains(typed.key) {
                typed.used -= 1
                typed.usedByMember -= own.member == nil ? 0 : 1
            }
            guard let version = versions[typed.template] else { throw Refusal(.internalError) }
            codes.append(.init(text: text, typed: typed, version: version))
        }
        return (coupons, codes, absent)
    }
}

extension PricingDraft.Line.Article {
    fileprivate init(_ item: StoreItem) {
        self.init(
            name: item.nameZh, category: item.category, tags: item.tags,
            listMinor: item.listPrice.minor, memberMinor: item.memberPrice?.minor)
    }
}
