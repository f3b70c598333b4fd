import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Points of members who are made one")
struct PointsMergeTests {
    private static let merge = Demo.uuid("01980000-0000-7000-8000-0000000000aa")

    /// Ann, and Bea with 150 points in two lots.
    private func withTwo(
        _ body: (PointsStack, UUIDv7, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            try await stack.publish { _ in }
            let (ann, bea) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(bea)
            try await stack.projected(2)
            // 2025's points end a year before 2026's.
            _ = try await stack.orders.import(
                stack.order("B-0", of: bea, [("snack", 5_000)], paidAt: "2025-06-01T04:00:00Z"),
                stack.service(key: PointsStack.key("import")))
            _ = try await stack.orders.place(
                stack.order("B-1", of: bea), stack.till(key: PointsStack.key("earn")))
            try await body(stack, ann, bea)
            try await Violations.check(stack.owner)
        }
    }

    private func moved(_ stack: PointsStack) async throws -> PointsV1.MergedPoints {
        try await PointsV1.MergedAccounts.Client(stack.channel).readPoints(
            .init(mergeId: Self.merge.description),
            stack.service(key: PointsStack.key("read")))
    }

    @Test("A12 the ledger moves points lot by lot, once, and both statements say so")
    func moves() async throws {
        try await withTwo { stack, ann, bea in
            #expect(try await moved(stack).moved == false)
            // Told twice: it has one effect.
            for version: Int64 in 2...3 {
                stack.members.merge(
                    bea, into: ann, as: Self.merge, version: version, at: stack.clock.now())
            }
            try await eventually("the points are hers") {
                try await stack.balance(of: ann).available == 150
            }
            #expect(try await stack.balance(of: bea).available == 0)
            let mine = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(mine.expiring.map(\.points) == [50, 100])
            #expect(mine.expiring.map(\.lastDate) == ["2026-12-31", "2027-12-31"])
            let hers = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(hers.map(\.type) == ["MERGE_IN"] && hers.map(\.delta) == [150])
            #expect(hers.first?.title?.zh == "账户合并，积分转入")
            let own = try await stack.points.listMyEntries(.init(), stack.member(bea)).entries
            #expect(own.first?.type == "MERGE_OUT" && own.first?.delta == -150)
            let told = try await moved(stack)
            #expect(told.moved && told.points == 150 && told.remaining == 150)
        }
    }

    @Test("A12 a reversal brings back what is still there; what was spent stays spent")
    func reverses() async throws {
        try await withTwo { stack, ann, bea in
            stack.members.merge(
                bea, into: ann, as: Self.merge, version: 2, at: stack.clock.now())
            try await eventually("the points are hers") {
                try await stack.balance(of: ann).available == 150
            }
            _ = try await stack.wallet.spend(
                .init(points: 60), stack.member(ann, key: PointsStack.key("spend")))
            #expect(try await moved(stack).remaining == 90)
            stack.members.merge(
                bea, into: ann, as: Self.merge, version: 3, at: stack.clock.now(),
                reversed: true)
            try await eventually("the rest is back") {
                try await stack.balance(of: bea).available == 90
            }
            #expect(try await stack.balance(of: ann).available == 0)
            let told = try await moved(stack)
            #expect(told.points == 150 && told.returned == 90 && told.remaining == 0)
            let own = try await stack.points.listMyEntries(.init(), stack.member(bea)).entries
            #expect(own.first?.type == "MERGE_IN" && own.first?.delta == 90)
        }
    }

    @Test(
        "A12 who had nothing has nothing moved, and a merge that was reversed at once comes to rest"
    )
    func nothing() async throws {
        try await withTwo { stack, ann, bea in
            stack.members.merge(
                ann, into: bea, as: Self.merge, version: 2, at: stack.clock.now())
            stack.members.merge(
                ann, into: bea, as: Self.merge, version: 3, at: stack.clock.now(),
                reversed: true)
            try await eventually("it is looked at") { try await moved(stack).moved }
            #expect(try await moved(stack).points == 0)
            #expect(try await stack.balance(of: bea).available == 150)
        }
    }
}
