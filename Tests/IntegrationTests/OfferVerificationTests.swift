import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

extension MarketingStack {
    var books: MarketingV1.OfferBooks.Client { .init(channel) }
    var promotions: MarketingV1.Promotions.Client { .init(channel) }

    /// What a verification says, by the sentence of each invariant.
    func verified(_ merchant: String = "") async throws -> [String: PatronV1.VerifyResult] {
        var results: [String: PatronV1.VerifyResult] = [:]
        let stream = try await books.verify(.init(merchantId: merchant), ledgerCaller())
        for try await result in stream { results[result.name] = result }
        #expect(results.count == OfferInvariant.allCases.count)
        return results
    }

    /// Changes rows as only the owner of the database can.
    func damage(_ sql: String) async throws {
        try await owner.session(deadline: .now + .seconds(10)) { session in
            try session.script(sql)
        }
    }
}

/// Two members with coupons, codes and gifts in every state that there is.
private struct OfferLife {
    let stack: MarketingStack
    let ann: UUIDv7
    let bob: UUIDv7
    /// Ann's of an order that is not paid.
    let held: String
    /// Ann's that is set aside for tills, and that no till has used.
    let away: String
    /// Ann's that is good for a day.
    let short: String

    static func run(_ body: (OfferLife) async throws -> Void) async throws {
        try await MarketingStack.run(signs: true) { stack in
            try await body(OfferLife(stack))
        }
    }

    private init(_ stack: MarketingStack) async throws {
        self.stack = stack
        ann = try await stack.member(1)
        bob = try await stack.member(2)
        try await Self.promote(stack, ann)
        let counted = try await stack.template { definition in
            definition.total = 100
            definition.perMember = 4
            definition.transferable = true
            definition.limits = [
                .init(period: .ever, uses: 50, discountMinor: 1_000_000),
                .init(period: .perDay, perMember: true, uses: 20),
            ]
        }
        let plain = try await stack.template()
        held = try await Self.orders(stack, ann, bob, counted)
        try await Self.codes(stack, ann, bob, template: plain)
        try await Self.gifts(stack, ann)
        away = try await Self.offline(stack, ann, plain)
        let day = try await stack.template { $0.validity = .init(days: .init(count: 1)) }
        short = try await stack.coupon(of: ann, day).id
    }

    /// Every order from ¥100 has ¥5 less, a hundred times.
    private static func promote(_ stack: MarketingStack, _ ann: UUIDv7) async throws {
        let created = try await stack.promotions.create(
            .init(
                definition: .init(
                    name: .init(zh: "满减", en: "Reduction"),
                    terms: .init(
                        stage: .order,
                        discount: .fullReduction(
                            .init(thresholdMinor: 10_000, reductionMinor: 500))),
                    limits: [.init(period: .ever, uses: 100)])), stack.staff(as: "author"))
        let draft = try #require(created.promotion)
        _ = try await stack.promotions.publish(
            .init(id: draft.id, revision: draft.revision), stack.staff(as: "publisher"))
        stack.clock.advance(seconds: 10)
        try await eventually("the promotion is in force") {
            let price = try await stack.pricing.price(
                stack.request(of: ann), stack.ledgerCaller())
            return price.applied.contains { $0.id == draft.id }
        }
    }

