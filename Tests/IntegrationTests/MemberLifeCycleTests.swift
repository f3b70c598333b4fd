import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("The life-cycle of members on the real stack")
struct MemberLifeCycleTests {
    private static let words = PatronV1.Text(zh: "好久不见", en: "Long time no see")

    private func define(
        _ stack: MemberStack, _ steps: [MemberV1.StageStep],
        mode: MemberV1.ValueMode = .unspecified, marks: MemberV1.ValueMarks? = nil,
        over revision: Int32 = 0, _ options: CallOptions? = nil
    ) async throws -> MemberV1.LifePlan {
        let reply = try await stack.lifeCycles.definePlan(
            .init(steps: steps, mode: mode, marks: marks, revision: revision),
            options ?? stack.staff())
        return try #require(reply.plan)
    }

    private func tag(_ stack: MemberStack, _ codes: String...) async throws {
        for code in codes {
            _ = try await stack.labels.defineTag(
                .init(code: code, name: .init(zh: code, en: code)), stack.staff())
        }
    }

    private func tags(_ stack: MemberStack, of id: String) async throws -> [String] {
        try await stack.texts(
            "SELECT code FROM label_members WHERE kind = 1 AND member_id = '\(id)' ORDER BY code")
    }

    private func stage(_ stack: MemberStack, of id: String) async throws -> Int64 {
        try await stack.number("SELECT stage FROM members WHERE member_id = '\(id)'")
    }

    private func changes(
        _ stack: MemberStack, of id: String
    ) async throws -> [MemberV1.StageChangedEvent] {
        try await stack.payloads(of: "member.stage_changed").map {
            try MemberV1.StageChangedEvent(serialized: $0)
        }.filter { $0.memberId == id }
    }

    @Test("A20 who enters a stage gets its tag, its action in the event, and the tag leaves again")
    func steps() async throws {
        try await MemberStack.run { stack in
            try await tag(stack, "regular", "asleep")
            let plan = try await define(
                stack,
                [
                    .init(stage: .stageLoyal, tag: "regular", action: "thank_you"),
                    .init(
                        stage: .stageDormant, tag: "asleep", keepsTag: true, action: "wake_up",
                        prompt: Self.words),
                ])
            #expect(plan.revision == 1 && plan.changedBy == "staff")
            let id = try #require(try await stack.register("13800002001").member?.id)
            for _ in 0..<6 { try stack.ledger.paid(1_000, by: id, on: "2026-03-05") }
            try await eventually("she is loyal") { try await stage(stack, of: id) == 4 }
            #expect(try await tags(stack, of: id) == ["regular"])

            stack.clock.set(Instant(rfc3339: "2026-04-04T04:00:00Z")!)
            try await eventually("she is dormant") { try await stage(stack, of: id) == 5 }
            #expect(try await tags(stack, of: id) == ["asleep"])
            let prompts = try await MemberV1.Workbenches.Client(stack.channel).get(
                .init(memberId: id), stack.staff()
            ).prompts
            #expect(prompts.first { $0.kind == .promptStage }?.name == Self.words)

            try stack.ledger.paid(1_000, by: id, on: "2026-04-04")
            try await eventually("she is back") { try await stage(stack, of: id) == 4 }
            // What is to stay stays.
            #expect(try await tags(stack, of: id) == ["asleep", "regular"])
            let told = try await changes(stack, of: id)
            #expect(told.map(\.toStage) == [.stageLoyal, .stageDormant, .stageLoyal])
            #expect(told.map(\.fromStage) == [.stageNew, .stageLoyal, .stageDormant])
            #expect(told.map(\.action) == ["thank_you", "wake_up", "thank_you"])
            let labels = try await stack.payloads(of: "member.labels_changed").map {
                try MemberV1.LabelsChangedEvent(serialized: $0)
            }
            #expect(labels.map(\.tagsAdded) == [["regular"], ["asleep"], ["regular"]])
            #expect(labels.map(\.tagsRemoved) == [[], ["regular"], []])
            #expect(labels.allSatisfy { $0.byRule })
        }
    }

