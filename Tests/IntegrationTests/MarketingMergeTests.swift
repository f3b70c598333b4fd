import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Coupons of members who are made one")
struct MarketingMergeTests {
    @Test("A12 coupons follow a merge, and those that are left go back with a reversal")
    func follow() async throws {
        try await MarketingStack.run { stack in
            let (ann, bea) = (try await stack.member(1), try await stack.member(2))
            let template = try await stack.template()
            let kept = try await stack.coupon(of: bea, template)
            let used = try await stack.coupon(of: bea, template)
            let own = try await stack.coupon(of: ann, template)
            let merge = Demo.uuid("01980000-0000-7000-8000-0000000000aa")
            for version: Int64 in 2...3 {
                stack.members.merge(
                    bea, into: ann, as: merge, version: version, at: stack.clock.now())
            }
            func coupons(of member: UUIDv7) async throws -> Set<String> {
                Set(
                    try await stack.coupons.listMine(.init(), stack.member(member)).coupons
                        .map(\.id))
            }
            try await eventually("the coupons are hers") {
                try await coupons(of: ann) == [kept.id, used.id, own.id]
            }
            #expect(try await coupons(of: bea) == [])
            _ = try await stack.coupons.cancel(
                .init(id: used.id, reason: "for a test"), stack.staff())
            stack.members.merge(
                bea, into: ann, as: merge, version: 4, at: stack.clock.now(), reversed: true)
            try await eventually("what is left is back") {
                try await coupons(of: bea) == [kept.id]
            }
            #expect(try await coupons(of: ann) == [used.id, own.id])
            #expect(try await stack.events(of: bea).count { $0 == "coupon.transferred" } == 3)
            try await stack.checkCounts()
        }
    }

    @Test("A12 X04 a coupon that an order has at the merge follows when it comes back")
    func comesBack() async throws {
        try await MarketingStack.run { stack in
            let (ann, bea) = (try await stack.member(1), try await stack.member(2))
            let template = try await stack.template()
            let (free, held, used) = (
                try await stack.coupon(of: bea, template),
                try await stack.coupon(of: bea, template),
                try await stack.coupon(of: bea, template)
            )
            let (open, paid) = (stack.identifiers.next(), stack.identifiers.next())
            _ = try await stack.hold(open, of: bea, coupons: [held.id])
            _ = try await stack.hold(paid, of: bea, coupons: [used.id])
            try await stack.ledger.paid(paid, at: stack.clock.now())
            try await eventually("it is used") {
                try await stack.state(of: used.id, bea) == .used
            }
            let merge = Demo.uuid("01980000-0000-7000-8000-0000000000aa")
            stack.members.merge(bea, into: ann, as: merge, version: 2, at: stack.clock.now())
            func coupons(of member: UUIDv7) async throws -> Set<String> {
                Set(
                    try await stack.coupons.listMine(
                        .init(state: .issued), stack.member(member)
                    ).coupons.map(\.id))
            }
            try await eventually("the free one is hers") {
                try await coupons(of: ann) == [free.id]
            }
            _ = try await stack.pricing.release(
                .init(orderId: open.description), stack.ledgerCaller())
            try await eventually("so is what was held") {
                try await coupons(of: ann) == [free.id, held.id]
            }
            try await stack.ledger.refunded(paid, at: stack.clock.now())
            try await eventually("and what was used") {
                try await coupons(of: ann) == [free.id, held.id, used.id]
            }
            #expect(try await coupons(of: bea) == [])
            stack.members.merge(
                bea, into: ann, as: merge, version: 3, at: stack.clock.now(), reversed: true)
            try await eventually("all of them are back") {
                try await coupons(of: bea) == [free.id, held.id, used.id]
            }
            try await stack.checkCounts()
        }
    }
    @Test("A12 D03 coupons that are issued or given to a merged account follow, along two merges")
    func comesLater() async throws {
        try await MarketingStack.run { stack in
            let (ann, bea, cat) = (
                try await stack.member(1), try await stack.member(2), try await stack.member(3)
            )
            let template = try await stack.template { $0.transferable = true }
            let gift = try await stack.coupon(of: ann, template)
            let (open, held) = (
                stack.identifiers.next(), try await stack.coupon(of: bea, template)
            )
            _ = try await stack.hold(open, of: bea, coupons: [held.id])
            let merges = ["aa", "ab"].map { Demo.uuid("01980000-0000-7000-8000-0000000000\($0)") }
            stack.members.merge(bea, into: cat, as: merges[0], version: 2, at: stack.clock.now())
            stack.members.merge(cat, into: ann, as: merges[1], version: 2, at: stack.clock.now())
            try await eventually("both merges are known") {
                try await stack.owner.query(
                    CountMergedMembers(), deadline: .now + .seconds(10)
                ).first == 2
            }
            let issued = try await stack.coupons.issue(
                .init(templateId: template, memberIds: [bea.description], source: "late"),
                stack.staff()
            ).coupons.map(\.id)
            _ = try await stack.coupons.transfer(
                .init(id: gift.id, toMemberId: cat.description), stack.member(ann))
            _ = try await stack.pricing.release(
                .init(orderId: open.description), stack.ledgerCaller())
            try await eventually("all of them are hers") {
                Set(
                    try await stack.coupons.listMine(.init(), stack.member(ann)).coupons
                        .map(\.id)) == Set(issued + [gift.id, held.id])
            }
            try await stack.checkCounts()
        }
    }
}

/// Members whose place others have taken.
private struct CountMergedMembers: Statement {
    static let sql = "SELECT count(*) FROM merged_members"

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
