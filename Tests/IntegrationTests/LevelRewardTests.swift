import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Levels for points, as the ledger sells them")
struct LevelRewardTests {
    private func gold(_ stack: PointsStack) async throws -> String {
        try await stack.reward("gold", points: 400) { definition in
            definition.kind = .memberLevel
            definition.levelCode = "gold"
            definition.codeDays = 90
        }
    }

    @Test("B06 points buy a level once for its key: the event names the level and its end")
    func bought() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let reward = try await gold(stack)
            let redemption = try await stack.redeem(reward, of: ann)
            #expect(redemption.points == 400)
            #expect(redemption.expiresAt == Instant(rfc3339: "2026-06-03T16:00:00Z"))
            let again = try await stack.redeem(reward, of: ann)
            #expect(again.id == redemption.id)
            let told = try await stack.owner.query(
                ReadRedeemed(), deadline: .now + .seconds(10)
            ).map { try PointsV1.RedemptionEvent(serialized: $0) }
            #expect(told.map(\.levelCode) == ["gold"])
            #expect(told.map(\.levelUntil) == [redemption.expiresAt])
            #expect(told.map(\.redemptionId) == [redemption.id])

            // There is nothing to hand over, and it is not hers to give back.
            let scanned = try await refusalInfo { _ = try await stack.scan(redemption) }
            #expect(scanned?.key == "CODE_NOT_FOUND")
            let cancelled = try await refusalInfo {
                _ = try await stack.rewards.cancel(
                    .init(id: redemption.id), stack.member(ann, key: PointsStack.key("cancel")))
            }
            #expect(cancelled?.key == "REDEMPTION_CLOSED")
            let back = try await stack.rewards.cancel(
                .init(id: redemption.id),
                stack.staff("store_manager", key: PointsStack.key("cancel-by-staff")))
            #expect(back.redemption?.state == .cancelled && back.balance?.available == 1_000)
            let events = try await stack.owner.query(
                ReadRewardEvents(), deadline: .now + .seconds(10))
            #expect(events == ["reward.redeemed", "reward.returned"])
        }
    }

    @Test(
        "B06 a level is taken one at a time, by who does not hold it, and its points never expire back"
    )
    func refused() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let reward = try await gold(stack)
            let two = try await refusalInfo {
                _ = try await stack.redeem(reward, of: ann, quantity: 2, key: "two")
            }
            #expect(two?.key == "REWARD_NOT_ELIGIBLE" && two?.detail("fact") == "quantity")
            let kept = try await stack.rewards.get(.init(id: reward), stack.staff("owner"))
            #expect(kept.definition?.forfeits == true)
            for (change, expected) in [
                ({ $0.levelCode = "titan" }, "LEVEL_NOT_FOUND"),
                ({ $0.levelCode = "" }, "INVALID_ARGUMENT"),
                ({ $0.cashMinor = 1 }, "INVALID_ARGUMENT"),
                ({ $0.kind = .goods }, "INVALID_ARGUMENT"),
            ] as [((inout PointsV1.RewardDefinition) -> Void, String)] {
                let refused = try await refusalInfo {
                    _ = try await stack.reward("x-\(expected)", points: 1) { definition in
                        definition.kind = .memberLevel
                        definition.levelCode = "gold"
                        change(&definition)
                    }
                }
                #expect(refused?.key == expected)
            }
        }
    }
}

private struct ReadRedeemed: Statement {
    static let sql = "SELECT payload FROM outbox WHERE type = 'reward.redeemed'"

    static func decode(_ row: inout RowReader) throws(PostgresError) -> [UInt8] { try row.next() }
}