    /// - Returns: the coupon of an order that stays open.
    private static func orders(
        _ stack: MarketingStack, _ ann: UUIDv7, _ bob: UUIDv7, _ template: String
    ) async throws -> String {
        func hold(_ member: UUIDv7) async throws -> (order: UUIDv7, coupon: String) {
            let coupon = try await stack.coupon(of: member, template).id
            let order = stack.identifiers.next()
            _ = try await stack.hold(order, of: member, coupons: [coupon])
            return (order, coupon)
        }
        let now = stack.clock.now()
        let paid = try await hold(ann)
        try await stack.ledger.paid(paid.order, at: now)
        let returned = try await hold(bob)
        try await stack.ledger.paid(returned.order, at: now)
        try await stack.ledger.refunded(returned.order, at: now)
        let voided = try await hold(bob)
        try await stack.ledger.voided(voided.order, at: now)
        try await eventually("the orders are heard") {
            let states = [
                try await stack.state(of: paid.coupon, ann),
                try await stack.state(of: voided.coupon, bob),
            ]
            return states == [.used, .issued]
        }
        _ = try await stack.coupons.transfer(
            .init(id: voided.coupon, toMemberId: ann.description), stack.member(bob))
        let cancelled = try await stack.coupon(of: bob, template)
        _ = try await stack.coupons.cancel(
            .init(id: cancelled.id, reason: "a mistake"), stack.staff())
        // Ann has three of it then, and four are allowed.
        _ = try await stack.coupon(of: ann, template)
        return try await hold(ann).coupon
    }

    private static func codes(
        _ stack: MarketingStack, _ ann: UUIDv7, _ bob: UUIDv7, template: String
    ) async throws {
        for code in [
            MarketingV1.GenericCode(code: "SUMMER", uses: 10, perMember: 2),
            MarketingV1.GenericCode(code: "EVERYBODY"),
        ] {
            _ = try await stack.codes.create(
                .init(templateId: template, name: code.code, codes: .generic(code)),
                stack.staff())
        }
        _ = try await stack.codes.create(
            .init(
                templateId: template, name: "合作方",
                codes: .imported(.init(csv: ["code\nAUTUMN1\nWINTER2\n"]))), stack.staff())
        let voided = stack.identifiers.next()
        _ = try await stack.hold(stack.identifiers.next(), of: ann, codes: ["SUMMER"])
        _ = try await stack.hold(voided, of: bob, codes: ["SUMMER"])
        _ = try await stack.hold(stack.identifiers.next(), of: nil, codes: ["EVERYBODY"])
        _ = try await stack.pricing.release(
            .init(orderId: voided.description), stack.ledgerCaller())
    }

    private static func gifts(_ stack: MarketingStack, _ ann: UUIDv7) async throws {
        let template = try await stack.template {
            $0.terms = .init(
                stage: .line, discount: .gift(.init(sku: "mug", name: "马克杯", quantity: 2)))
        }
        _ = try await stack.gifts.set(.init(sku: "mug", left: 9), stack.staff())
        let scanned = try await stack.coupon(of: ann, template)
        _ = try await stack.coupons.scan(
            .init(code: scanned.code, storeId: Demo.store, subtotalMinor: 10_000), stack.till())
        let ordered = try await stack.coupon(of: ann, template)
        _ = try await stack.hold(stack.identifiers.next(), of: ann, coupons: [ordered.id])
        let reply = try await stack.gifts.list(.init(sku: "mug"), stack.staff())
        #expect(reply.stocks.map(\.taken) == [4])
    }

    /// One that a till has used, one that was given back by a return, and one that stays away.
    /// - Returns: the last one.
    private static func offline(
        _ stack: MarketingStack, _ ann: UUIDv7, _ template: String
    ) async throws -> String {
        func take() async throws -> String {
            let coupon = try await stack.coupon(of: ann, template).id
            _ = try await stack.offline.takeOffline(.init(id: coupon), stack.member(ann))
            return coupon
        }
        func use(_ coupon: String, in order: UUIDv7) async throws {
            _ = try await stack.offline.useOffline(
                .init(
                    couponId: coupon, memberId: ann.description,
                    saleId: stack.identifiers.next().description, soldAt: stack.clock.now(),
                    storeId: Demo.store, terminalId: "till-1", orderId: order.description),
                stack.ledgerCaller())
        }
        let (kept, returned) = (stack.identifiers.next(), stack.identifiers.next())
        try await use(take(), in: kept)
        // Two sales that are one order.
        try await use(take(), in: kept)
        let back = try await take()
        try await use(back, in: returned)
        try await stack.ledger.refundedOfTill(returned, at: stack.clock.now())
        try await eventually("it is away again") {
            try await stack.state(of: back, ann) == .held
        }
        return try await take()
    }
}

