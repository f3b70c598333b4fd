import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

extension MarketingStack {
    /// The job as the service runs it: by the service's role, with little at once.
    fileprivate func clean(
        days: Int = OfferHousekeeping.usualDays
    ) async throws -> HoldCleaning.Tally {
        var configuration = owner.configuration
        configuration.user = ServiceName.marketing.role
        return try await withPool(configuration) { pool in
            try await OfferHousekeeping(
                pool: pool, clock: clock, logger: MemberFeedFixture.quiet, days: days, chunk: 2
            ).clean()
        }
    }

    fileprivate func advance(days: Int64) { clock.advance(seconds: days * 86_400) }

    fileprivate func kept(_ order: UUIDv7) async throws -> KeptHold? {
        try await owner.query(ReadKeptHold(order: order), deadline: .now + .seconds(10)).first
    }

    fileprivate func counters() async throws -> [String] {
        try await owner.query(ReadCounterNames(), deadline: .now + .seconds(10))
    }
}

private struct KeptHold: Equatable {
    let state: String
    let priced: Int32
    let periods: [String]
    let isCleaned: Bool
}

private struct ReadKeptHold: Statement {
    static let sql = """
        SELECT state, length(priced), use_periods, cleaned_at IS NOT NULL FROM offer_holds
        WHERE order_id = $1
        """
    let order: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(order) }
    static func decode(_ row: inout RowReader) throws -> KeptHold {
        KeptHold(
            state: try row.next(), priced: try row.next(), periods: try row.next([String].self),
            isCleaned: try row.next())
    }
}

private struct ReadCounterNames: Statement {
    static let sql = """
        SELECT left(period, 1) || ' ' || uses FROM offer_uses
        ORDER BY left(period, 1), uses
        """
    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

@Suite("What is left of holds and counters after their time")
struct OfferCleaningTests {
    /// Fifty times in all, twenty a day for each member.
    private func counted(_ stack: MarketingStack) async throws -> String {
        try await stack.template { definition in
            definition.limits = [
                .init(period: .ever, uses: 50), .init(period: .perDay, perMember: true, uses: 20),
            ]
        }
    }

    private func held(
        _ stack: MarketingStack, _ member: UUIDv7, _ template: String
    ) async throws -> (order: UUIDv7, coupon: String) {
        let coupon = try await stack.coupon(of: member, template).id
        let order = stack.identifiers.next()
        _ = try await stack.hold(order, of: member, coupons: [coupon])
        return (order, coupon)
    }

    @Test("X09 X04 I5 of a paid order stays what its return gives back, of all others nothing")
    func cleaned() async throws {
        try await MarketingStack.run { stack in
            let (ann, bob) = (try await stack.member(1), try await stack.member(2))
            let carl = try await stack.member(3)
            let template = try await counted(stack)
            _ = try await stack.codes.create(
                .init(
                    templateId: try await stack.template(), name: "SUMMER",
                    codes: .generic(.init(code: "SUMMER", uses: 10, perMember: 2))), stack.staff())
            let paid = try await held(stack, ann, template)
            let returned = try await held(stack, bob, template)
            let voided = try await held(stack, carl, template)
            let (plain, typed) = (stack.identifiers.next(), stack.identifiers.next())
            _ = try await stack.hold(plain, of: ann)
            _ = try await stack.hold(typed, of: bob, codes: ["SUMMER"])
            let now = stack.clock.now()
            for order in [paid.order, returned.order, plain, typed] {
                try await stack.ledger.paid(order, at: now)
            }
            try await stack.ledger.refunded(returned.order, at: now)
            try await stack.ledger.voided(voided.order, at: now)
            try await eventually("all is heard") {
                let states = [
                    try await stack.state(of: paid.coupon, ann),
                    try await stack.state(of: returned.coupon, bob),
                    try await stack.state(of: voided.coupon, carl),
                ]
                let last = try await stack.kept(typed)?.state
                return states == [.used, .issued, .issued] && last == "USED"
            }
            let whole = try #require(try await stack.kept(paid.order))
            #expect(whole.priced == 0 && whole.periods.count == 2 && !whole.isCleaned)
            #expect(try await stack.counters() == ["D 0", "D 0", "D 1", "E 1"])

            stack.advance(days: 89)
            #expect(try await stack.clean() == HoldCleaning.Tally())
            stack.advance(days: 2)
            let tally = try await stack.clean()
            #expect(tally == HoldCleaning.Tally(deleted: 3, kept: 2, counters: 3))
            for order in [returned.order, voided.order, plain] {
                #expect(try await stack.kept(order) == nil)
            }
            #expect(
                try await stack.kept(paid.order)
                    == KeptHold(state: "USED", priced: 0, periods: ["E"], isCleaned: true))
            #expect(
                try await stack.kept(typed)
                    == KeptHold(state: "USED", priced: 0, periods: [], isCleaned: true))
            #expect(try await stack.counters() == ["E 1"])
            try await stack.checkCounts()
            // Nothing is looked at twice.
            #expect(try await stack.clean() == HoldCleaning.Tally())
            // The price is told no more; the books know the order.
            let repeated = try await refusalKey { _ = try await stack.hold(paid.order, of: ann) }
            #expect(repeated == "HOLD_CLOSED")

