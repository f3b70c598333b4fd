import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import PointsService

private struct CountReversals: Statement {
    static let sql = "SELECT count(*) FROM member_merges WHERE reversal_told_at IS NOT NULL"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

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

    @Test("A12 of a merge that was reversed before anything moved nothing moves, to pay no debt")
    func neverMoved() async throws {
        try await withTwo { stack, ann, bea in
            let placed = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("own")))
            _ = try await stack.wallet.spend(
                .init(points: 80), stack.member(ann, key: PointsStack.key("spend")))
            _ = try await stack.orders.refund(
                .init(id: placed.order?.id ?? "", externalId: "R-1", reason: "退货"),
                stack.till(key: PointsStack.key("refund")))
            #expect(try await stack.balance(of: ann).debt == 80)
            // Both are told before the job is to look.
            let later = stack.clock.now().adding(seconds: 60)
            stack.members.merge(bea, into: ann, as: Self.merge, version: 2, at: later)
            stack.members.merge(
                bea, into: ann, as: Self.merge, version: 3, at: later, reversed: true)
            try await eventually("both are known") {
                try await stack.number(CountReversals()) == 1
            }
            stack.clock.advance(seconds: 60)
            try await eventually("it is looked at") { try await moved(stack).moved }
            #expect(try await stack.balance(of: bea).available == 150)
            #expect(try await stack.balance(of: ann).debt == 80)
            let hers = try await stack.points.listMyEntries(.init(), stack.member(bea)).entries
            #expect(hers.allSatisfy { !$0.type.hasPrefix("MERGE") })
        }
    }

    @Test("A12 what comes to the duplicate in the very batch of her merge follows, too")
    func lateInBatch() throws {
        let now = try #require(Instant(rfc3339: PointsStack.noon))
        let date = try #require(CalendarDate(iso: "2026-03-05"))
        let (ann, bea) = (
            MemberKey(merchant: Demo.merchant, member: Demo.member(1)),
            MemberKey(merchant: Demo.merchant, member: Demo.member(2))
        )
        var facts = BatchFacts()
        facts.storedValue.members = [ann, bea]
        facts.members[bea] = MemberFacts(
            state: MemberV1.MemberState.merged.rawValue, levelCode: "", levelRank: 0,
            schemeVersion: 0, earningBlocked: true, spendingBlocked: true, version: 2)
        let identifiers = IdentifierSource()
        var ledger = WorkingLedger(facts: facts, now: now, identifiers: identifiers)
        let command = MergeCommand(
            operation: OperationKey(
                merchant: Demo.merchant, method: "member-merges", key: "move", requestHash: []),
            merge: MemberMerge(
                merchant: Demo.merchant, id: Self.merge, survivor: ann.member,
                duplicate: bea.member), step: .move, number: 0, topUps: [], cards: [],
            businessDate: date, actor: "test")
        _ = try command.decide(&ledger)
        #expect(ledger.finished().memberMerges.late == [])
        var wallet = try ledger.settledWallet(bea, on: date, actor: "test")
        let lot = Lot(id: identifiers.next(), granted: 30, earnedAt: now, expiresAt: nil)
        let changes = try wallet.grant(lot, as: .award, at: now)
        try ledger.keep(
            wallet, changes, of: bea, newLots: [lot.id],
            PostingHeader(
                source: SourceKey(
                    merchant: Demo.merchant, type: SourceType.grant, id: "late", effect: ""),
                businessDate: date, actor: "test"))
        #expect(ledger.finished().memberMerges.late == [bea])
    }
}
