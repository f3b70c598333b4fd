import Messages
import Primitives
import ServiceKit
import Stack
import Synchronization
import TTRPC

/// Members who pay at a till with all that they have: a coupon, points and stored value.
///
/// A till prices the basket for the member whom it has looked up, then she shows her dynamic code
/// and it takes the payment: `Checkouts/Quote` and `Checkouts/Pay`, over the RPC of points-service.
struct CheckoutLoad: Sendable {
    /// One who is ready to pay: what she uses up is there, once.
    struct Buyer: Sendable {
        let member: String
        let coupon: String
        /// Good for 60 seconds and one payment; empty where she only asks for prices.
        let code: String
        /// Number of her order; unlike any other.
        let order: String
    }

    /// What a basket costs, at which instant.
    struct Price: Sendable {
        let buyer: Buyer
        let at: Instant
        let payableMinor: Int64
    }

    /// What an order takes of the member: a step of points by the demo merchant's rules, and less
    /// stored value than she has.
    private static let points: Int64 = 500
    private static let storedValueMinor: Int64 = 2_000
    /// What each member has beforehand: enough for every measurement of a run.
    private static let earnedMinor: Int64 = 1_500_000
    private static let toppedUpMinor: Int64 = 100_000
    /// Codes are made this long before their end at most.
    private static let longestPreparation = Duration.seconds(40)

    let load: BenchLoad
    let database: BenchDatabase
    let members: [String]
    /// Members take turns, so that the next measurement begins where the last one ended.
    private let turn = Turn()
    private let identifiers = IdentifierSource()

    private final class Turn: Sendable {
        let next = Atomic(0)
    }

    init(load: BenchLoad, database: BenchDatabase, members: [String]) {
        self.load = load
        self.database = database
        self.members = members
    }

    // MARK: Before

    /// Points and stored value for all, by calls, as anybody's: the books must be true afterwards.
    /// The points are of another day than the orders.
    func prepare() async throws {
        let round = BenchLoad.newRound()
        let before = Instant.systemNow.adding(seconds: -3 * 86_400)
        try await load.forEach(members.count) { number in
            let name = "\(round)-\(number)"
            try await load.earn(
                members[number], name, paidAt: before, amountMinor: Self.earnedMinor)
            _ = try await load.storedValue.topUp(
                .init(
                    memberId: members[number], paymentId: "bench-\(name)",
                    amountMinor: Self.toppedUpMinor, tender: .wechatPay,
                    storeId: Demo.stores[0]), load.options("bench-topup-\(name)", as: load.till))
        }
    }

    /// Buyers who pay once, distinct as long as there are no more of them than members: a coupon
    /// for each, written into marketing's table as an issue would leave it, and a code of the
    /// minute.
    func buyers(_ count: Int, pay: Bool = true) async throws -> [Buyer] {
        let began = ContinuousClock.now
        let first = turn.next.wrappingAdd(count, ordering: .relaxed).oldValue
        let round = "\(load.run)-\(BenchLoad.newRound())"
        let members = (first..<first + count).map { self.members[$0 % self.members.count] }
        let coupons = members.map { _ in identifiers.next() }
        _ = try await database.run(
            IssueBenchCoupons(
                merchant: load.merchant, source: round, coupons: coupons,
                members: members.compactMap { UUIDv7($0) }), on: .marketing)
        let codes = Mutex([String](repeating: "", count: count))
        if pay {
            try await load.forEach(count) { number in
                let reply = try await load.codes.issueMyCode(
                    .init(),
                    load.options(
                        "bench-code-\(round)-\(number)", as: load.member(members[number])))
                codes.withLock { $0[number] = reply.code }
            }
            guard ContinuousClock.now - began < Self.longestPreparation else {
                throw StackError(
                    "\(count) dynamic codes were made too slowly for their 60 seconds",
                    mend: "measure for fewer seconds")
            }
        }
        return codes.withLock { codes in
            (0..<count).map { number in
                Buyer(
                    member: members[number], coupon: coupons[number].description,
                    code: codes[number], order: "\(round)-\(number)")
            }
        }
    }

    // MARK: Calls

    /// Two cocktails and another: with all that is taken off, still above the coupon's threshold.
    private func basket(_ buyer: Buyer) -> PointsV1.Basket {
        PointsV1.Basket(
            storeId: Demo.stores[0], channel: .inStore, terminalId: "till-1",
            lines: [
                .init(sku: "negroni", quantity: 2), .init(sku: "old-fashioned", quantity: 1),
            ], couponIds: [buyer.coupon], points: Self.points)
    }

    func quote(_ buyer: Buyer) async throws -> Price {
        var basket = basket(buyer)
        basket.memberId = buyer.member
        let now = Instant.systemNow
        let quote = try await load.checkouts.quote(
            .init(basket: basket, at: now), load.options("", as: load.till))
        guard let price = quote.price, price.points == Self.points,
            price.applied.contains(where: { $0.id == buyer.coupon }),
            price.payableMinor > Self.storedValueMinor
        else {
            throw StackError(
                "a quote went without its coupon or its points", mend: "look at the demo's rules")
        }
        return Price(buyer: buyer, at: now, payableMinor: price.payableMinor)
    }

