import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Gifts from member to member")
struct PointsTransferTests {
    private func withTwo(
        _ rule: PointsV1.TransferRule? = .init(allowed: true),
        _ body: (PointsStack, UUIDv7, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            try await stack.publish { $0.transfer = rule }
            let (ann, bea) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(bea, phone: "13800000002")
            try await stack.projected(2)
            // 2025's points end a year before 2026's.
            _ = try await stack.orders.import(
                stack.order("A-0", of: ann, [("snack", 5_000)], paidAt: "2025-06-01T04:00:00Z"),
                stack.service(key: PointsStack.key("import")))
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("earn")))
            try await body(stack, ann, bea)
            try await Violations.check(stack.owner)
        }
    }

    @Test("X11 a gift keeps the life of its points, part by part, and both statements say so")
    func keepsExpiry() async throws {
        try await withTwo { stack, ann, bea in
            let request = PointsV1.TransferPointsRequest(
                phone: "13800000002", points: 120, message: "生日快乐")
            let options = stack.member(ann, key: PointsStack.key("gift"))
            let given = try await stack.wallet.transfer(request, options)
            #expect(given.balance?.available == 30)
            let again = try await stack.wallet.transfer(request, options)
            #expect(again.replayed && again.points == 120 && again.balance == given.balance)
            #expect(try await stack.balance(of: bea).available == 120)
            let mine = try await stack.points.getMine(.init(), stack.member(bea))
            #expect(mine.expiring.map(\.points) == [50, 70])
            #expect(mine.expiring.map(\.lastDate) == ["2026-12-31", "2027-12-31"])
            let hers = try await stack.points.listMyEntries(.init(), stack.member(bea)).entries
            #expect(hers.map(\.type) == ["TRANSFER_IN"] && hers.map(\.delta) == [120])
            let own = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(own.first?.type == "TRANSFER_OUT" && own.first?.delta == -120)
        }
    }

    @Test(
        "X11 gifts stop at each limit: a gift, a day, times a day, a month",
        arguments: [
            (PointsV1.TransferRule(allowed: true, maxPerTransfer: 50), [50, 51], "PER_TRANSFER"),
            (PointsV1.TransferRule(allowed: true, maxPerDay: 60), [50, 10, 1], "PER_DAY"),
            (PointsV1.TransferRule(allowed: true, maxPerMonth: 60), [60, 1], "PER_MONTH"),
            (
                PointsV1.TransferRule(allowed: true, maxTimesPerDay: 2), [1, 1, 1],
                "TIMES_PER_DAY"
            ),
        ] as [(PointsV1.TransferRule, [Int64], String)])
    func limits(rule: PointsV1.TransferRule, gifts: [Int64], limit: String) async throws {
        try await withTwo(rule) { stack, ann, bea in
            for (index, points) in gifts.enumerated() {
                let refusal = try await refusalInfo {
                    _ = try await stack.wallet.transfer(
                        .init(memberId: bea.description, points: points),
                        stack.member(ann, key: PointsStack.key("gift-\(index)")))
                }
                if index < gifts.count - 1 {
                    #expect(refusal == nil)
                } else {
                    #expect(refusal?.key == "TRANSFER_LIMIT_REACHED")
                    #expect(refusal?.details.first?.value == limit)
                }
            }
        }
    }

    @Test("X11 no gift without a rule, to oneself, to nobody, or of more than there is")
    func refuses() async throws {
        try await withTwo(nil) { stack, ann, bea in
            let refusal = try await refusalKey {
                _ = try await stack.wallet.transfer(
                    .init(memberId: bea.description, points: 1),
                    stack.member(ann, key: PointsStack.key("gift")))
            }
            #expect(refusal == "TRANSFER_NOT_ALLOWED")
        }
        try await withTwo { stack, ann, bea in
            let cases: [(String, Int64, String)] = [
                (ann.description, 1, "INVALID_ARGUMENT"),
                (Demo.member(9).description, 1, "MEMBER_NOT_FOUND"),
                (bea.description, 151, "INSUFFICIENT_POINTS"),
                (bea.description, 0, "INVALID_ARGUMENT"),
            ]
            for (index, (to, points, key)) in cases.enumerated() {
                let refusal = try await refusalKey {
                    _ = try await stack.wallet.transfer(
                        .init(memberId: to, points: points),
                        stack.member(ann, key: PointsStack.key("no-\(index)")))
                }
                #expect(refusal == key)
            }
        }
    }

    @Test("X11 gifts back and forth at once lose nothing and wait for nobody")
    func bothWays() async throws {
        try await withTwo { stack, ann, bea in
            _ = try await stack.orders.place(
                stack.order("B-1", of: bea), stack.till(key: PointsStack.key("earn-b")))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    let (from, to) = number % 2 == 0 ? (ann, bea) : (bea, ann)
                    group.addTask {
                        _ = try await stack.wallet.transfer(
                            .init(memberId: to.description, points: 1),
                            stack.member(from, key: PointsStack.key("gift-\(number)")))
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await stack.balance(of: ann).available == 150)
            #expect(try await stack.balance(of: bea).available == 100)
        }
    }
}