    @Test("A20 who registers enters NEW from PROSPECT once, where the plan says what happens then")
    func entry() async throws {
        try await MemberStack.run { stack in
            try await tag(stack, "fresh")
            _ = try await define(
                stack, [.init(stage: .stageNew, tag: "fresh", action: "welcome")])
            let id = try #require(try await stack.register("13800002011").member?.id)
            try await eventually("she has entered") {
                try await tags(stack, of: id) == ["fresh"]
            }
            // Whom staff takes the tag from keeps her stage, and is not given it again.
            _ = try await stack.labels.tagMember(
                .init(id: id, remove: ["fresh"], reason: "x"), stack.staff())
            try stack.ledger.paid(1_000, by: id, on: "2026-03-05")
            try await eventually("she was looked at again") {
                let queued = try await stack.count("review_queue")
                let spent = try await stack.count("member_spend")
                return queued == 0 && spent == 1
            }
            #expect(try await tags(stack, of: id) == [])
            let told = try await changes(stack, of: id)
            #expect(told.map(\.fromStage) == [.stageProspect])
            #expect(told.map(\.toStage) == [.stageNew])
            #expect(told.map(\.action) == ["welcome"])
        }
    }

    @Test("A20 of ten buyers those are loyal whose recency, orders and spend all score 4")
    func highValue() async throws {
        // (days since the last order, orders, fen): the vector of the RFM scores.
        let values: [(Int, Int, Int64)] = [
            (3, 12, 480_000), (10, 8, 300_000), (10, 3, 90_000), (45, 8, 260_000),
            (60, 2, 30_000), (200, 1, 9_900), (5, 1, 19_900), (31, 4, 90_000), (90, 1, 9_900),
            (1, 2, 25_000),
        ]
        try await MemberStack.run { stack in
            let date = try #require(CalendarDate(iso: "2026-03-06"))
            var ids: [String] = []
            for (number, value) in values.enumerated() {
                let id = try await stack.members.import(
                    .init(
                        source: "rfm", externalId: "\(number)",
                        registeredAt: Instant(rfc3339: "2025-01-01T00:00:00Z")),
                    stack.service(merchant: MemberDemo.merchant)
                ).memberId
                ids.append(id)
                // All but the last order lie so far back that they make nobody loyal.
                for order in 1..<value.1 {
                    try stack.ledger.paid(
                        100, by: id, on: date.adding(days: -300 - order).description)
                }
                try stack.ledger.paid(
                    value.2 - 100 * Int64(value.1 - 1), by: id,
                    on: date.adding(days: -value.0).description)
            }
            try await eventually("the orders are counted") {
                try await stack.number("SELECT sum(orders) FROM member_spend")
                    == values.reduce(0) { $0 + Int64($1.1) }
            }
            _ = try await define(stack, [], mode: .valueQuantile)
            stack.clock.set(Instant(rfc3339: "2026-03-06T04:00:00Z")!)
            try await eventually("everybody was looked at") {
                try await stack.count(
                    "review_sweeps",
                    """
                    finished AND business_date = '2026-03-06'
                        AND merchant_id = '\(MemberDemo.merchant)'
                    """) == 1
            }
            let plan = try await stack.lifeCycles.getPlan(.init(), stack.staff())
            #expect(plan.buyers == 10 && plan.countedOn == "2026-03-06")
            #expect(
                plan.marksInForce == .init(recencyDays: 5, orders: 4, spendMinor: 260_000))
            let loyal = try await stack.texts(
                "SELECT member_id::text AS id FROM members WHERE stage = 4")
            #expect(loyal == [ids[0]])

            // Below 50 buyers the merchant's own marks count, as soon as it has some.
            let own = MemberV1.ValueMarks(recencyDays: 10, orders: 8, spendMinor: 300_000)
            _ = try await define(stack, [], mode: .valueAuto, marks: own, over: 1)
            try await eventually("two are loyal") {
                try await stack.count("members", "stage = 4") == 2
            }
            #expect(try await stage(stack, of: ids[1]) == 4)
            let counts = try await stack.lifeCycles.countStages(.init(), stack.staff()).stages
            #expect(counts.map(\.stage).first == .stageProspect && counts.count == 6)
            #expect(counts.first { $0.stage == .stageLoyal }?.members == 2)
            #expect(counts.map(\.members).reduce(0, +) == 10)
            let told = try await stack.lifeCycles.countStages(
                .init(), stack.staff(role: "operator")
            ).stages
            #expect(told.allSatisfy { $0.suppressed && $0.members == 0 })
        }
    }

    @Test("A20 an account that belongs to nobody is a prospect until its owner registers")
    func prospects() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let scene = try #require(
                try await shop.scenes.create(
                    .init(origin: .shortVideo, label: "march"), stack.staff()
                ).scene)
            func prospects() async throws -> Int64? {
                try await stack.lifeCycles.countStages(.init(), stack.staff()).stages
                    .first { $0.stage == .stageProspect }?.members
            }
            for _ in 0..<2 {
                #expect(
                    await MemberStack.refusal {
                        try await shop.logIn(shop.weChat("openid-p1", scene: scene.scene))
                    } == "MEMBER_NOT_FOUND")
            }
            #expect(
                await MemberStack.refusal {
                    try await shop.logIn(shop.weChat("openid-p2", scene: "forged"))
                } == "MEMBER_NOT_FOUND")
            #expect(try await prospects() == 2)
            let origins = try await stack.texts("SELECT origin FROM prospects ORDER BY origin")
            #expect(origins == ["2", "7"])
            _ = try await shop.logIn(shop.weChat("openid-p1", phone: "13900002001"))
            #expect(try await prospects() == 1)
            // Nothing leads from the day that stays to her: the digest is gone.
            #expect(
                try await stack.count(
                    "prospects", "registered_at IS NOT NULL AND octet_length(subject_index) = 16")
                    == 1)
            #expect(
                try await stack.number(
                    """
                    SELECT count(*) FROM prospects p JOIN identities i
                        ON i.subject_index = p.subject_index
                    """) == 0)
            // She logs in as a member from then on.
            _ = try await shop.logIn(shop.weChat("openid-p1"))
            #expect(try await prospects() == 1)
        }
    }

    @Test("A20 a plan is checked, changed by one at a time, and the owner's and admin's to make")
    func refusals() async throws {
        try await MemberStack.run { stack in
            try await tag(stack, "regular")
            _ = try await stack.labels.defineTag(
                .init(
                    code: "rich", name: .init(zh: "rich", en: "rich"),
                    condition: .init(
                        text: #"{"fact": "spend.lifetimeMinor", "op": ">=", "value": 1}"#)),
                stack.staff())
            func refusal(
                _ steps: MemberV1.StageStep..., revision: Int32 = 0, by options: CallOptions? = nil
            ) async -> String {
                await MemberStack.refusal {
                    try await define(stack, steps, over: revision, options)
                }
            }
            let loyal = MemberV1.StageStep(stage: .stageLoyal, tag: "regular")
            #expect(await refusal(.init(stage: .stageLoyal, tag: "none")) == "LABEL_NOT_FOUND")
            #expect(await refusal(.init(stage: .stageLoyal, tag: "rich")) == "LABEL_BY_RULE")
            #expect(await refusal(loyal, revision: 1) == "REVISION_CONFLICT")
            #expect(await refusal(loyal, loyal) == "INVALID_ARGUMENT")
            #expect(await refusal(.init(stage: .stageProspect)) == "INVALID_ARGUMENT")
            #expect(await refusal(.init(stage: .stageNew, action: "A")) == "INVALID_ARGUMENT")
            #expect(
                await refusal(loyal, by: stack.staff(role: "operator")) == "PERMISSION_DENIED")
            let key = UUID().uuidString
            for _ in 0..<2 {
                let plan = try await define(stack, [loyal], stack.staff(key: key))
                #expect(plan.revision == 1 && plan.steps == [loyal])
            }
            #expect(await refusal(loyal) == "REVISION_CONFLICT")
            #expect(await refusal(revision: 1, by: stack.staff(role: "admin")) == "none")
            #expect(
                try await stack.lifeCycles.getPlan(.init(), stack.staff()).steps == [])
            #expect(try await stack.count("audit", "action = 'life_plan.defined'") == 2)
        }
    }
}
