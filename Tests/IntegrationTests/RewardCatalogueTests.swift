import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("The catalogue of rewards")
struct RewardCatalogueTests {
    private func definition(_ points: Int64) -> PointsV1.RewardDefinition {
        .init(name: .init(zh: "杯子", en: "glass"), points: points)
    }

    @Test("C17 X06 staff makes, changes, restocks and archives a reward; each call twice is one")
    func changes() async throws {
        try await PointsStack.runWithMember { stack, ann in
            func owner(_ key: String) -> CallOptions {
                stack.staff("owner", key: PointsStack.key(key))
            }
            /// The reward as the call answers it, and answers it again.
            func twice(
                _ call: () async throws -> PointsV1.RewardReply
            ) async throws -> PointsV1.Reward {
                let first = try await call()
                var again = try await call()
                #expect(again.replayed && !first.replayed)
                again.replayed = false
                #expect(again == first)
                return try #require(first.reward)
            }
            let made = try await twice {
                try await stack.rewards.create(
                    .init(definition: definition(800), stock: .init(total: 2)), owner("make"))
            }
            #expect(made.state == .rewardDraft && made.version == 1)
            let id = made.id
            #expect(
                try await refusalKey {
                    _ = try await stack.rewards.get(.init(id: id), stack.member(ann))
                } == "REWARD_NOT_FOUND", "a member sees a draft")
            let refused = try await refusalInfo { _ = try await stack.redeem(id, of: ann) }
            #expect(refused?.key == "REWARD_NOT_AVAILABLE")
            #expect(refused?.detail("reason") == "DRAFT")

            let opened = try await twice {
                try await stack.rewards.setState(.init(id: id, state: .rewardActive), owner("open"))
            }
            #expect(opened.state == .rewardActive)
            _ = try await stack.redeem(id, of: ann, key: "take")
            let cheaper = try await twice {
                try await stack.rewards.update(
                    .init(id: id, definition: definition(100), version: 1), owner("cheaper"))
            }
            #expect(cheaper.version == 2 && cheaper.definition?.points == 100)
            let conflict = try await refusalInfo {
                _ = try await stack.rewards.update(
                    .init(id: id, definition: definition(1), version: 1), owner("stale"))
            }
            #expect(conflict?.key == "REVISION_CONFLICT" && conflict?.detail("revision") == "2")
            let cheap = try await stack.redeem(id, of: ann, key: "cheap")
            #expect(cheap.points == 100)

            let restocked = try await twice {
                try await stack.rewards.restock(.init(id: id, change: 3), owner("more"))
            }
            #expect(restocked.stock == PointsV1.RewardStock(total: 5, taken: 2))
            let below = try await refusalInfo {
                _ = try await stack.rewards.restock(.init(id: id, change: -4), owner("less"))
            }
            #expect(below?.key == "STOCK_BELOW_TAKEN" && below?.detail("taken") == "2")

            _ = try await twice {
                try await stack.rewards.setState(
                    .init(id: id, state: .rewardArchived), owner("archive"))
            }
            let states: [(PointsV1.RewardState, String)] = [
                (.rewardActive, "open-2"), (.rewardPaused, "pause-2"),
            ]
            for (state, key) in states {
                let archived = try await refusalKey {
                    _ = try await stack.rewards.setState(.init(id: id, state: state), owner(key))
                }
                #expect(archived == "REWARD_ARCHIVED")
            }
            #expect(
                try await refusalKey {
                    _ = try await stack.rewards.update(
                        .init(id: id, definition: definition(1), version: 2), owner("dead"))
                } == "REWARD_ARCHIVED")
            // What was taken before is good.
            #expect(try await stack.scan(cheap).redemption?.state == .redeemed)
        }
    }

    @Test("C17 a reward that is for others, or for another time, says so, and why")
    func eligibility() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let gold = try await stack.reward("gold") {
                $0.when = .init(text: #"{"fact":"member.level","op":"=","value":"gold"}"#)
            }
            let later = try await stack.reward("later") {
                $0.from = Instant(rfc3339: "2026-03-06T00:00:00Z")
            }
            let preview = try await stack.rewards.preview(
                .init(rewardId: gold, quantity: 2), stack.member(ann))
            #expect(!preview.possible && preview.reason == "REWARD_NOT_ELIGIBLE")
            #expect(preview.details == [PatronV1.Fact(name: "fact", value: "member.level")])
            #expect(preview.points == 200 && preview.availableAfter == 1_000)
            let refused = try await refusalInfo { _ = try await stack.redeem(gold, of: ann) }
            #expect(refused?.key == preview.reason && refused?.details == preview.details)
            let early = try await refusalInfo {
                _ = try await stack.redeem(later, of: ann, key: "early")
            }
            #expect(early?.key == "REWARD_NOT_AVAILABLE" && early?.detail("reason") == "NOT_YET")

            stack.members.add(ann, level: "gold", version: 2)
            try await eventually("she is gold") {
                try await stack.rewards.preview(.init(rewardId: gold), stack.member(ann)).possible
            }
            // The refusal of her first call stays what it was.
            #expect(
                try await refusalKey {
                    _ = try await stack.redeem(gold, of: ann)
                } == "REWARD_NOT_ELIGIBLE")
            _ = try await stack.redeem(gold, of: ann, key: "gold")
        }
    }

    @Test("C17 C20 lists go by page, newest first, and members see what can be taken")
    func pages() async throws {
        try await PointsStack.runWithMember { stack, ann in
            var made: [String] = []
            for number in 0..<5 {
                made.append(try await stack.reward("r-\(number)", points: 1))
                _ = try await stack.redeem(made[number], of: ann, key: "take-\(number)")
            }
            _ = try await stack.rewards.setState(
                .init(id: made[2], state: .rewardPaused),
                stack.staff("owner", key: PointsStack.key("pause")))

            func rewards(
                _ state: PointsV1.RewardState, _ caller: CallOptions
            ) async throws -> [String] {
                var ids: [String] = []
                var token = ""
                repeat {
                    let page = try await stack.rewards.list(
                        .init(state: state, pageSize: 3, pageToken: token), caller)
                    #expect(page.rewards.count <= 3)
                    ids += page.rewards.map(\.id)
                    token = page.nextPageToken
                } while !token.isEmpty
                return ids
            }
            let demo = [PointsDemo.cocktail, PointsDemo.shirt, PointsDemo.shipping]
            let all = (made + demo).sorted(by: >)
            #expect(try await rewards(.unspecified, stack.staff("auditor")) == all)
            #expect(try await rewards(.rewardPaused, stack.staff("cashier")) == [made[2]])
            for caller in [stack.member(ann), stack.till()] {
                #expect(try await rewards(.unspecified, caller) == all.filter { $0 != made[2] })
                let refused = try await refusalKey {
                    _ = try await rewards(.rewardDraft, caller)
                }
                #expect(refused == "INVALID_ARGUMENT")
            }

            var taken: [String] = []
            var token = ""
            repeat {
                let page = try await stack.rewards.listMine(
                    .init(pageSize: 2, pageToken: token), stack.member(ann))
                taken += page.redemptions.map(\.rewardId)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(taken == made.reversed())
        }
    }

    @Test(
        "H01 who may do what with rewards",
        arguments: [
            //  role            edit   scan   cancel
            ("owner", true, true, true), ("store_manager", false, true, true),
            ("cashier", false, true, false), ("auditor", false, false, false),
        ])
    func roles(role: String, edits: Bool, scans: Bool, cancels: Bool) async throws {
        try await PointsStack.runWithMember { stack, ann in
            func isAllowed(
                _ key: String, _ call: (CallOptions) async throws -> Void
            ) async throws -> Bool {
                try await refusalKey {
                    try await call(stack.staff(role, key: PointsStack.key(key)))
                } != "PERMISSION_DENIED"
            }
            let code = try await stack.redeem(PointsDemo.shipping, of: ann)
            let edit = try await isAllowed("edit") { options in
                _ = try await stack.rewards.create(.init(definition: definition(1)), options)
            }
            let cancel = try await isAllowed("cancel") { options in
                _ = try await stack.rewards.cancel(.init(id: code.id), options)
            }
            let refund = try await isAllowed("refund") { options in
                _ = try await stack.rewards.refund(.init(id: code.id, reason: "x"), options)
            }
            let scan = try await isAllowed("scan") { options in
                _ = try await stack.rewards.scan(
                    .init(code: code.code, storeId: Demo.store), options)
            }
            #expect([edit, cancel, refund, scan] == [edits, cancels, cancels, scans])
            let reads = try await stack.rewards.get(
                .init(id: PointsDemo.shirt), stack.staff(role))
            #expect(reads.stock == PointsV1.RewardStock(total: 100, taken: 0))
        }
    }

    @Test("a definition that makes no sense is refused with the field")
    func badDefinitions() async throws {
        try await PointsStack.run { stack in
            let cases: [(String, (inout PointsV1.RewardDefinition) -> Void)] = [
                ("definition.name", { $0.name = .init(zh: "杯子") }),
                ("definition.name", { $0.name?.en = String(repeating: "x", count: 129) }),
                ("definition.points", { $0.points = 0 }),
                ("definition.cashMinor", { $0.cashMinor = -1 }),
                ("definition.kind", { $0.kind = .unrecognized(99) }),
                ("definition.codeDays", { $0.codeDays = -1 }),
                ("definition.memberLimit.period", { $0.memberLimit = .init(times: 1) }),
                ("definition.memberLimit.times", { $0.memberLimit = .init(times: -1) }),
                ("definition.storeIds[0]", { $0.storeIds = ["x"] }),
                (
                    "definition.until",
                    { definition in
                        definition.from = .epoch
                        definition.until = .epoch
                    }
                ),
                ("definition.when", { $0.when = .init(text: "{") }),
                (
                    "definition.when.fact",
                    { $0.when = .init(text: #"{"fact":"order.hour","op":"=","value":1}"#) }
                ),
            ]
            for (number, (field, spoil)) in cases.enumerated() {
                var spoilt = definition(100)
                spoil(&spoilt)
                let request = PointsV1.CreateRewardRequest(definition: spoilt)
                let refused = try await refusalInfo {
                    _ = try await stack.rewards.create(
                        request, stack.staff("owner", key: PointsStack.key("bad-\(number)")))
                }
                #expect(refused?.key == "INVALID_ARGUMENT" && refused?.detail("field") == field)
            }
            var elsewhere = definition(100)
            elsewhere.storeIds = [Demo.member(9).description]
            let unknown = elsewhere
            #expect(
                try await refusalKey {
                    _ = try await stack.rewards.create(
                        .init(definition: unknown),
                        stack.staff("owner", key: PointsStack.key("store")))
                } == "STORE_NOT_FOUND")
        }
    }
}
