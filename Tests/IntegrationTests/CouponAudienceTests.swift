import Messages
import Primitives
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// Mass issues to members who are told by what is known of them.
@Suite("Coupons for an audience")
struct CouponAudienceTests {
    private static let bar = Demo.bar

    /// What the job of an audience has issued, after it was counted.
    private func issued(
        _ audience: MarketingV1.IssueAudience, _ stack: MarketingStack
    ) async throws -> [Int64] {
        let count = try await stack.jobs.count(.init(audience: audience), stack.staff())
        let started = try await stack.jobs.start(
            .init(templateId: try await stack.template(), audience: audience), stack.staff())
        let id = try #require(started.job?.id)
        #expect(started.job?.matching == count.matching)
        try await eventually("the job is over") {
            try await stack.jobs.get(.init(id: id), stack.staff()).endedAt != nil
        }
        let job = try await stack.jobs.get(.init(id: id), stack.staff())
        #expect(job.audience == audience && job.lookedAt == count.members)
        return [count.matching, job.issued]
    }

    @Test("H01 an operator is not told how few members an audience has, nor what a job gave them")
    func suppressed() async throws {
        try await MarketingStack.run { stack in
            let operators = stack.staff("operator")
            let few = try await stack.jobs.count(.init(), operators)
            #expect(few.suppressed && few.matching == 0)
            let all = try await stack.jobs.count(.init(), stack.staff())
            #expect(!all.suppressed)
            let started = try await stack.jobs.start(
                .init(templateId: try await stack.template()), stack.staff())
            let id = try #require(started.job?.id)
            try await eventually("the job is over") {
                try await stack.jobs.get(.init(id: id), stack.staff()).endedAt != nil
            }
            let job = try await stack.jobs.get(.init(id: id), operators)
            #expect(job.suppressed && job.matching == 0 && job.issued == 0 && job.lookedAt == 0)
            let listed = try await stack.jobs.list(.init(), operators).jobs
            #expect(listed.allSatisfy { $0.suppressed && $0.issued == 0 })
        }
    }

    @Test("D03 a job finds members by level, store, registration and last order, as counted before")
    func conditions() async throws {
        try await MarketingStack.run { stack in
            // 1 and 2 gold, 3 silver and gone, 4 base; 2 and 4 have bought.
            for number in 1...4 { _ = try await stack.member(number) }
            for (number, level) in [(1, "gold"), (2, "gold"), (3, "silver")] {
                stack.members.update(Demo.member(number), version: 2) { $0.levelCode = level }
            }
            stack.members.update(Demo.member(3), version: 3) { $0.state = .anonymised }
            let paid: [(Int, Instant, String)] = [
                (2, MarketingStack.noon, Demo.store),
                (4, MarketingStack.noon.adding(seconds: -86_400), Self.bar),
                // Heard later, paid earlier: it is not her last one.
                (2, MarketingStack.noon.adding(seconds: -172_800), Self.bar),
            ]
            for (number, at, store) in paid {
                try await stack.ledger.tell(
                    "order.paid", at: at,
                    PointsV1.OrderPaidEvent(
                        orderId: stack.identifiers.next().description,
                        memberId: Demo.member(number).description, storeId: store, paidAt: at))
            }
            let bought = MarketingV1.IssueAudience(
                lastOrderFrom: MarketingStack.noon.adding(seconds: -604_800))
            try await eventually("orders and levels are heard") {
                let buyers = try await stack.jobs.count(.init(audience: bought), stack.staff())
                let all = try await stack.jobs.count(.init(), stack.staff())
                let gold = try await stack.jobs.count(
                    .init(audience: .init(levelCodes: ["gold"])), stack.staff())
                return buyers.matching == 2 && all.matching == 3 && gold.matching == 2
            }
            let cases: [(MarketingV1.IssueAudience, Int64)] = [
                (.init(), 3),
                (.init(levelCodes: ["gold"]), 2),
                (.init(levelCodes: ["silver"]), 0),
                (.init(levelCodes: ["gold", "base"], neverOrdered: true), 1),
                (.init(lastOrderUntil: MarketingStack.noon), 1),
                (.init(lastOrderFrom: MarketingStack.noon), 1),
                (.init(lastOrderStoreIds: [Self.bar]), 1),
                (.init(lastOrderStoreIds: [Demo.store]), 1),
                (.init(storeIds: [Demo.store]), 0),
                (.init(registeredUntil: MarketingStack.noon), 0),
                (.init(registeredFrom: MarketingStack.noon, levelCodes: ["gold"]), 2),
            ]
            for (audience, expected) in cases {
                #expect(
                    try await issued(audience, stack) == [expected, expected], "\(audience)")
            }
            try await stack.checkCounts()
        }
    }

    @Test("D03 an audience that makes no sense, or is not the caller's, is refused")
    func refused() async throws {
        try await MarketingStack.run { stack in
            let noon = MarketingStack.noon
            let cases: [(MarketingV1.IssueAudience, [String], String)] = [
                (.init(registeredFrom: noon, registeredUntil: noon), [], "INVALID_ARGUMENT"),
                (.init(lastOrderFrom: noon, lastOrderUntil: noon), [], "INVALID_ARGUMENT"),
                (.init(lastOrderFrom: noon, neverOrdered: true), [], "INVALID_ARGUMENT"),
                (.init(levelCodes: [""]), [], "INVALID_ARGUMENT"),
                (.init(storeIds: ["here"]), [], "INVALID_ARGUMENT"),
                (.init(storeIds: [Demo.member(1).description]), [], "STORE_NOT_FOUND"),
                (.init(), [Demo.bar], "OUT_OF_SCOPE"),
                (.init(storeIds: [Demo.store]), [Demo.bar], "OUT_OF_SCOPE"),
            ]
            for (audience, stores, key) in cases {
                let counted = try await refusalKey {
                    _ = try await stack.jobs.count(
                        .init(audience: audience), stack.staff("owner", of: stores))
                }
                #expect(counted == key, "\(audience)")
                let started = try await refusalKey {
                    _ = try await stack.jobs.start(
                        .init(templateId: Demo.store, audience: audience),
                        stack.staff("owner", of: stores))
                }
                #expect(started == key, "\(audience)")
            }
        }
    }
}
