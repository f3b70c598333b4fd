import MarketingService
import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// A shop whose prices marketing-service makes: both services in this process, each on its own
/// database, as they call each other in a stack.
struct CheckoutShop: Sendable {
    let stack: PointsStack
    let marketing: any RPCChannel
    /// The owner of marketing's database.
    let offers: PostgresPool
    /// From the ledger to marketing.
    let line: FaultyLine
    /// From marketing to the ledger, where that was left open.
    private let back: LateChannel
    /// Gold, as V1 wants her.
    let ann = Demo.member(1)

    /// Wednesday, 2026-03-04, noon in Shanghai: member day.
    static let wednesday = "2026-03-04T04:00:00Z"

    /// - Parameters:
    ///   - hearsLedger: whether marketing hears of orders from the beginning.
    ///   - instances: of points-service.
    static func run(
        at instant: String = wednesday, level: String = "gold", clock: ManualClock? = nil,
        hearsLedger: Bool = true, instances: Int = 1, settings: [String: String] = [:],
        members: StubMembers = StubMembers(),
        _ body: (CheckoutShop) async throws -> Void
    ) async throws {
        let clock = try clock ?? ManualClock(#require(Instant(rfc3339: instant)))
        let ledger = LateChannel()
        try await ServiceFixture.run(
            .marketing, migrations: MarketingMigrations.all, clock: clock,
            channels: [.member: members.channel, .points: ledger],
            prepare: { try await MarketingDemo.load($0) },
            build: { try await MarketingService.build($0) }
        ) { fixture in
            let channel = fixture.process.inProcessChannel()
            let line = FaultyLine(channel)
            try await PointsStack.run(
                instances: instances, members: members, clock: clock, marketing: line,
                settings: settings
            ) { stack in
                let shop = CheckoutShop(
                    stack: stack, marketing: channel, offers: fixture.owner, line: line,
                    back: ledger)
                if hearsLedger { shop.hear() }
                members.add(shop.ann, level: level)
                try await stack.projected(1)
                try await body(shop)
                try await shop.check()
            }
        }
    }

    /// The same shop through the second instance of points-service.
    var other: CheckoutShop {
        get throws {
            CheckoutShop(
                stack: try stack.other, marketing: marketing, offers: offers, line: line,
                back: back)
        }
    }

    /// From now on marketing hears of orders.
    func hear() { back.connect(to: stack.channel) }

    /// What holds whatever has happened.
    func check(_ note: String = "") async throws {
        try await Violations.check(stack.owner, note)
        try await OfferViolations.check(offers, note)
    }

    // MARK: What she has

    /// Points of a purchase before, at 1 point a yuan.
    func points(_ points: Int64) async throws {
        _ = try await stack.points.earn(
            stack.earn("before-\(points)", of: ann, amountMinor: points * 100),
            stack.service(key: PointsStack.key("before-\(points)")))
    }

    // MARK: Calls

    static func line(
        _ sku: String, _ unitPriceMinor: Int64, _ quantity: Int64 = 1, category: String = "snack"
    ) -> MarketingV1.PricingLine {
        MarketingV1.PricingLine(
            sku: sku, quantity: quantity, price: .unitPriceMinor(unitPriceMinor), name: sku,
            category: category)
    }

    /// - Parameter member: nil for Ann.
    func basket(
        _ lines: [MarketingV1.PricingLine], of member: UUIDv7? = nil, coupons: [String] = [],
        points: Int64 = 0, shippingMinor: Int64 = 0
    ) -> PointsV1.Basket {
        PointsV1.Basket(
            storeId: Demo.store, channel: .inStore, terminalId: "till-1",
            memberCode: StubMembers.code(of: member ?? ann), lines: lines, couponIds: coupons,
            points: points,
            shippingMinor: shippingMinor)
    }

    func quote(_ basket: PointsV1.Basket) async throws -> PointsV1.CheckoutQuote {
        try await stack.checkouts.quote(.init(basket: basket), stack.till())
    }

    func hold(
        _ name: String, _ basket: PointsV1.Basket, storedValueMinor: Int64 = 0
    ) async throws -> PointsV1.Checkout {
        try await stack.checkouts.hold(
            .init(basket: basket, externalId: name, storedValueMinor: storedValueMinor),
            stack.till(key: PointsStack.key("hold-\(name)")))
    }

    func capture(
        _ name: String, _ checkout: String, _ tenders: [PointsV1.Tender]
    ) async throws -> PointsV1.PlaceOrderReply {
        try await stack.checkouts.capture(
            .init(id: checkout, tenders: tenders),
            stack.till(key: PointsStack.key("capture-\(name)")))
    }

    func void(_ name: String, _ checkout: String) async throws -> PointsV1.Checkout {
        try await stack.checkouts.void(
            .init(id: checkout, reason: "顾客取消"),
            stack.till(key: PointsStack.key("void-\(name)")))
    }

    func pay(
        _ name: String, _ basket: PointsV1.Basket, _ tenders: [PointsV1.Tender]
    ) async throws -> PointsV1.PlaceOrderReply {
        try await stack.checkouts.pay(
            .init(
                basket: basket, externalId: name, tenders: tenders, paidAt: stack.clock.now()),
            stack.till(key: PointsStack.key("pay-\(name)")))
    }

    func takeBack(
        _ name: String, _ order: String, _ parts: PointsV1.ReturnedLine...,
        pricing: PointsV1.RefundPricing = .keep, key: String? = nil
    ) async throws -> PointsV1.RefundOrderReply {
        try await takeBack(name, order, all: parts, pricing: pricing, key: key)
    }

    /// - Parameter parts: all that is left where empty.
    func takeBack(
        _ name: String, _ order: String, all parts: [PointsV1.ReturnedLine],
        pricing: PointsV1.RefundPricing = .keep, key: String? = nil
    ) async throws -> PointsV1.RefundOrderReply {
        try await stack.orders.refund(
            PointsV1.RefundOrderRequest(
                id: order, externalId: name, lines: parts, reason: "退货", pricing: pricing),
            stack.till(key: PointsStack.key(key ?? "back-\(name)")))
    }

    static func cash(_ minor: Int64) -> [PointsV1.Tender] {
        [PointsV1.Tender(type: .cash, amountMinor: minor)]
    }

    static func value(_ minor: Int64) -> PointsV1.Tender {
        PointsV1.Tender(type: .storedValue, amountMinor: minor)
    }
}

/// Coupons of the shop.
extension CheckoutShop {
    private func staff(_ key: String) -> CallOptions {
        stack.staff("owner", key: PointsStack.key(key))
    }

