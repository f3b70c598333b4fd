import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import Testing

@Suite("What a purchase would earn")
struct PreviewEarningTests {
    private static let evening = "2026-03-04T11:59:00Z"

    @Test("X05 the preview is what the order then earns, line by line and step by step")
    func sameAsOrder() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            // A Wednesday, so that multipliers meet.
            let paidAt = try #require(Instant(rfc3339: Self.evening))
            stack.clock.set(paidAt)
            // The cap of the month is met by the third, and leaves nothing for the fourth.
            let baskets: [[(String, Int64)]] = [
                [("cocktail", 6_800), ("whisky", 12_850), ("snack", 2_575)],
                [("snack", 1_999)],
                [("whisky", 150_000), ("cocktail", 33_333)],
                [("snack", 5_000)],
            ]
            for (number, lines) in baskets.enumerated() {
                let preview = try await stack.programmes.previewEarning(
                    stack.purchase(of: ann, lines, paidAt: paidAt), stack.till())
                #expect(try await stack.number(CountRows.orders) == Int64(number))
                let order = try await stack.orders.place(
                    stack.order("x05-\(number)", of: ann, lines, paidAt: Self.evening),
                    stack.till(key: PointsStack.key("x05-\(number)")))
                #expect(preview.points == order.pointsEarned, "basket \(number)")
                #expect(preview.linePoints == order.order?.lines.map(\.points))
                #expect(preview.explanation == order.explanation)
                #expect(preview.programmeId == "1")
                #expect((preview.capped > 0) == (number >= 2), "basket \(number)")
            }
        }
    }

    @Test("X05 a preview writes nothing, and is refused for whom an order would be refused")
    func refusals() async throws {
        try await PointsStack.run { stack in
            let (ann, bob) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann, phone: "13800000001", silent: true)
            stack.members.add(bob, blocked: true)
            var byPhone = stack.purchase(of: ann)
            byPhone.memberId = ""
            byPhone.phone = "13800000001"
            for request in [stack.purchase(of: ann), byPhone] {
                let preview = try await stack.programmes.previewEarning(request, stack.till())
                #expect(preview.points == 100 && preview.capped == 0)
            }
            var tooOld = stack.purchase(of: ann)
            tooOld.paidAt = stack.clock.now().adding(seconds: -31 * 86_400)
            var noStore = stack.purchase(of: ann)
            noStore.storeId = "01980000-0000-7000-8000-0000000000ff"
            var noLines = stack.purchase(of: ann)
            noLines.lines = []
            for (request, expected) in [
                (stack.purchase(of: bob), "EARNING_BLOCKED"),
                (stack.purchase(of: Demo.member(9)), "MEMBER_NOT_FOUND"),
                (tooOld, "PAID_AT_OUT_OF_RANGE"), (noStore, "STORE_NOT_FOUND"),
                (noLines, "INVALID_ARGUMENT"),
                (stack.purchase(of: ann, programme: "7"), "PROGRAMME_NOT_FOUND"),
            ] {
                let key = try await refusalKey {
                    _ = try await stack.programmes.previewEarning(request, stack.till())
                }
                #expect(key == expected)
            }
            // Staff asks about any time.
            let old = try await stack.programmes.previewEarning(tooOld, stack.boss())
            #expect(old.points == 100)
            #expect(try await stack.number(CountRows.entries) == 0)
            #expect(try await stack.number(CountRows.operations) == 0)
        }
    }

    @Test("X05 C21 staff tries a draft on a purchase; a till does not know that there is one")
    func drafts() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let created = try await stack.programmes.create(
                .init(
                    definition: PointsV1.ProgrammeDefinition(
                        rate: PointsV1.PointsRate(points: 1, perMinor: 100),
                        multipliers: [
                            PointsV1.PointsMultiplier(
                                code: "late", name: PatronV1.Text(zh: "夜场", en: "Late night"),
                                source: .campaign,
                                when: PatronV1.Json(
                                    text: #"{"fact": "order.hour", "op": ">=", "value": 22}"#),
                                factor: "3")
                        ])), stack.boss(key: PointsStack.key("create")))
            let draft = try #require(created.programme?.id)
            // 21:59 and 22:00 in Shanghai.
            for (text, points) in [
                ("2026-03-05T13:59:59Z", Int64(100)), ("2026-03-05T14:00:00Z", 300),
            ] {
                let reply = try await stack.programmes.previewEarning(
                    stack.purchase(
                        of: ann, paidAt: Instant(rfc3339: text), programme: draft),
                    stack.boss())
                #expect(reply.points == points && reply.programmeId == draft, "\(text)")
            }
            let till = try await refusalKey {
                _ = try await stack.programmes.previewEarning(
                    stack.purchase(of: ann, programme: draft), stack.till())
            }
            #expect(till == "PROGRAMME_NOT_FOUND")
            let published = try await stack.programmes.previewEarning(
                stack.purchase(of: ann, programme: "1"), stack.till())
            #expect(published.points == 100)
        }
    }
}