    /// Pays as it was quoted, and looks at the answer.
    func pay(_ price: Price) async throws {
        let buyer = price.buyer
        var basket = basket(buyer)
        basket.memberCode = buyer.code
        let rest = price.payableMinor - Self.storedValueMinor
        let reply = try await load.checkouts.pay(
            .init(
                basket: basket, externalId: buyer.order,
                tenders: [
                    .init(type: .storedValue, amountMinor: Self.storedValueMinor),
                    .init(type: .wechatPay, amountMinor: rest),
                ], paidAt: price.at), load.options("bench-\(buyer.order)", as: load.till))
        guard let order = reply.order, !reply.replayed, order.memberId == buyer.member,
            order.payableMinor == price.payableMinor, order.pointsSpent == Self.points,
            order.discounts.contains(where: { $0.offerId == buyer.coupon }),
            reply.pointsEarned > 0
        else {
            throw StackError(
                "the checkout \(buyer.order) was answered wrongly",
                mend: "run `patron verify`, and read points-service's log")
        }
    }

    // MARK: Measurements

    /// Orders per second that were quoted and paid, of buyers who were made ready for it.
    func orders(callers: Int, seconds: Int) async throws -> Double {
        let buyers = try await buyers(Self.most(seconds, of: members.count))
        return try await rate(callers: callers, seconds: seconds, of: buyers) { buyer in
            try await pay(try await quote(buyer))
        }
    }

    /// Quotes per second; a member's coupon is as good after them as before.
    func quotes(callers: Int, seconds: Int, of buyers: [Buyer]) async throws -> Double {
        let next = Atomic(0)
        let began = ContinuousClock.now
        let end = began + .seconds(seconds)
        try await load.inParallel(callers) { _ in
            while ContinuousClock.now < end {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                _ = try await quote(buyers[number % buyers.count])
            }
        }
        return Double(next.load(ordering: .relaxed)) / ((ContinuousClock.now - began) / .seconds(1))
    }

    /// Seconds until the last of so many payments was answered that all came at once.
    func atOnce(_ count: Int) async throws -> Double {
        let buyers = try await buyers(count)
        let prices = Mutex([Price?](repeating: nil, count: count))
        try await load.forEach(count) { number in
            let price = try await quote(buyers[number])
            prices.withLock { $0[number] = price }
        }
        let ready = prices.withLock { $0.compactMap(\.self) }
        let began = ContinuousClock.now
        try await load.inParallel(count) { try await pay(ready[$0]) }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        try await checkCoupons(of: buyers)
        return elapsed
    }

    /// Latency of a quote and its payment at a fixed rate, at the 99th percentile, in milliseconds.
    func p99(perSecond: Int, seconds: Int) async throws -> Double {
        let buyers = try await buyers(perSecond * seconds + 1)
        let latencies = try await OpenLoop(perSecond: perSecond).run(for: .seconds(seconds)) {
            try await pay(try await quote(buyers[$0]))
        }
        return latencies.milliseconds(99)
    }

    /// Until the time is over, or everybody has paid.
    private func rate(
        callers: Int, seconds: Int, of buyers: [Buyer],
        _ call: @escaping @Sendable (Buyer) async throws -> Void
    ) async throws -> Double {
        let next = Atomic(0)
        let done = Atomic(0)
        let began = ContinuousClock.now
        let end = began + .seconds(seconds)
        try await load.inParallel(callers) { _ in
            while ContinuousClock.now < end {
                let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard number < buyers.count else { return }
                try await call(buyers[number])
                done.wrappingAdd(1, ordering: .relaxed)
            }
        }
        let elapsed = (ContinuousClock.now - began) / .seconds(1)
        return Double(done.load(ordering: .relaxed)) / elapsed
    }

    /// As many as any machine that this is meant for pays for in that time, and each member once.
    private static func most(_ seconds: Int, of members: Int) -> Int {
        min(members, 3_000 * seconds)
    }

    // MARK: Afterwards

    /// The feed tells marketing that they are paid: then each coupon is used, and none is held.
    private func checkCoupons(of buyers: [Buyer]) async throws {
        let coupons = buyers.compactMap { UUIDv7($0.coupon) }
        let deadline = ContinuousClock.now + .seconds(30)
        while true {
            let used = try await database.run(
                CountUsedCoupons(merchant: load.merchant, coupons: coupons), on: .marketing)
            guard used.first != Int64(coupons.count) else { return }
            guard ContinuousClock.now < deadline else {
                throw StackError(
                    "\(used.first ?? 0) of \(coupons.count) coupons of paid orders are used",
                    mend: "read marketing-service's log")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Every invariant of the books, as `patron verify` looks at them.
    func verify() async throws {
        var metadata = Metadata()
        Principal(kind: .service, merchant: Principal.noMerchant, subject: "patron")
            .write(to: &metadata)
        let results = try await load.books.verify(
            .init(merchantId: ""), .timeout(.seconds(600), metadata: metadata))
        for try await result in results where result.violations > 0 {
            throw StackError(
                "\(result.violations) violations: \(result.name) (\(result.invariant))",
                mend: "run `patron verify` on the bench's stack")
        }
    }
}
