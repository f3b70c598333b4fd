import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Tags, groups and stages on the real stack")
struct MemberLabelTests {
    private static let spent500 = #"{"fact": "spend.days30Minor", "op": ">=", "value": 50000}"#

    private func request(
        _ code: String, _ condition: String? = nil, archived: Bool = false
    ) -> MemberV1.DefineLabelRequest {
        .init(
            code: code, name: .init(zh: "标签 \(code)", en: code),
            condition: condition.map { .init(text: $0) }, archived: archived)
    }

    private func tags(_ stack: MemberStack, of id: String) async throws -> [String] {
        try await stack.texts(
            "SELECT code FROM label_members WHERE kind = 1 AND member_id = '\(id)' ORDER BY code")
    }

    private func changes(_ stack: MemberStack) async throws -> [MemberV1.LabelsChangedEvent] {
        try await stack.payloads(of: "member.labels_changed").map {
            try MemberV1.LabelsChangedEvent(serialized: $0)
        }
    }

    @Test("A18 staff gives a member tags and takes them away, each change with event and audit")
    func byHand() async throws {
        try await MemberStack.run { stack in
            for code in ["chocolate", "vegetarian"] {
                _ = try await stack.labels.defineTag(request(code), stack.staff())
            }
            let id = try #require(try await stack.register("13800000721").member?.id)
            func tag(
                _ add: [String], _ remove: [String] = [], key: String? = nil
            ) async throws -> [String] {
                try await stack.labels.tagMember(
                    .init(id: id, add: add, remove: remove, reason: "常客"),
                    stack.staff(role: "store_manager", key: key)
                ).tags.map(\.code)
            }
            #expect(try await tag(["vegetarian", "chocolate"]) == ["chocolate", "vegetarian"])
            // What she has already is no change.
            #expect(try await tag(["chocolate"]) == ["chocolate", "vegetarian"])
            let key = UUID().uuidString
            #expect(try await tag([], ["vegetarian"], key: key) == ["chocolate"])
            #expect(try await tag([], ["vegetarian"], key: key) == ["chocolate"])
            #expect(try await tags(stack, of: id) == ["chocolate"])

            let told = try await changes(stack)
            #expect(told.map(\.tagsAdded) == [["chocolate", "vegetarian"], []])
            #expect(told.map(\.tagsRemoved) == [[], ["vegetarian"]])
            #expect(told.allSatisfy { !$0.byRule && $0.memberId == id })
            #expect(
                try await stack.texts(
                    """
                    SELECT type || ' ' || aggregate_seq FROM outbox WHERE aggregate_id = '\(id)'
                    ORDER BY aggregate_seq
                    """) == [
                        "member.registered 1", "member.labels_changed 2",
                        "member.labels_changed 3",
                    ])
            #expect(
                try await stack.texts(
                    "SELECT after FROM audit WHERE action = 'member.tagged' ORDER BY sequence")
                    == ["+chocolate +vegetarian", "-vegetarian"])
            for (codes, refusal) in [(["nobody"], "LABEL_NOT_FOUND"), ([], "INVALID_ARGUMENT")] {
                #expect(await MemberStack.refusal { try await tag(codes) } == refusal)
            }
        }
    }

    @Test("A18 a condition gives a tag after an order, and takes it back when days have passed")
    func byRule() async throws {
        try await MemberStack.run { stack in
            _ = try await stack.labels.defineTag(request("rich", Self.spent500), stack.staff())
            let id = try #require(try await stack.register("13800000722").member?.id)
            let poor = try #require(try await stack.register("13800000723").member?.id)
            try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
            try stack.ledger.paid(49_999, by: poor, on: "2026-03-05")
            try await eventually("the tag is given") { try await tags(stack, of: id) == ["rich"] }
            #expect(
                await MemberStack.refusal {
                    try await stack.labels.tagMember(
                        .init(id: id, remove: ["rich"], reason: "x"), stack.staff())
                } == "LABEL_BY_RULE")
            // The 30 days up to 3 April have the order in them, those up to the 4th have not.
            stack.clock.set(Instant(rfc3339: "2026-04-03T04:00:00Z")!)
            try await eventually("everybody was looked at") {
                try await stack.count(
                    "review_sweeps",
                    """
                    finished AND business_date = '2026-04-03'
                        AND merchant_id = '\(MemberDemo.merchant)'
                    """) == 1
            }
            #expect(try await tags(stack, of: id) == ["rich"])
            stack.clock.set(Instant(rfc3339: "2026-04-04T04:00:00Z")!)
            try await eventually("the tag is taken back") {
                try await tags(stack, of: id).isEmpty
            }
            #expect(try await tags(stack, of: poor).isEmpty)
            let told = try await changes(stack)
            #expect(told.map(\.tagsAdded) == [["rich"], []])
            #expect(told.map(\.tagsRemoved) == [[], ["rich"]])
            #expect(told.allSatisfy { $0.byRule && $0.memberId == id })
        }
    }

    @Test("A18 a changed condition is applied to everybody, and again changes nothing")
    func changedRule() async throws {
        try await MemberStack.run { stack in
            var ids: [String] = []
            for number in 0..<5 {
                ids.append(
                    try #require(try await stack.register("1380000073\(number)").member?.id))
                try stack.ledger.paid(
                    Int64(number) * 10_000, by: ids[number], on: "2026-03-05")
            }
            try await eventually("the orders are counted") {
                try await stack.number("SELECT sum(lifetime_minor) FROM members") == 100_000
            }
            func condition(_ minor: Int) -> String {
                #"{"fact": "spend.lifetimeMinor", "op": ">=", "value": \#(minor)}"#
            }
            func held() async throws -> Int64 { try await stack.count("label_members") }
            _ = try await stack.labels.defineGroup(
                request("buyers", condition(30_000)), stack.staff())
            try await eventually("two belong") { try await held() == 2 }
            _ = try await stack.labels.defineGroup(
                request("buyers", condition(10_000)), stack.staff())
            try await eventually("four belong") { try await held() == 4 }
            let events = try await changes(stack).count
            #expect(events == 4)
            // A name changes the revision, so all are looked at again: nothing comes of it.
            _ = try await stack.labels.defineGroup(
                request("buyers", condition(10_000)), stack.staff())
            try await eventually("all were looked at again") {
                try await stack.count("review_sweeps", "finished AND conditions = '1.3'") == 1
            }
            #expect(try await held() == 4)
            #expect(try await changes(stack).count == events)
            // Archived, it is nobody's.
            _ = try await stack.labels.defineGroup(
                request("buyers", condition(10_000), archived: true), stack.staff())
            try await eventually("nobody belongs") { try await held() == 0 }
        }
    }

    @Test("A18 a group by hand has its size, which operators are not told below 20")
    func groups() async throws {
        try await MemberStack.run { stack in
            _ = try await stack.labels.defineGroup(request("vips"), stack.staff())
            let members = stack.service(merchant: MemberDemo.merchant)
            var ids: [String] = []
            for number in 0..<20 {
                ids.append(
                    try await stack.members.import(
                        .init(
                            source: "test", externalId: "\(number)",
                            registeredAt: MemberStack.noon), members
                    ).memberId)
            }
            func change(
                _ add: [String], _ remove: [String] = []
            ) async throws -> MemberV1.ChangeGroupReply {
                try await stack.labels.changeGroup(
                    .init(code: "vips", add: add, remove: remove, reason: "名单"), stack.staff())
            }
            #expect(try await change(Array(ids.prefix(19))).added == 19)
            func size(_ role: String) async throws -> MemberV1.Group {
                try await stack.labels.getGroup(.init(code: "vips"), stack.staff(role: role))
            }
            let small = try await size("operator")
            #expect(small.suppressed && small.members == 0)
            #expect(try await size("owner").members == 19)
            let changed = try await change(Array(ids.suffix(2)), [])
            #expect(changed.added == 1)
            let large = try await size("operator")
            #expect(!large.suppressed && large.members == 20)
            #expect(try await change([], [ids[0], ids[1]]).removed == 2)
            #expect(try await size("owner").members == 18)
            #expect(
                await MemberStack.refusal {
                    try await change([MemberDemo.merchant.description])
                } == "MEMBER_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await stack.labels.changeGroup(
                        .init(code: "vips", add: [ids[0]], reason: "x"),
                        stack.staff(role: "operator"))
                } == "PERMISSION_DENIED")
        }
    }

    @Test("A18 within stores a large group's size is told from the shorter list, or from a sample")
    func largeGroups() async throws {
        try await MemberStack.run { stack in
            _ = try await stack.labels.defineGroup(request("many"), stack.staff())
            let (small, large) = (MemberDemo.stores[0], MemberDemo.stores[1])
            let fill = """
                INSERT INTO members (merchant_id, member_id, card_number, source, registered_at,
                    store_id, event_seq, level_since, level_scheme_version)
                SELECT '\(MemberDemo.merchant)', gen_random_uuid(), 'many ' || n, 'IMPORT',
                    '2026-03-05T04:00:00Z',
                    (CASE WHEN n % 4 = 0 THEN '\(small)' ELSE '\(large)' END)::uuid, 1,
                    '2026-03-05T04:00:00Z', 1
                FROM generate_series(1, 44000) AS n;
                INSERT INTO label_members (merchant_id, kind, code, member_id, since)
                SELECT merchant_id, 2, 'many', member_id, registered_at FROM members;
                ANALYZE members, label_members;
                """
            try await stack.owner.session(deadline: .now + .seconds(60)) { session in
                try session.script(fill)
            }
            func size(_ stores: UUIDv7...) async throws -> MemberV1.Group {
                try await stack.labels.getGroup(
                    .init(code: "many"),
                    stack.staff(
                        role: stores.isEmpty ? "owner" : "store_manager",
                        stores: stores.map(\.description)))
            }
            let all = try await size()
            #expect(all.members == 44_000 && !all.approximate)
            // The stores' list is short: each of it is looked at.
            let few = try await size(small)
            #expect(few.members == 11_000 && !few.approximate)
            // Both are long: every other member is looked at, and always the same ones.
            let many = try await size(large)
            #expect(many.approximate)
            #expect(abs(many.members - 33_000) < 1_000)
            #expect(try await size(large).members == many.members)
            let both = try await size(small, large)
            #expect(both.members == 44_000 && both.approximate)
        }
    }

    @Test("A18 a definition that makes no sense is told its place, and by hand stays by hand")
    func definitions() async throws {
        try await MemberStack.run { stack in
            func field(_ request: MemberV1.DefineLabelRequest) async -> String? {
                await MemberStack.fact("field") {
                    try await stack.labels.defineTag(request, stack.staff())
                }
            }
            #expect(await field(request("A")) == "code")
            #expect(await field(.init(code: "a", name: .init(zh: "甲"))) == "name.en")
            #expect(
                await field(request("a", #"{"fact": "member.shoe", "op": "=", "value": 1}"#))
                    == "condition.fact")
            #expect(await field(request("a", "{")) == "condition")
            _ = try await stack.labels.defineTag(request("a"), stack.staff())
            #expect(
                await MemberStack.refusal {
                    try await stack.labels.defineTag(
                        request("a", Self.spent500), stack.staff())
                } == "LABEL_FIXED")
            // Tags and groups do not share codes.
            _ = try await stack.labels.defineGroup(request("a", Self.spent500), stack.staff())
            #expect(try await stack.labels.listTags(.init(), stack.staff()).labels.count == 1)
            #expect(
                try await stack.labels.listGroups(.init(), stack.staff()).labels
                    .compactMap(\.condition?.text) == [Self.spent500])
        }
    }

    @Test("A20 stages follow orders and days, each change with one event and its instant")
    func stages() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000741").member?.id)
            func stage() async throws -> Int64 {
                try await stack.number("SELECT stage FROM members WHERE member_id = '\(id)'")
            }
            func reaches(_ stage: MemberV1.LifeStage, _ number: Int64, at: String) async throws {
                stack.clock.set(Instant(rfc3339: at)!)
                try await eventually("\(stage)") {
                    try await self.stage(stack, id) == number
                }
            }
            #expect(try await stage() == 2)
            for _ in 0..<6 { try stack.ledger.paid(1_000, by: id, on: "2026-03-05") }
            try await reaches(.stageLoyal, 4, at: "2026-03-05T04:00:00Z")
            try await reaches(.stageDormant, 5, at: "2026-04-04T04:00:00Z")
            try await reaches(.stageChurned, 6, at: "2026-06-03T04:00:00Z")
            try stack.ledger.paid(1_000, by: id, on: "2026-06-03")
            try await reaches(.stageLoyal, 4, at: "2026-06-03T05:00:00Z")
            let told = try await stack.payloads(of: "member.stage_changed").map {
                try MemberV1.StageChangedEvent(serialized: $0)
            }
            #expect(
                told.map(\.toStage) == [
                    .stageLoyal, .stageDormant, .stageChurned, .stageLoyal,
                ])
            #expect(told.map(\.fromStage).first == .stageNew)
            #expect(
                told.map(\.businessDate) == [
                    "2026-03-05", "2026-04-04", "2026-06-03", "2026-06-03",
                ])
            #expect(
                try await stack.count(
                    "members", "stage_since BETWEEN '2026-06-03 04:00Z' AND '2026-06-03 05:00Z'")
                    == 1)
            let gaps = try await stack.count(
                "(SELECT 1 FROM outbox GROUP BY aggregate_id HAVING max(aggregate_seq) <> count(*)) g"
            )
            #expect(gaps == 0)
        }
    }

    private func stage(_ stack: MemberStack, _ id: String) async throws -> Int64 {
        try await stack.number("SELECT stage FROM members WHERE member_id = '\(id)'")
    }
}
