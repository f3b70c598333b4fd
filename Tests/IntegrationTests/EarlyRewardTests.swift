import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Rewards that begin sooner for some")
struct EarlyRewardTests {
    private static let forGold = PatronV1.Json(
        text: #"{"fact":"member.levelRank","op":">=","value":2}"#)

    @Test("B15 gold takes a limited piece before it is on sale, everybody else from then on")
    func early() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let from = try #require(Instant(rfc3339: "2026-03-06T04:00:00Z"))
            let limited = try await stack.reward("limited", stock: 2) {
                $0.from = from
                $0.earlyHours = 24
                $0.earlyWhen = Self.forGold
            }
            let refused = try await refusalInfo { _ = try await stack.redeem(limited, of: ann) }
            #expect(refused?.key == "REWARD_NOT_AVAILABLE")
            #expect(refused?.fact("reason") == "NOT_YET")
            let preview = try await stack.rewards.preview(
                .init(rewardId: limited), stack.member(ann))
            #expect(!preview.possible && preview.reason == "REWARD_NOT_AVAILABLE")

            stack.members.add(ann, level: "gold", version: 2)
            try await eventually("she is gold, and may") {
                try await stack.rewards.preview(.init(rewardId: limited), stack.member(ann))
                    .possible
            }
            _ = try await stack.redeem(limited, of: ann, key: "early")
            #expect(try await stack.taken(of: limited) == 1)

            // Silver again, she waits like everybody else.
            stack.members.add(ann, level: "silver", version: 3)
            try await eventually("she is silver, and may not") {
                try await !stack.rewards.preview(.init(rewardId: limited), stack.member(ann))
                    .possible
            }
            stack.clock.set(from)
            _ = try await stack.redeem(limited, of: ann, key: "on-sale")
            #expect(try await stack.taken(of: limited) == 2)
        }
    }

    @Test("B15 who is early and by how much go together, and need a beginning")
    func refused() async throws {
        try await PointsStack.runWithMember { stack, _ in
            let from = Instant(rfc3339: "2026-03-06T04:00:00Z")
            let cases: [(field: String, from: Instant?, hours: Int32, when: PatronV1.Json?)] = [
                ("earlyWhen", from, 1, nil), ("earlyHours", from, 0, Self.forGold),
                ("earlyHours", from, 721, Self.forGold), ("from", nil, 1, Self.forGold),
            ]
            for (number, given) in cases.enumerated() {
                let refusal = try await refusalInfo {
                    _ = try await stack.reward("early-\(number)") {
                        $0.from = given.from
                        $0.earlyHours = given.hours
                        $0.earlyWhen = given.when
                    }
                }
                #expect(refusal?.key == "INVALID_ARGUMENT")
                #expect(refusal?.fact("field") == "definition.\(given.field)", "\(number)")
            }
        }
    }
}