            // Both orders come back after all.
            try await stack.ledger.refunded(paid.order, at: stack.clock.now())
            try await stack.ledger.refunded(typed, at: stack.clock.now())
            try await eventually("the returns are heard") {
                let events = try await stack.events(of: ann)
                let counters = try await stack.counters()
                return events.contains("coupon.restored") && counters == ["E 0"]
            }
            _ = try await stack.hold(stack.identifiers.next(), of: bob, codes: ["SUMMER"])
            try await stack.checkCounts()
            stack.advance(days: 91)
            try await eventually("both are deleted") {
                _ = try await stack.clean()
                let left = [try await stack.kept(paid.order), try await stack.kept(typed)]
                return left == [nil, nil]
            }
            try await stack.checkCounts()
        }
    }

    @Test("I5 N12 what a coupon still names is kept: used late, or by a second sale of a till")
    func named() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            let late = try await held(stack, ann, template)
            _ = try await stack.pricing.release(
                .init(orderId: late.order.description), stack.ledgerCaller())
            try await stack.ledger.paid(late.order, at: stack.clock.now())

            let order = stack.identifiers.next()
            var coupons: [String] = []
            for _ in 0..<2 {
                let coupon = try await stack.coupon(of: ann, template).id
                _ = try await stack.offline.takeOffline(.init(id: coupon), stack.member(ann))
                _ = try await stack.offline.useOffline(
                    .init(
                        couponId: coupon, memberId: ann.description,
                        saleId: stack.identifiers.next().description, soldAt: stack.clock.now(),
                        storeId: Demo.store, terminalId: "till-1", orderId: order.description),
                    stack.ledgerCaller())
                coupons.append(coupon)
            }
            try await stack.ledger.refundedOfTill(order, at: stack.clock.now())
            let (first, second) = (coupons[0], coupons[1])
            try await eventually("all is heard") {
                let states = [
                    try await stack.state(of: late.coupon, ann),
                    try await stack.state(of: first, ann), try await stack.state(of: second, ann),
                ]
                return states == [.used, .held, .used]
            }
            stack.advance(days: 91)
            #expect(try await stack.clean() == HoldCleaning.Tally(kept: 2))
            // Once is enough.
            #expect(try await stack.clean() == HoldCleaning.Tally())
            #expect(try await stack.kept(late.order)?.state == "RELEASED")
            #expect(try await stack.kept(order)?.state == "USED")
            try await stack.checkCounts()
        }
    }

    @Test("I5 two instances that clean, and returns meanwhile, leave every counter true")
    func atOnce() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await counted(stack)
            var orders: [UUIDv7] = []
            for _ in 0..<12 { orders.append(try await held(stack, ann, template).order) }
            for order in orders { try await stack.ledger.paid(order, at: stack.clock.now()) }
            try await eventually("they are used") {
                try await stack.kept(orders[11])?.state == "USED"
            }
            stack.advance(days: 91)
            let back = orders.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 { group.addTask { _ = try await stack.clean() } }
                group.addTask {
                    for order in back {
                        try await stack.ledger.refunded(order, at: stack.clock.now())
                    }
                }
                try await group.waitForAll()
            }
            try await eventually("the returns are heard") {
                // The day's counter stays where a return was the last one to give back.
                try await stack.counters().filter { $0 != "D 0" }
                    == ["E \(orders.count - back.count)"]
            }
            try await stack.checkCounts()
        }
    }
}