@Suite("Whether what is kept of offers is true")
struct OfferVerificationTests {
    @Test("I5 N02 a healthy shop gives no finding, open, given back, ended, and page by page")
    func clean() async throws {
        try await OfferLife.run { shop in
            let stack = shop.stack
            for result in try await stack.verified().values {
                #expect(result.violations == 0, "\(result.name) \(result.samples)")
                #expect(result.checked > 0 && result.invariant == "I5", "\(result.name)")
            }
            let ours = try await stack.verified(Demo.merchant.description).values
            #expect(ours.allSatisfy { $0.violations == 0 && $0.checked > 0 })
            let others = try await stack.verified(shop.ann.description).values
            #expect(others.allSatisfy { $0.violations == 0 && $0.checked == 0 })
            #expect(
                try await refusalKey { _ = try await stack.verified("x") } == "INVALID_ARGUMENT")

            stack.clock.advance(seconds: 5 * 86_400)
            try await eventually("what ran out is given back and ended") {
                let states = [
                    try await stack.state(of: shop.held, shop.ann),
                    try await stack.state(of: shop.away, shop.ann),
                ]
                let events = try await stack.events(of: shop.ann)
                return states == [.issued, .issued] && events.contains("coupon.expired")
            }
            try await stack.checkCounts()

            // A page of the tables at once: what lies on two is added up.
            var sweep = UseSweep(
                reads: BookReads(
                    pool: stack.owner, scope: .allMerchants,
                    deadline: .now + .seconds(20)), merchant: nil)
            sweep.pages = 1
            var tallies = OfferTallies()
            try await sweep.run(&tallies)
            for invariant in OfferInvariant.allCases {
                #expect(tallies.result(invariant).violations == 0, "\(invariant)")
            }
            #expect(tallies.result(.counters).checked > 0)
        }
    }

    struct Damage: Sendable, CustomTestStringConvertible {
        let sql: String
        /// Those that it breaks; no others are broken.
        let breaks: [OfferInvariant]

        var testDescription: String { sql }

        static let all = [
            Damage(
                sql: "UPDATE coupon_templates SET issued = issued + 1 WHERE total = 100",
                breaks: [.issued]),
            Damage(
                sql: """
                    ALTER TABLE coupon_templates DROP CONSTRAINT coupon_templates_check;
                    UPDATE coupon_templates SET total = 2 WHERE total = 100;
                    """, breaks: [.issued]),
            Damage(sql: "DELETE FROM coupons WHERE state = 'CANCELLED'", breaks: [.issued]),
            Damage(
                sql: "UPDATE coupons SET issued_to = '\(Demo.member(1))'", breaks: [.perMember]),
            Damage(
                sql: """
                    UPDATE coupons SET state = 'ISSUED', order_id = NULL, used_at = NULL
                    WHERE state = 'USED' AND store_id IS NULL
                    """, breaks: [.holds]),
            Damage(
                sql: """
                    UPDATE coupons SET order_id = gen_random_uuid()
                    WHERE state = 'USED' AND store_id IS NULL
                    """, breaks: [.coupons, .holds]),
            Damage(
                sql: """
                    UPDATE coupons SET store_id = NULL
                    WHERE state = 'USED' AND order_id IS NULL
                    """, breaks: [.coupons]),
            Damage(
                sql: """
                    UPDATE offer_holds SET coupon_ids = (
                        SELECT coupon_ids FROM offer_holds WHERE state = 'USED'
                            AND restored_at IS NULL AND cardinality(coupon_ids) = 1 LIMIT 1)
                    WHERE state = 'HELD' AND promo_keys = ARRAY['EVERYBODY']
                    """, breaks: [.holds]),
            Damage(
                sql: """
                    UPDATE offer_holds SET restored_at = NULL
                    WHERE restored_at IS NOT NULL AND use_offers <> '{}'
                    """, breaks: [.holds, .counters]),
            Damage(
                sql: """
                    UPDATE offer_holds SET state = 'RELEASED', closed_at = now()
                    WHERE promo_keys = ARRAY['EVERYBODY']
                    """, breaks: [.counters, .promoCodes]),
            Damage(
                sql: """
                    UPDATE offer_uses SET uses = uses + 1
                    WHERE offer_id IN (SELECT id FROM coupon_templates)
                    """, breaks: [.counters]),
            Damage(
                sql: """
                    UPDATE offer_uses SET discount_minor = discount_minor - 1
                    WHERE offer_id IN (SELECT id FROM promotions) AND discount_minor > 0
                    """, breaks: [.counters]),
            Damage(
                sql: "DELETE FROM offer_uses WHERE offer_id IN (SELECT id FROM promotions)",
                breaks: [.counters]),
            Damage(
                sql: """
                    UPDATE coupon_template_versions
                    SET definition = jsonb_set(definition, '{limits,0,uses}', '"1"')
                    WHERE definition ? 'limits'
                    """, breaks: [.limits]),
            Damage(
                sql: """
                    UPDATE coupon_template_versions
                    SET definition = jsonb_set(definition, '{limits,0,discountMinor}', '"100"')
                    WHERE definition ? 'limits'
                    """, breaks: [.limits]),
            Damage(
                sql: """
                    ALTER TABLE promotion_versions DISABLE TRIGGER USER;
                    UPDATE promotion_versions
                    SET definition = jsonb_set(definition, '{limits,0,uses}', '"1"')
                    WHERE definition ? 'limits';
                    """, breaks: [.limits]),
            Damage(
                sql: "UPDATE promo_codes SET used = used + 1 WHERE code = 'SUMMER'",
                breaks: [.promoCodes]),
            Damage(
                sql: "UPDATE promo_code_members SET used = used + 1", breaks: [.promoCodes]),
            Damage(sql: "DELETE FROM promo_code_members", breaks: [.promoCodes]),
            Damage(
                sql: "UPDATE promo_codes SET per_member = NULL, uses = NULL; "
                    + "UPDATE promo_batches SET codes = codes + 1", breaks: [.batches]),
            Damage(sql: "DELETE FROM promo_codes WHERE used = 0", breaks: [.batches]),
            Damage(sql: "DELETE FROM promo_batches WHERE codes = 2", breaks: [.batches]),
            Damage(
                sql: """
                    UPDATE offer_uses SET uses = uses - 1
                    WHERE offer_id IN (SELECT counter_id FROM gift_stocks)
                    """, breaks: [.gifts]),
            Damage(
                sql: """
                    ALTER TABLE offer_uses DROP CONSTRAINT offer_uses_check;
                    UPDATE offer_uses SET stock = 1
                    WHERE offer_id IN (SELECT counter_id FROM gift_stocks);
                    """, breaks: [.gifts]),
            Damage(
                sql: """
                    DELETE FROM offer_uses
                    WHERE offer_id IN (SELECT counter_id FROM gift_stocks)
                    """, breaks: [.gifts, .counters]),
            Damage(
                sql: "DELETE FROM offer_holds WHERE state = 'HELD' AND coupon_ids <> '{}'",
                breaks: [.coupons, .counters, .gifts]),
        ]
    }

    @Test(
        "I5 F21 what somebody has changed is found, and what was not changed is not",
        arguments: Damage.all)
    func damaged(_ damage: Damage) async throws {
        try await OfferLife.run { shop in
            try await shop.stack.checkCounts()
            try await shop.stack.damage(damage.sql)
            let broken = try await shop.stack.verified().values.filter { $0.violations > 0 }
            #expect(Set(broken.map(\.name)) == Set(damage.breaks.map(\.name)))
            #expect(broken.allSatisfy { !$0.samples.isEmpty })
        }
    }
}
