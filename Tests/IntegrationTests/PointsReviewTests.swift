import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Points of members under review")
struct PointsReviewTests {
    private static let first = Demo.uuid("01980000-0000-7000-8000-0000000000c1")
    private static let second = Demo.uuid("01980000-0000-7000-8000-0000000000c2")

    private func tell(
        _ stack: PointsStack, _ id: UUIDv7, of member: UUIDv7, _ state: MemberV1.AbuseCaseState,
        _ number: Int64, holds: Bool = true
    ) {
        stack.members.tellRisk(
            .init(
                caseId: id.description, memberId: member.description, state: state, score: 105,
                reasonCodes: ["SHARED_PAYER"], holds: holds, businessDate: "2026-03-05"),
            number, at: stack.clock.now())
    }

    /// How many flags of cases are in a state.
    private func flags(
        _ stack: PointsStack, _ state: PointsV1.RiskFlagState
    ) async throws -> Int {
        try await stack.risk.list(.init(state: state), stack.staff("owner")).flags
            .count { $0.kind == "ABUSE_GRAPH" && $0.holds }
    }

    private func visit(_ stack: PointsStack, _ ann: UUIDv7, _ number: Int = 1) async throws {
        _ = try await stack.wallet.checkIn(
            .init(), stack.member(ann, key: PointsStack.key("visit-\(number)")))
    }

    @Test("N15 points that no purchase explains wait while a case holds, and come with its release")
    func released() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            // One that holds nothing is no concern of the ledger's.
            tell(stack, Self.second, of: ann, .abuseOpen, 1, holds: false)
            tell(stack, Self.first, of: ann, .abuseHeld, 1)
            try await eventually("the flag is up") {
                try await flags(stack, .riskOpen) == 1
            }
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("a-1")))
            try await visit(stack, ann)
            let held = try await stack.balance(of: ann)
            #expect(held.available == 100 && held.pending == 5)

            // It is decided with its case, not here.
            #expect(
                try await refusalKey {
                    _ = try await stack.risk.release(
                        .init(id: Self.first.description, reason: "正常消费"),
                        stack.staff("owner", key: PointsStack.key("release")))
                } == "INVALID_ARGUMENT")
            tell(stack, Self.first, of: ann, .abuseHeld, 1)
            tell(stack, Self.first, of: ann, .abuseReleased, 2)
            try await eventually("the points are hers") {
                try await stack.balance(of: ann).available == 105
            }
            #expect(try await flags(stack, .riskOpen) == 0)
            #expect(try await flags(stack, .riskReleased) == 1)
            stack.clock.advance(seconds: 86_400)
            try await visit(stack, ann, 2)
            #expect(try await stack.balance(of: ann).available == 110)
        }
    }

    @Test(
        "N15 two cases of a day hold both, told at once with their ends; what is confirmed is lost")
    func confirmed() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            tell(stack, Self.first, of: ann, .abuseHeld, 1)
            tell(stack, Self.first, of: ann, .abuseReleased, 2)
            tell(stack, Self.second, of: ann, .abuseHeld, 1)
            try await eventually("the second case holds") {
                let (open, released) = (
                    try await flags(stack, .riskOpen), try await flags(stack, .riskReleased)
                )
                return open == 1 && released == 1
            }
            try await visit(stack, ann)
            #expect(try await stack.balance(of: ann).pending == 5)
            tell(stack, Self.second, of: ann, .abuseConfirmed, 2)
            try await eventually("they are taken back") {
                try await stack.balance(of: ann).pending == 0
            }
            #expect(try await stack.balance(of: ann).available == 0)
        }
    }
}