    /// A template of these terms, published, and one coupon of it for Ann.
    func coupon(
        _ name: String = "c50", _ terms: MarketingV1.OfferTerms = .v1,
        lastDate: String = "2026-12-31"
    ) async throws -> String {
        let issued = try await coupons(of: [ann], name, terms, lastDate: lastDate)
        return try #require(issued[ann])
    }

    /// The same for each of these members.
    func coupons(
        of members: [UUIDv7], _ name: String = "c50", _ terms: MarketingV1.OfferTerms = .v1,
        lastDate: String = "2026-12-31"
    ) async throws -> [UUIDv7: String] {
        let templates = MarketingV1.CouponTemplates.Client(marketing)
        let draft = try await templates.create(
            .init(
                definition: .init(
                    name: PatronV1.Text(zh: name, en: name), terms: terms,
                    validity: .init(lastDate: lastDate))), staff("draft-\(name)"))
        let id = try #require(draft.template?.id)
        _ = try await templates.publish(.init(id: id), staff("publish-\(name)"))
        let issued = try await MarketingV1.Coupons.Client(marketing).issue(
            .init(templateId: id, memberIds: members.map(\.description)),
            staff("issue-\(name)"))
        try #require(issued.coupons.count == members.count)
        return Dictionary(
            uniqueKeysWithValues: try issued.coupons.map {
                (try #require(UUIDv7($0.memberId)), $0.id)
            })
    }

    func coupon(state id: String) async throws -> MarketingV1.CouponState {
        try await MarketingV1.Coupons.Client(marketing).get(
            .init(id: id), stack.staff("owner")
        ).state
    }
}

extension MarketingV1.OfferTerms {
    /// 满200减50, as V1 has it.
    static let v1 = MarketingV1.OfferTerms(
        stage: .order,
        discount: .fullReduction(.init(thresholdMinor: 20_000, reductionMinor: 5_000)))
}
